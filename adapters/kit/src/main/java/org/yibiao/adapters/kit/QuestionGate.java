package org.yibiao.adapters.kit;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.apache.camel.Exchange;
import org.apache.camel.Processor;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.yibiao.standard.CanonicalXml;
import org.yibiao.standard.StandardVersion;
import org.yibiao.standard.v1.BilingualText;
import org.yibiao.standard.v1.Confidentiality;
import org.yibiao.standard.v1.DataSubject;
import org.yibiao.standard.v1.Envelope;
import org.yibiao.standard.v1.EvidenceOutcome;
import org.yibiao.standard.v1.EvidenceRequest;
import org.yibiao.standard.v1.EvidenceResponse;
import org.yibiao.standard.v1.EvidenceWish;
import org.yibiao.standard.v1.Reason;

/**
 * The border at which a department's own system asks the hub, as steps of a Camel route: {@link
 * #toStandard}, then {@link AdapterContract#EVIDENCE_ASKED}, then {@link #toNative}. A question
 * that cannot be taken is caught as {@link NotTaken} and given to {@link #refuse}; so is one that
 * comes too often, {@link OverQuota}, where the department's form knows no other way to say so.
 */
public final class QuestionGate {

  private static final String ATTRIBUTES = "yibiao.question";

  /** Of a question that names no division: the whole province. */
  private static final String PROVINCE = "320000";

  private static final String STANDARD = CanonicalXml.NAMESPACE;

  private final DepartmentDescriptor descriptor;
  private final Map<String, Ask> asks;
  private final Map<String, IncomingForm> questions;
  private final Map<String, IncomingForm> answers;
  private final Clock clock;

  /** The gate of the department in this folder. */
  public QuestionGate(DepartmentFolder folder, DepartmentDescriptor descriptor, Clock clock) {
    this.descriptor = descriptor;
    this.clock = clock;
    this.asks =
        descriptor.asks().stream().collect(toUnmodifiableMap(Ask::code, Function.identity()));
    this.questions =
        descriptor.asks().stream()
            .collect(
                toUnmodifiableMap(Ask::code, each -> new IncomingForm(folder, each.request())));
    this.answers =
        descriptor.asks().stream()
            .collect(toUnmodifiableMap(Ask::code, each -> new IncomingForm(folder, each.answer())));
  }

  /**
   * Route step: the native question as text in, an {@link EvidenceRequest} out. Throws {@link
   * NotTaken} if it cannot be read.
   */
  public Processor toStandard(String ask) {
    Ask asked = ask(ask);
    IncomingForm form = questions.get(ask);
    return exchange -> {
      exchange.setProperty(ATTRIBUTES, Map.of());
      String text = exchange.getMessage().getMandatoryBody(String.class);
      Element question = form.read(text, parameters(exchange));
      Map<String, String> attributes = attributes(question);
      exchange.setProperty(ATTRIBUTES, attributes);
      exchange.getMessage().setBody(request(asked, question, attributes));
    };
  }

  /**
   * Route step: the caught {@link NotTaken} or {@link OverQuota} becomes an {@link
   * EvidenceResponse} that refuses.
   */
  public void refuse(Exchange exchange) {
    Why why = why(exchange.getProperty(Exchange.EXCEPTION_CAUGHT, Exception.class));
    BilingualText text = new BilingualText();
    text.setZh(Shortened.of(why.zh()));
    text.setEn(Shortened.of(why.en()));
    Reason reason = new Reason();
    reason.setText(text);
    EvidenceResponse refusal = new EvidenceResponse();
    refusal.setEnvelope(
        envelope(UUID.randomUUID(), "hub", descriptor.department().value(), PROVINCE));
    refusal.setRequestId(UUID.randomUUID().toString());
    refusal.setOutcome(EvidenceOutcome.REFUSED);
    refusal.setReason(reason);
    exchange.getMessage().setBody(refusal);
  }

  /** Route step: an {@link EvidenceResponse} in, the native answer as text out. */
  public Processor toNative(String ask) {
    ask(ask);
    IncomingForm form = answers.get(ask);
    return exchange -> {
      EvidenceResponse response = exchange.getMessage().getMandatoryBody(EvidenceResponse.class);
      Map<String, String> parameters = new HashMap<>(parameters(exchange));
      parameters.putAll(attributes(exchange));
      exchange.getMessage().setBody(form.write(MaskedXml.write(response), parameters));
    };
  }

  private static Why why(Exception caught) {
    return caught instanceof OverQuota held ? held.why() : ((NotTaken) caught).why();
  }

  private Ask ask(String code) {
    return Optional.ofNullable(asks.get(code))
        .orElseThrow(() -> new IllegalArgumentException("No question " + code));
  }

  private EvidenceRequest request(Ask ask, Element question, Map<String, String> attributes) {
    EvidenceRequest request = new EvidenceRequest();
    String holder = ask.service().value().substring(0, ask.service().value().indexOf('.'));
    Envelope envelope =
        envelope(
            UUID.randomUUID(),
            descriptor.department().value(),
            holder,
            attributes.getOrDefault("division", PROVINCE));
    envelope.setServiceCode(ask.service().value());
    request.setEnvelope(envelope);
    request.setPurpose(ask.purpose());
    request.setLegalBasis(ask.legalBasis());
    request.setWish(EvidenceWish.DATA);
    NodeList subjects = question.getElementsByTagNameNS(STANDARD, "subject");
    if (subjects.getLength() != 1) {
      throw new NotTaken(Why.of("报文未写明查询对象", "The question names no subject"));
    }
    request.setSubject(IncomingForm.part(subjects.item(0), DataSubject.class));
    NodeList fields = question.getElementsByTagNameNS(STANDARD, "field");
    for (int i = 0; i < fields.getLength(); i++) {
      request.getField().add(fields.item(i).getTextContent());
    }
    return request;
  }

  private Envelope envelope(UUID id, String sender, String receiver, String division) {
    Envelope envelope = new Envelope();
    envelope.setMessageId(id.toString());
    envelope.setSender(sender);
    envelope.setReceiver(receiver);
    envelope.setDivision(division);
    envelope.setCreatedAt(OffsetDateTime.now(clock));
    envelope.setConfidentiality(Confidentiality.PERSONAL);
    envelope.setSchemaVersion(StandardVersion.newest().label());
    return envelope;
  }

  private static Map<String, String> attributes(Element question) {
    Map<String, String> attributes = new HashMap<>();
    for (int i = 0; i < question.getAttributes().getLength(); i++) {
      Node attribute = question.getAttributes().item(i);
      if (attribute.getNamespaceURI() == null) {
        attributes.put(attribute.getNodeName(), attribute.getNodeValue());
      }
    }
    return attributes;
  }

  @SuppressWarnings("unchecked")
  private static Map<String, String> attributes(Exchange exchange) {
    return exchange.getProperty(ATTRIBUTES, Map.of(), Map.class);
  }

  @SuppressWarnings("unchecked")
  private static Map<String, String> parameters(Exchange exchange) {
    return exchange.getProperty(AdapterContract.NATIVE_PARAMETERS, Map.of(), Map.class);
  }
}
