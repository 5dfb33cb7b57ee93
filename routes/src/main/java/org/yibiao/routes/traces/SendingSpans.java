package org.yibiao.routes.traces;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.context.Context;
import org.apache.camel.CamelContext;
import org.apache.camel.Endpoint;
import org.apache.camel.Exchange;
import org.apache.camel.spi.CamelEvent;
import org.apache.camel.spi.CamelEvent.ExchangeSendingEvent;
import org.apache.camel.spi.CamelEvent.ExchangeSentEvent;
import org.apache.camel.spring.boot.CamelContextConfiguration;
import org.apache.camel.support.EventNotifierSupport;
import org.springframework.stereotype.Component;

/**
 * A span for each time that an adapter sends something to its department over Camel, and the trace
 * with what is sent: as header {@code traceparent} over HTTP, as property of that name on a queue.
 * The address is told without path and query, which may quote a person's data.
 */
@Component
class SendingSpans extends EventNotifierSupport implements CamelContextConfiguration {

  private static final String SENDING = "yibiao.sendingSpan";

  private final Telemetry telemetry;

  SendingSpans(Telemetry telemetry) {
    this.telemetry = telemetry;
    setIgnoreCamelContextEvents(true);
    setIgnoreCamelContextInitEvents(true);
    setIgnoreRouteEvents(true);
    setIgnoreServiceEvents(true);
    setIgnoreStepEvents(true);
    setIgnoreExchangeCreatedEvent(true);
    setIgnoreExchangeCompletedEvent(true);
    setIgnoreExchangeFailedEvents(true);
    setIgnoreExchangeRedeliveryEvents(true);
  }

  /** Where no traces are made, Camel need not tell. */
  @Override
  public void beforeApplicationStart(CamelContext camel) {
    if (telemetry.isOn()) {
      camel.getManagementStrategy().addEventNotifier(this);
    }
  }

  @Override
  public void afterApplicationStart(CamelContext camel) {
    // nothing to do once the routes run
  }

  @Override
  public void notify(CamelEvent event) {
    if (event instanceof ExchangeSendingEvent sending) {
      begin(sending.getExchange(), sending.getEndpoint());
    } else if (event instanceof ExchangeSentEvent sent && sent.getEndpoint().isRemote()) {
      end(sent.getExchange());
    }
  }

  private void begin(Exchange exchange, Endpoint to) {
    Journey journey = Journey.of(exchange);
    if (journey == null || !to.isRemote()) {
      return;
    }
    String scheme = scheme(to);
    Span span =
        telemetry
            .tracer()
            .spanBuilder("send " + scheme)
            .setParent(journey.context())
            .setSpanKind(SpanKind.CLIENT)
            .setAttribute("yibiao.message.id", journey.words().get(LogWords.MESSAGE))
            .setAttribute("yibiao.department", journey.words().get(LogWords.DEPARTMENT))
            .startSpan();
    exchange.setProperty(SENDING, span);
    Context context = journey.context().with(span);
    if (scheme.startsWith("http") || scheme.endsWith("jms")) {
      Telemetry.headers(context)
          .forEach((name, value) -> exchange.getMessage().setHeader(name, value));
    }
  }

  private static void end(Exchange exchange) {
    Span span = exchange.getProperty(SENDING, Span.class);
    if (span == null) {
      return;
    }
    exchange.removeProperty(SENDING);
    Exception failure = exchange.getException();
    if (failure != null) {
      // not its words: they may quote what was sent
      span.setStatus(StatusCode.ERROR, failure.getClass().getSimpleName());
    }
    span.end();
  }

  private static String scheme(Endpoint to) {
    String uri = to.getEndpointUri();
    return uri.substring(0, Math.max(0, uri.indexOf(':')));
  }
}
