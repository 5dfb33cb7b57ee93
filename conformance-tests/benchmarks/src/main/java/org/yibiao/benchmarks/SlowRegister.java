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

/** A department that takes its time to answer data requests, and counts them. */
final class SlowRegister implements DepartmentAdapter {

  static final long SLOWEST_MILLIS = 20;

  private static final String SLOWEST = "slow-register";
  private static final int ALL = 100_000;

  private final DepartmentCode department;
  private final ServiceCode service;
  private final String resource;
  private final long millis;
  private final Duration freshness;
  private final AtomicInteger calls = new AtomicInteger();
  private final Bodies held = new Bodies(List.of(ownership()));

  private SlowRegister(String department, String resource, long millis, Duration freshness) {
    this.department = new DepartmentCode(department);
    this.service = new ServiceCode(department + ".ownership");
    this.resource = resource;
    this.millis = millis;
    this.freshness = freshness;
  }

  /** The one that takes 20 ms, whose answers may be kept. */
  static SlowRegister keepable() {
    return new SlowRegister(SLOWEST, "9990000000/00009", SLOWEST_MILLIS, Duration.ofDays(7));
  }

  /** Four that have to be asked each time and take 5, 10, 15 and 20 ms. */
  static List<SlowRegister> four() {
    return List.of(
        anew("quick-register", "9990000000/00001", 5),
        anew("brisk-register", "9990000000/00002", 10),
        anew("calm-register", "9990000000/00003", 15),
        anew("lazy-register", "9990000000/00004", SLOWEST_MILLIS));
  }

  private static SlowRegister anew(String department, String resource, long millis) {
    return new SlowRegister(department, resource, millis, Duration.ZERO);
  }

  String resource() {
    return resource;
  }

  String service() {
    return service.value();
  }

  int calls() {
    return calls.get();
  }

  @Override
  public DepartmentDescriptor descriptor() {
    return new DepartmentDescriptor(
        department,
        new Name("试验登记机构", "Slow register"),
        "test",
        Map.of(),
        List.of(
            ownerships(),
            service(new ServiceCode(department.value() + ".property-check"), Optional.empty())),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Map.of(),
        new Limits(ALL, BigDecimal.valueOf(ALL), null, null),
        Optional.empty(),
        List.of(),
        List.of(),
        List.of());
  }

  @Override
  public RoutesBuilder routes() {
    return new RouteBuilder() {
      @Override
      public void configure() {
        errorHandler(noErrorHandler());
        from(AdapterContract.requestsOf(service))
            .delay(millis)
            .process(SlowRegister.this::answer)
            .to(AdapterContract.ANSWERED);
      }
    };
  }

  private void answer(Exchange exchange) throws Exception {
    calls.incrementAndGet();
    EvidenceRequest request = exchange.getMessage().getMandatoryBody(EvidenceRequest.class);
    MessageId id = new MessageId(request.getEnvelope().getMessageId());
    exchange.getMessage().setBody(new ServiceAnswer(id, service, new ServiceOutcome.Done(held)));
  }

  private Service ownerships() {
    DataResource given =
        new DataResource(
            resource,
            "ownership",
            new Name("不动产权属", "Ownerships"),
            List.of(Subject.REAL_ESTATE_UNIT),
            Sharing.UNCONDITIONAL,
            Optional.empty(),
            List.of(),
            freshness,
            Optional.empty(),
            new Name("实时", "at once"),
            List.of(),
            List.of(),
            Optional.empty());
    return service(service, Optional.of(given));
  }

  private static Service service(ServiceCode code, Optional<DataResource> given) {
    Translation none =
        new Translation("mapping/none.xsl", "native/none.xsd", List.of(), Optional.empty());
    return new Service(
        code,
        new Name("权属查询", "Ownership query"),
        Repeat.SAFE,
        none,
        none,
        Map.of(),
        Optional.empty(),
        given,
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
