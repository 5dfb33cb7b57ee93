package org.yibiao.routes.engine;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.yibiao.adapters.kit.AdapterContract;
import org.yibiao.adapters.kit.Crossing;
import org.yibiao.adapters.kit.DepartmentAdapter;
import org.yibiao.adapters.kit.Digest;
import org.yibiao.adapters.kit.Hop;
import org.yibiao.adapters.kit.HopLog;
import org.yibiao.adapters.kit.Limits;
import org.yibiao.adapters.kit.Repeat;
import org.yibiao.adapters.kit.ServiceAnswer;
import org.yibiao.adapters.kit.ServiceOutcome;
import org.yibiao.adapters.kit.ServiceRequest;
import org.yibiao.routes.Samples;
import org.yibiao.routes.TestAdapter;
import org.yibiao.standard.v1.StepRequest;
import org.yibiao.standard.value.DepartmentCode;
import org.yibiao.standard.value.MessageId;
import org.yibiao.standard.value.ServiceCode;

/**
 * Four departments that do what a test tells them for one application, and else answer well. They
 * remember what they were asked.
 */
@Configuration(proxyBeanMethods = false)
class TestDepartments {

  /** They fail when a test tells them to, and are nevertheless to be asked. */
  private static final Limits WIDE =
      new Limits(4, BigDecimal.valueOf(1000), LimitedDepartments.PATIENT, List.of());

  private static final String ENQUIRY = "enquiry of ";

  static final String IDENTITY = "public-security.identity-check";
  static final String PROPERTY = "land.property-check";
  static final String COMPANY = "market-regulation.company-registration";
  static final String TAX = "tax.taxpayer-registration";
  static final String SEAL = "public-security.seal-filing";

  /** What a connection that broke leaves in the message when an adapter fails. */
  private static final InputStream UNREADABLE =
      new InputStream() {
        @Override
        public int read() throws IOException {
          throw new IOException("closed");
        }
      };

  private static final String NATIVE = "<asked/>";

  private final HopLog border;
  private final Map<String, Deque<Reaction>> told = new ConcurrentHashMap<>();
  private final List<StepRequest> asked = new CopyOnWriteArrayList<>();
  private final List<StepRequest> enquired = new CopyOnWriteArrayList<>();

  /** The hub, whose departments these are, is made later. */
  TestDepartments(@Lazy HopLog border) {
    this.border = border;
  }

  @Bean
  DepartmentAdapter publicSecurity() {
    return TestAdapter.offering(
            "public-security",
            routes(IDENTITY, SEAL),
            TestAdapter.service(IDENTITY, Repeat.SAFE),
            TestAdapter.service(SEAL, Repeat.IDEMPOTENCY_KEY))
        .within(WIDE);
  }

  @Bean
  DepartmentAdapter land() {
    return TestAdapter.offering(
            "land", routes(PROPERTY), TestAdapter.service(PROPERTY, Repeat.SAFE))
        .within(WIDE);
  }

  @Bean
  DepartmentAdapter marketRegulation() {
    return TestAdapter.offering(
            "market-regulation",
            routes(COMPANY),
            TestAdapter.service(COMPANY, Repeat.IDEMPOTENCY_KEY))
        .within(WIDE);
  }

  @Bean
  DepartmentAdapter tax() {
    return TestAdapter.offering("tax", routes(TAX), TestAdapter.service(TAX, Repeat.NEVER))
        .within(WIDE);
  }

  /**
   * For one application: how a service reacts to its first, second … request, the last for ever.
   */
  void tell(String application, String service, Reaction... reactions) {
    told.put(application + service, new ArrayDeque<>(List.of(reactions)));
  }

  /** Likewise for enquiries after what a service was asked. */
  void tellEnquiry(String application, String service, Reaction... reactions) {
    tell(application, ENQUIRY + service, reactions);
  }

  /** All enquiries after what a service was asked for one application. */
  List<StepRequest> enquired(String application, String service) {
    return of(enquired, application, service);
  }

  /** All that a service was asked for one application, oldest first. */
  List<StepRequest> asked(String application, String service) {
    return of(asked, application, service);
  }

  /**
   * The first request for a service. Waits for it: a step is in progress from the moment before its
   * department is asked, so a test that saw it in progress may be ahead of the department.
   */
  StepRequest firstAsked(String application, String service) {
    await().until(() -> !asked(application, service).isEmpty());
    return asked(application, service).get(0);
  }

  private static List<StepRequest> of(
      List<StepRequest> requests, String application, String service) {
    return requests.stream()
        .filter(request -> request.getEnvelope().getConversationId().equals(application))
        .filter(request -> request.getEnvelope().getServiceCode().equals(service))
        .toList();
  }

  /** The sample result of a service. */
  static ServiceOutcome done(String service) {
    return new ServiceOutcome.Done(Samples.result(service.substring(service.indexOf('.') + 1)));
  }

  /** Routes that react as told. */
  RouteBuilder routes(String... services) {
    return new RouteBuilder() {
      @Override
      public void configure() {
        for (String service : services) {
          from(AdapterContract.requestsOf(new ServiceCode(service)))
              .process(exchange -> react(exchange, asked, ""))
              .filter(body().isInstanceOf(ServiceAnswer.class))
              .to(AdapterContract.ANSWERED);
          from(AdapterContract.enquiriesOf(new ServiceCode(service)))
              .process(exchange -> react(exchange, enquired, ENQUIRY))
              .filter(body().isInstanceOf(ServiceAnswer.class))
              .to(AdapterContract.ANSWERED);
        }
      }
    };
  }

  private void react(Exchange exchange, List<StepRequest> seen, String way) throws Exception {
    StepRequest request = exchange.getMessage().getMandatoryBody(StepRequest.class);
    ServiceCode service = new ServiceCode(request.getEnvelope().getServiceCode());
    Reaction reaction = next(request, way + service.value());
    if (!reaction.isBeforeTheBorder()) {
      border.record(crossing(request, way.equals(ENQUIRY)));
    }
    seen.add(request);
    exchange.getMessage().setBody(UNREADABLE);
    Optional<ServiceOutcome> outcome = reaction.to(request);
    exchange.getMessage().setBody(outcome);
    MessageId id = new MessageId(request.getEnvelope().getMessageId());
    outcome.ifPresent(
        answer -> exchange.getMessage().setBody(new ServiceAnswer(id, service, answer)));
  }

  /** As a department's own adapter, they have it recorded before it leaves. */
  static Crossing crossing(StepRequest request, boolean isEnquiry) {
    ServiceCode service = new ServiceCode(request.getEnvelope().getServiceCode());
    byte[] bytes = NATIVE.getBytes(StandardCharsets.UTF_8);
    Hop hop =
        new Hop(
            new MessageId(request.getEnvelope().getMessageId()),
            new DepartmentCode(service.value().substring(0, service.value().indexOf('.'))),
            service,
            "REST/JSON",
            Hop.Direction.TO_DEPARTMENT,
            bytes.length,
            Digest.sha256(bytes),
            Instant.now(),
            Optional.empty());
    Crossing.Content content = new Crossing.Content.Asked(ServiceRequest.of(request));
    return new Crossing(hop, NATIVE, Optional.of(content), Optional.empty(), isEnquiry, false);
  }

  private Reaction next(StepRequest request, String service) {
    Deque<Reaction> reactions = told.get(request.getEnvelope().getConversationId() + service);
    if (reactions == null) {
      return Reaction.answers(done(service));
    }
    synchronized (reactions) {
      return reactions.size() > 1 ? reactions.removeFirst() : reactions.getFirst();
    }
  }
}
