package org.yibiao.routes.traces;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanBuilder;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.context.Context;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.camel.Exchange;
import org.apache.camel.support.SynchronizationAdapter;
import org.springframework.stereotype.Component;
import org.yibiao.adapters.kit.AdapterContract;
import org.yibiao.adapters.kit.ServiceAnswer;
import org.yibiao.adapters.kit.ServiceOutcome;
import org.yibiao.adapters.kit.ServiceRequest;
import org.yibiao.routes.Departments;

/** Accompanies what departments are asked: with a span, and with words for the log. */
@Component
public class Journeys {

  private final Telemetry telemetry;
  private final CaseTraces cases;
  private final Departments departments;

  Journeys(Telemetry telemetry, CaseTraces cases, Departments departments) {
    this.telemetry = telemetry;
    this.cases = cases;
    this.departments = departments;
  }

  /** Begins with the request of the exchange; ends with the exchange. */
  public void begin(Exchange exchange) {
    ServiceRequest request = exchange.getProperty(AdapterContract.REQUEST, ServiceRequest.class);
    Map<String, String> words = words(request);
    Span span = span(request, words);
    Journey journey = new Journey(span, span.storeInContext(Context.current()), words);
    journey.keepIn(exchange);
    LogWords.Scope scope = LogWords.with(words);
    Thread thread = Thread.currentThread();
    exchange
        .getExchangeExtension()
        .addOnCompletion(
            new SynchronizationAdapter() {
              @Override
              public void onDone(Exchange over) {
                span.end();
                if (Thread.currentThread() == thread) {
                  scope.close();
                }
              }
            });
  }

  /** Goes on with the exchange's message on this thread, which may be another than before. */
  public LogWords.Scope resume(Exchange exchange) {
    Journey journey = Journey.of(exchange);
    return journey == null ? () -> {} : journey.resume();
  }

  /** Takes down how it ended. */
  public void ended(Exchange exchange, ServiceAnswer answer) {
    Journey journey = Journey.of(exchange);
    if (journey != null && journey.span().isRecording()) {
      ServiceOutcome outcome = answer.outcome();
      journey.span().setAttribute("yibiao.outcome", outcome.getClass().getSimpleName());
      if (outcome instanceof ServiceOutcome.Unknown
          || outcome instanceof ServiceOutcome.RetryLater) {
        journey.span().setStatus(StatusCode.ERROR);
      }
    }
  }

  private Span span(ServiceRequest request, Map<String, String> words) {
    if (!telemetry.isOn()) {
      return Span.getInvalid();
    }
    SpanBuilder span =
        telemetry
            .tracer()
            .spanBuilder(request.service().value())
            .setSpanKind(SpanKind.INTERNAL)
            .setParent(parent(request, words))
            .setAttribute("yibiao.message.id", request.id().value())
            .setAttribute("yibiao.department", words.get(LogWords.DEPARTMENT))
            .setAttribute("yibiao.service", request.service().value());
    Optional.ofNullable(request.envelope().getConversationId())
        .ifPresent(id -> span.setAttribute("yibiao.conversation.id", id));
    Optional.ofNullable(words.get(LogWords.CASE))
        .ifPresent(number -> span.setAttribute("yibiao.case.number", number));
    return span.startSpan();
  }

  private Context parent(ServiceRequest request, Map<String, String> words) {
    return request instanceof ServiceRequest.Step
        ? cases.of(words.get(LogWords.CASE))
        : Context.current();
  }

  private Map<String, String> words(ServiceRequest request) {
    Map<String, String> words = new LinkedHashMap<>();
    words.put(LogWords.MESSAGE, request.id().value());
    words.put(LogWords.DEPARTMENT, departments.offering(request.service()).department().value());
    caseNumber(request).ifPresent(number -> words.put(LogWords.CASE, number));
    return words;
  }

  private static Optional<String> caseNumber(ServiceRequest request) {
    if (request instanceof ServiceRequest.Step step) {
      return Optional.ofNullable(step.document().getCaseNumber());
    }
    return request instanceof ServiceRequest.Data data
        ? Optional.ofNullable(data.document().getCaseNumber())
        : Optional.empty();
  }
}
