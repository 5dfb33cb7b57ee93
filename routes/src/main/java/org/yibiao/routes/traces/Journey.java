package org.yibiao.routes.traces;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.Scope;
import java.util.Map;
import org.apache.camel.Exchange;

/**
 * A message on its way through one exchange.
 *
 * @param span that stands for it; none that counts while no traces are made
 * @param context that holds the span
 * @param words for the log
 */
record Journey(Span span, Context context, Map<String, String> words) {

  private static final String PROPERTY = "yibiao.journey";

  void keepIn(Exchange exchange) {
    exchange.setProperty(PROPERTY, this);
  }

  /** The one of this exchange, or null. */
  static Journey of(Exchange exchange) {
    return exchange.getProperty(PROPERTY, Journey.class);
  }

  /** Has the thread go on with it until the scope is closed. */
  LogWords.Scope resume() {
    LogWords.Scope words = LogWords.with(words());
    Scope current = context.makeCurrent();
    return () -> {
      current.close();
      words.close();
    };
  }
}
