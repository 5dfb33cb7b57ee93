package org.yibiao.routes.engine;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.camel.Exchange;
import org.apache.camel.ProducerTemplate;
import org.apache.camel.builder.RouteBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.yibiao.adapters.kit.AdapterContract;
import org.yibiao.adapters.kit.Bodies;
import org.yibiao.adapters.kit.DataResource.Sharing;
import org.yibiao.adapters.kit.DepartmentAdapter;
import org.yibiao.adapters.kit.DepartmentUnavailable;
import org.yibiao.adapters.kit.ServiceAnswer;
import org.yibiao.adapters.kit.ServiceOutcome;
import org.yibiao.routes.TestAdapter;
import org.yibiao.standard.CanonicalJson;
import org.yibiao.standard.DocumentType;
import org.yibiao.standard.v1.EvidenceRequest;
import org.yibiao.standard.v1.Ownership;
import org.yibiao.standard.value.MessageId;
import org.yibiao.standard.value.ServiceCode;

/** A department that holds a register of ownerships, and answers as the subject's owner says. */
@Configuration(proxyBeanMethods = false)
class RegisterOffice {

  static final String OWNERSHIP = "register-office.ownership";
  static final String OPEN = "register-office.open-register";
  static final String SECRET = "register-office.secret-register";

  static final String UNIT = "320211001001GB00001F00010001";
  static final String NOT_HELD = "320211001001GB00001F00010002";
  static final String LATER = "320211001001GB00001F00010003";
  static final String DISPUTED = "320211001001GB00001F00010005";
  static final String DEAD = "320211001001GB00001F00010004";

  private final List<EvidenceRequest> asked = new CopyOnWriteArrayList<>();
  private final Map<String, ServiceAnswer> later = new ConcurrentHashMap<>();

  @Bean
  DepartmentAdapter registerOfficeAdapter() {
    return TestAdapter.offering(
        "register-office",
        routes(),
        TestAdapter.data(OWNERSHIP, "9990000000/00001", Sharing.CONDITIONAL),
        TestAdapter.data(OPEN, "9990000000/00002", Sharing.UNCONDITIONAL),
        TestAdapter.data(SECRET, "9990000000/00003", Sharing.NOT_SHARED));
  }

  /** How often a subject was asked about. */
  long timesAsked(String messageId) {
    return asked.stream()
        .filter(each -> each.getEnvelope().getMessageId().equals(messageId))
        .count();
  }

  /** What was asked for a purpose. */
  List<EvidenceRequest> askedFor(String purpose) {
    return asked.stream().filter(each -> each.getPurpose().equals(purpose)).toList();
  }

  EvidenceRequest asked(String messageId) {
    return asked.stream()
        .filter(each -> each.getEnvelope().getMessageId().equals(messageId))
        .findFirst()
        .orElseThrow();
  }

  /** Gives another answer to a request than the one that is owed. */
  void answerLater(String messageId, ServiceOutcome outcome, ProducerTemplate flows) {
    ServiceAnswer owed = later.remove(messageId);
    flows.sendBody(
        AdapterContract.ANSWERED, new ServiceAnswer(owed.inReplyTo(), owed.service(), outcome));
  }

  /** Gives the answer that is owed to a request. */
  void answerLater(String messageId, ProducerTemplate flows) {
    flows.sendBody(AdapterContract.ANSWERED, later.remove(messageId));
  }

  boolean owes(String messageId) {
    return later.containsKey(messageId);
  }

  private RouteBuilder routes() {
    return new RouteBuilder() {
      @Override
      public void configure() {
        errorHandler(noErrorHandler());
        for (String service : List.of(OWNERSHIP, OPEN, SECRET)) {
          from(AdapterContract.requestsOf(new ServiceCode(service)))
              .process(RegisterOffice.this::answer)
              .filter(body().isNotNull())
              .to(AdapterContract.ANSWERED);
        }
      }
    };
  }

  private void answer(Exchange exchange) throws Exception {
    EvidenceRequest request = exchange.getMessage().getMandatoryBody(EvidenceRequest.class);
    asked.add(request);
    String unit = request.getSubject().getRealEstateUnitCode();
    if (DEAD.equals(unit)) {
      throw new DepartmentUnavailable("Nobody there", new IllegalStateException("dead"));
    }
    MessageId id = new MessageId(request.getEnvelope().getMessageId());
    ServiceCode service = new ServiceCode(request.getEnvelope().getServiceCode());
    Bodies held =
        NOT_HELD.equals(unit) ? Bodies.NONE : new Bodies(List.of(ownership(unit, service)));
    ServiceAnswer answer = new ServiceAnswer(id, service, new ServiceOutcome.Done(held));
    if (LATER.equals(unit)) {
      later.put(id.value(), answer);
    }
    exchange.getMessage().setBody(LATER.equals(unit) ? null : answer);
  }

  private static Ownership ownership(String unit, ServiceCode service) throws Exception {
    Ownership ownership = ownership();
    if (DISPUTED.equals(unit) && OPEN.equals(service.value())) {
      ownership.setBuiltArea(new BigDecimal("201.00"));
    }
    return ownership;
  }

  private static Ownership ownership() throws Exception {
    try (var in =
        DocumentType.class.getResourceAsStream(
            "/standard/1.0/samples/evidenceResponse-ownership.json")) {
      return CanonicalJson.read(
          CanonicalJson.tree(in.readAllBytes()).at("/evidence/0/ownership"), Ownership.class);
    }
  }
}
