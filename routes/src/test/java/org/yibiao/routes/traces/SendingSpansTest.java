package org.yibiao.routes.traces;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.context.Context;
import io.opentelemetry.sdk.OpenTelemetrySdk;
import io.opentelemetry.sdk.testing.exporter.InMemorySpanExporter;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.export.SimpleSpanProcessor;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.apache.camel.impl.DefaultCamelContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

/** What an adapter sends over HTTP bears the trace that it belongs to. */
class SendingSpansTest {

  private final BlockingQueue<String> received = new LinkedBlockingQueue<>();
  private final InMemorySpanExporter spans = InMemorySpanExporter.create();
  private final DefaultCamelContext camel = new DefaultCamelContext();
  private HttpServer department;

  @BeforeEach
  void open() throws IOException {
    department = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    department.createContext(
        "/",
        call -> {
          String header = call.getRequestHeaders().getFirst("traceparent");
          received.add(header == null ? "none" : header);
          call.sendResponseHeaders(204, -1);
          call.close();
        });
    department.start();
    camel.start();
  }

  @AfterEach
  void close() {
    camel.stop();
    department.stop(0);
  }

  private static Telemetry telemetry(Map<String, OpenTelemetry> found) {
    StaticListableBeanFactory beans = new StaticListableBeanFactory();
    found.forEach(beans::addBean);
    return new Telemetry(beans.getBeanProvider(OpenTelemetry.class));
  }

  private Telemetry on() {
    return telemetry(
        Map.of(
            "telemetry",
            OpenTelemetrySdk.builder()
                .setTracerProvider(
                    SdkTracerProvider.builder()
                        .addSpanProcessor(SimpleSpanProcessor.create(spans))
                        .build())
                .build()));
  }

  private void send(Telemetry telemetry) {
    new SendingSpans(telemetry).beforeApplicationStart(camel);
    Span span = telemetry.tracer().spanBuilder("tax.status").startSpan();
    Map<String, String> words =
        Map.of(LogWords.MESSAGE, "m-1", LogWords.DEPARTMENT, "market-regulation");
    String to =
        "http://127.0.0.1:" + department.getAddress().getPort() + "/a?person=320211198705163012";
    camel
        .createProducerTemplate()
        .send(
            to,
            exchange ->
                new Journey(span, span.storeInContext(Context.root()), words).keepIn(exchange));
    span.end();
  }

  @Test
  void as_the_header_traceparent() {
    send(on());

    SpanData sending = spans.getFinishedSpanItems().get(0);
    assertThat(received.poll())
        .startsWith("00-%s-%s-".formatted(sending.getTraceId(), sending.getSpanId()));
    assertThat(sending.getKind()).isEqualTo(SpanKind.CLIENT);
    assertThat(sending.getParentSpanId())
        .isEqualTo(spans.getFinishedSpanItems().get(1).getSpanId());
  }

  @Test
  void without_the_query_which_may_tell_of_a_person() {
    send(on());

    assertThat(spans.getFinishedSpanItems().toString()).doesNotContain("320211198705163012");
  }

  @Test
  void and_nothing_where_no_traces_are_made() {
    send(telemetry(Map.of()));

    assertThat(received.poll()).isEqualTo("none");
    assertThat(camel.getManagementStrategy().getEventNotifiers())
        .noneMatch(SendingSpans.class::isInstance);
  }
}
