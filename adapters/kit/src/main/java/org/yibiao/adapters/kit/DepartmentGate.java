package org.yibiao.adapters.kit;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.camel.Exchange;
import org.apache.camel.Processor;
import org.yibiao.adapters.kit.DepartmentDescriptor.Enquiry;
import org.yibiao.adapters.kit.DepartmentDescriptor.Service;
import org.yibiao.standard.v1.EvidenceRequest;
import org.yibiao.standard.v1.StepRequest;
import org.yibiao.standard.value.MessageId;
import org.yibiao.standard.value.ServiceCode;

/**
 * The border between the hub and one department, as steps of a Camel route: {@link #toNative} and
 * {@link #fromNative}. Everything that crosses is checked and recorded here.
 */
public final class DepartmentGate {

  private static final String ASKED_AT = "yibiao.askedAt";

  private final DepartmentDescriptor descriptor;
  private final Map<ServiceCode, Translator> translators;
  private final Map<ServiceCode, Translator> enquiries;
  private final HopLog hops;

  public DepartmentGate(DepartmentFolder folder, DepartmentDescriptor descriptor, HopLog hops) {
    this.descriptor = descriptor;
    this.hops = hops;
    this.translators =
        descriptor.services().stream()
            .collect(
                toUnmodifiableMap(Service::code, each -> new Translator(folder, descriptor, each)));
    this.enquiries =
        descriptor.services().stream()
            .filter(each -> each.enquiry().isPresent())
            .collect(toUnmodifiableMap(Service::code, each -> enquiry(folder, each)));
  }

  private Translator enquiry(DepartmentFolder folder, Service service) {
    Enquiry enquiry = service.enquiry().orElseThrow();
    return new Translator(folder, descriptor, service, enquiry.request(), enquiry.answer());
  }

  /**
   * Route step: a {@link StepRequest}, an {@link EvidenceRequest} or a change event in, the native
   * message as text out. The request is kept in {@link AdapterContract#REQUEST}, and one of a step
   * in {@link AdapterContract#STEP_REQUEST}.
   */
  public Processor toNative(String service) {
    ServiceCode code = new ServiceCode(service);
    return toNative(code, translator(code, translators), false);
  }

  /** Route step: like {@link #toNative}, but the native message enquires after the request. */
  public Processor enquiryToNative(String service) {
    ServiceCode code = new ServiceCode(service);
    return toNative(code, translator(code, enquiries), true);
  }

  private Processor toNative(ServiceCode code, Translator translator, boolean isEnquiry) {
    return exchange -> {
      ServiceRequest request = ServiceRequest.of(exchange.getMessage().getMandatoryBody());
      remember(exchange, request);
      String text = translator.toNative(request, parameters(exchange));
      Hop hop = hop(request.id(), code, Hop.Direction.TO_DEPARTMENT, text, Optional.empty());
      Crossing.Content content = new Crossing.Content.Asked(request);
      hops.record(
          new Crossing(hop, text, Optional.of(content), Optional.empty(), isEnquiry, false));
      exchange.setProperty(ASKED_AT, Instant.now());
      exchange.getMessage().setBody(text);
    };
  }

  /**
   * Route step: the native answer as text in, a {@link ServiceAnswer} out. Which request it answers
   * is known from {@link AdapterContract#STEP_REQUEST} or the header {@link
   * AdapterContract#IN_REPLY_TO}.
   */
  public Processor fromNative(String service) {
    ServiceCode code = new ServiceCode(service);
    return fromNative(code, translator(code, translators), false);
  }

  /** Route step: like {@link #fromNative}, for the answer to an enquiry. */
  public Processor enquiryFromNative(String service) {
    ServiceCode code = new ServiceCode(service);
    return fromNative(code, translator(code, enquiries), true);
  }

  private Processor fromNative(ServiceCode code, Translator translator, boolean isEnquiry) {
    return exchange -> {
      String text = exchange.getMessage().getMandatoryBody(String.class);
      MessageId id = inReplyTo(exchange);
      Hop hop = hop(id, code, Hop.Direction.FROM_DEPARTMENT, text, took(exchange));
      ServiceOutcome outcome = read(hop, text, translator, exchange, isEnquiry);
      exchange.getMessage().setBody(new ServiceAnswer(id, code, outcome));
    };
  }

  /** What cannot be understood has crossed all the same. */
  private ServiceOutcome read(
      Hop hop, String text, Translator translator, Exchange exchange, boolean isEnquiry) {
    Optional<Crossing.Content> content = Optional.empty();
    Optional<String> fault = Optional.of("AnswerNotUnderstood");
    try {
      ServiceOutcome outcome = translator.fromNative(text, parameters(exchange));
      content = Optional.of(new Crossing.Content.Answered(outcome));
      fault = Optional.empty();
      return outcome;
    } finally {
      hops.record(new Crossing(hop, text, content, fault, isEnquiry, isPassing(hop)));
    }
  }

  private boolean isPassing(Hop hop) {
    return descriptor
        .service(hop.service())
        .resource()
        .flatMap(DataResource::consent)
        .filter(DataResource.Consent.PREVIEW::equals)
        .isPresent();
  }

  /**
   * Route step: the answer is nothing but a code, such as the status of an HTTP answer without a
   * body; its meaning is in the descriptor's table.
   *
   * @param code as in the descriptor
   */
  public void answerByCode(Exchange exchange, String service, String code) {
    NativeAnswer answer = new NativeAnswer(code, "", Optional.empty(), List.of());
    boolean isReceiver = descriptor.service(new ServiceCode(service)).isReceiver();
    Optional<Object> result = isReceiver ? Optional.of(Bodies.NONE) : Optional.empty();
    ServiceOutcome outcome = new CodeTable(descriptor).outcome(answer, result);
    MessageId id = inReplyTo(exchange);
    Hop hop =
        hop(id, new ServiceCode(service), Hop.Direction.FROM_DEPARTMENT, code, took(exchange));
    Crossing.Content content = new Crossing.Content.Answered(outcome);
    hops.record(new Crossing(hop, code, Optional.of(content), Optional.empty(), false, false));
    exchange.getMessage().setBody(new ServiceAnswer(id, new ServiceCode(service), outcome));
  }

  private Translator translator(ServiceCode code, Map<ServiceCode, Translator> among) {
    descriptor.service(code);
    return Optional.ofNullable(among.get(code))
        .orElseThrow(() -> new IllegalArgumentException(code + " has no enquiry"));
  }

  private static MessageId inReplyTo(Exchange exchange) {
    String header = exchange.getMessage().getHeader(AdapterContract.IN_REPLY_TO, String.class);
    if (header != null) {
      return new MessageId(header);
    }
    ServiceRequest request = exchange.getProperty(AdapterContract.REQUEST, ServiceRequest.class);
    if (request == null) {
      throw new AnswerNotUnderstood("The answer does not say which request it belongs to");
    }
    return request.id();
  }

  private static void remember(Exchange exchange, ServiceRequest request) {
    exchange.setProperty(AdapterContract.REQUEST, request);
    if (request instanceof ServiceRequest.Step step) {
      exchange.setProperty(AdapterContract.STEP_REQUEST, step.document());
    }
  }

  @SuppressWarnings("unchecked")
  private static Map<String, String> parameters(Exchange exchange) {
    return exchange.getProperty(AdapterContract.NATIVE_PARAMETERS, Map.of(), Map.class);
  }

  private static Optional<Duration> took(Exchange exchange) {
    return Optional.ofNullable(exchange.getProperty(ASKED_AT, Instant.class))
        .map(asked -> Duration.between(asked, Instant.now()));
  }

  private Hop hop(
      MessageId id,
      ServiceCode service,
      Hop.Direction direction,
      String text,
      Optional<Duration> took) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return new Hop(
        id,
        descriptor.department(),
        service,
        descriptor.protocol(),
        direction,
        bytes.length,
        Digest.sha256(bytes),
        Instant.now(),
        took);
  }
}
