package org.yibiao.adapters.kit;

import static java.util.stream.Collectors.joining;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.impl.DefaultCamelContext;
import org.awaitility.core.ConditionTimeoutException;
import org.yibiao.standard.CanonicalXml;
import org.yibiao.standard.v1.ChangeEvent;
import org.yibiao.standard.v1.EvidenceRequest;
import org.yibiao.standard.v1.StepRequest;
import org.yibiao.standard.value.MessageId;

/** The smallest hub that an adapter can stand in: asks it, and keeps what it hears. */
public final class AskingHub implements HopLog, AutoCloseable {

  /** What came of asking. */
  public sealed interface Heard {}

  /** The department did it; the result in the standard's XML, or all that it holds, one by one. */
  public record Did(String resultXml) implements Heard {}

  /** The department answered otherwise. */
  public record Answered(ServiceOutcome outcome) implements Heard {}

  /** The adapter failed. */
  public record Failed(Exception why) implements Heard {}

  /** Nothing was heard in time. */
  public record Silence() implements Heard {}

  private final DefaultCamelContext camel = new DefaultCamelContext();
  private final BlockingQueue<ServiceAnswer> answers = new LinkedBlockingQueue<>();
  private final List<Hop> hops = new CopyOnWriteArrayList<>();

  /** Starts the adapter's routes. */
  public void start(DepartmentAdapter adapter) throws Exception {
    camel.addRoutes(
        new RouteBuilder() {
          @Override
          public void configure() {
            from(AdapterContract.ANSWERED)
                .process(e -> answers.add(e.getMessage().getMandatoryBody(ServiceAnswer.class)));
          }
        });
    camel.addRoutes(adapter.routes());
    camel.start();
  }

  /** The context, for what a test adds to it before {@link #start}. */
  public DefaultCamelContext camel() {
    return camel;
  }

  /** Asks, and waits for the answer to this very request. */
  public Heard ask(StepRequest request, Duration patience) {
    return ask((Object) request, patience);
  }

  /** Asks a data service, and waits for the answer to this very request. */
  public Heard ask(EvidenceRequest request, Duration patience) {
    return ask((Object) request, patience);
  }

  /** Delivers a change event, and waits for the answer to this very message. */
  public Heard ask(ChangeEvent event, Duration patience) {
    return ask((Object) event, patience);
  }

  Heard ask(Object request, Duration patience) {
    ServiceRequest asked = ServiceRequest.of(request);
    return ask(AdapterContract.requestsOf(asked.service()), asked, patience);
  }

  /** Asks what became of this very request, and waits for the answer. */
  public Heard enquire(StepRequest request, Duration patience) {
    ServiceRequest asked = ServiceRequest.of(request);
    return ask(AdapterContract.enquiriesOf(asked.service()), asked, patience);
  }

  private Heard ask(String endpoint, ServiceRequest request, Duration patience) {
    answers.clear();
    Exchange exchange =
        camel
            .createProducerTemplate()
            .request(endpoint, e -> e.getMessage().setBody(request.document()));
    if (exchange.getException() != null) {
      return new Failed(exchange.getException());
    }
    return answerTo(request.id().value(), patience);
  }

  /** What crossed the border for this request. */
  public List<Hop> hopsOf(Object request) {
    MessageId id = ServiceRequest.of(request).id();
    return hops.stream().filter(hop -> hop.messageId().equals(id)).toList();
  }

  @Override
  public void record(Hop hop) {
    hops.add(hop);
  }

  @Override
  public void close() {
    camel.stop();
  }

  private Heard answerTo(String id, Duration patience) {
    try {
      return await()
          .atMost(patience)
          .pollInterval(Duration.ofMillis(20))
          .until(() -> heard(id), answer -> !(answer instanceof Silence));
    } catch (ConditionTimeoutException e) {
      return new Silence();
    }
  }

  private Heard heard(String id) {
    return answers.stream()
        .filter(answer -> answer.inReplyTo().value().equals(id))
        .findFirst()
        .map(answer -> heard(answer.outcome()))
        .orElseGet(Silence::new);
  }

  private static Heard heard(ServiceOutcome outcome) {
    return outcome instanceof ServiceOutcome.Done done
        ? new Did(xml(done.result()))
        : new Answered(outcome);
  }

  private static String xml(Object result) {
    return result instanceof Bodies held
        ? held.bodies().stream().map(CanonicalXml::writeString).collect(joining())
        : CanonicalXml.writeString(result);
  }
}
