package org.yibiao.routes.traces;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.propagation.TextMapGetter;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Makes spans where the hub has a place to send them to, and else none. */
@Component
public class Telemetry {

  /** Header of HTTP and property of JMS messages, by W3C Trace Context. */
  public static final String TRACE_PARENT = "traceparent";

  private static final TextMapGetter<Map<String, String>> READ =
      new TextMapGetter<>() {
        @Override
        public Iterable<String> keys(Map<String, String> carrier) {
          return carrier.keySet();
        }

        @Override
        public String get(Map<String, String> carrier, String key) {
          return carrier == null ? null : carrier.get(key);
        }
      };

  private final boolean isOn;
  private final Tracer tracer;

  Telemetry(ObjectProvider<OpenTelemetry> found) {
    OpenTelemetry telemetry = found.getIfAvailable();
    this.isOn = telemetry != null;
    this.tracer = (isOn ? telemetry : OpenTelemetry.noop()).getTracer("org.yibiao.hub");
  }

  /** True if spans are made and sent. */
  boolean isOn() {
    return isOn;
  }

  Tracer tracer() {
    return tracer;
  }

  /** The context that goes on after this value of the header; as before if it is none. */
  static Context after(Context before, String traceParent) {
    return W3CTraceContextPropagator.getInstance()
        .extract(before, Map.of(TRACE_PARENT, traceParent), READ);
  }

  /** The value of the header for what is sent within this context; empty if there is no span. */
  static Map<String, String> headers(Context context) {
    Map<String, String> headers = new LinkedHashMap<>();
    W3CTraceContextPropagator.getInstance().inject(context, headers, Map::put);
    return headers;
  }
}
