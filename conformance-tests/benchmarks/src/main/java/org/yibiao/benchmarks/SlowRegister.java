package org.yibiao.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.camel.Exchange;
import org.apache.camel.RoutesBuilder;
import org.apache.camel.builder.RouteBuilder;
import org.yibiao.adapters.kit.AdapterContract;
import org.yibiao.adapters.kit.Bodies;
import org.yibiao.adapters.kit.DataResource;
import org.yibiao.adapters.kit.DataResource.Sharing;
import org.yibiao.adapters.kit.DataResource.Subject;
import org.yibiao.adapters.kit.DepartmentAdapter;
import org.yibiao.adapters.kit.DepartmentDescriptor;
import org.yibiao.adapters.kit.DepartmentDescriptor.Name;
import org.yibiao.adapters.kit.DepartmentDescriptor.Service;
import org.yibiao.adapters.kit.DepartmentDescriptor.Translation;
import org.yibiao.adapters.kit.Limits;
import org.yibiao.adapters.kit.Repeat;
import org.yibiao.adapters.kit.ServiceAnswer;
import org.yibiao.adapters.kit.ServiceOutcome;
import org.yibiao.standard.CanonicalJson;
import org.yibiao.standard.StandardVersion;
import org.yibiao.standard.v1.EvidenceRequest;
import org.yibiao.standard.v1.Ownership;
import org.yibiao.standard.value.DepartmentCode;
import org.yibiao.standard.value.MessageId;
import org.yibiao.standard.value.ServiceCode;

/** A department that answers data requests in 20 ms, and counts them. */
final class SlowRegister implements DepartmentAdapter {

  static final String RESOURCE = "9990000000/00009";
  static final String OWNERSHIP = "slow-register.ownership";

  private static final long ANSWERS_IN_MILLIS = 20;
  private static final int ALL = 100_000;
  private static final ServiceCode SERVICE = new ServiceCode(OWNERSHIP);

  private final AtomicInteger calls = new AtomicInteger();
  private final Bodies held = new Bodies(List.of(ownership()));

  int calls() {
    return calls.get();
  }

  @Override
  public DepartmentDescriptor descriptor() {
    return new DepartmentDescriptor(
        new DepartmentCode("slow-register"),
        new Name("试验登记机构", "Slow register"),
        "test",
        Map.of(),
        List.of(ownerships()),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Map.of(),
        new Limits(ALL, BigDecimal.valueOf(ALL), null, null),
        Optional.empty(),
        List.of(),
        List.of());
  }

  @Override
  public RoutesBuilder routes() {
    return new RouteBuilder() {
      @Override
      public void configure() {
        errorHandler(noErrorHandler());
        from(AdapterContract.requestsOf(SERVICE))
            .delay(ANSWERS_IN_MILLIS)
            .process(SlowRegister.this::answer)
            .to(AdapterContract.ANSWERED);
      }
    };
  }

  private void answer(Exchange exchange) throws Exception {
    calls.incrementAndGet();
    EvidenceRequest request = exchange.getMessage().getMandatoryBody(EvidenceRequest.class);
    MessageId id = new MessageId(request.getEnvelope().getMessageId());
    exchange.getMessage().setBody(new ServiceAnswer(id, SERVICE, new ServiceOutcome.Done(held)));
  }

  private static Service ownerships() {
    Translation none =
        new Translation("mapping/none.xsl", "native/none.xsd", List.of(), Optional.empty());
    DataResource resource =
        new DataResource(
            RESOURCE,
            "ownership",
            new Name("不动产权属", "Ownerships"),
            List.of(Subject.REAL_ESTATE_UNIT),
            Sharing.UNCONDITIONAL,
            Optional.empty(),
            List.of(),
            Duration.ofDays(7),
            Optional.empty(),
            new Name("实时", "at once"),
            List.of(),
            List.of(),
            Optional.empty());
    return new Service(
        SERVICE,
        new Name("权属查询", "Ownership query"),
        Repeat.SAFE,
        none,
        none,
        Map.of(),
        Optional.empty(),
        Optional.of(resource),
        List.of());
  }

  private static Ownership ownership() {
    String name = StandardVersion.newest().path("samples/evidenceResponse-ownership.json");
    try (InputStream in = SlowRegister.class.getResourceAsStream(name)) {
      return CanonicalJson.read(
          CanonicalJson.tree(in.readAllBytes()).at("/evidence/0/ownership"), Ownership.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
