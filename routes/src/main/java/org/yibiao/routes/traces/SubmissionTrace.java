package org.yibiao.routes.traces;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.context.Context;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.yibiao.standard.v1.Receipt;

/** The span of a submission, in which the spans of its case's steps are. */
@Component
public class SubmissionTrace {

  private final Telemetry telemetry;

  SubmissionTrace(Telemetry telemetry) {
    this.telemetry = telemetry;
  }

  /**
   * Takes a submission.
   *
   * @param way door and form
   * @param traceParent what the message itself says of its trace, where it did not come over HTTP
   */
  public Receipt around(String way, Optional<String> traceParent, Supplier<Receipt> taking) {
    if (!telemetry.isOn()) {
      return taking.get();
    }
    Context before =
        traceParent
            .map(value -> Telemetry.after(Context.current(), value))
            .orElseGet(Context::current);
    Span span =
        telemetry
            .tracer()
            .spanBuilder("submission")
            .setParent(before)
            .setSpanKind(traceParent.isPresent() ? SpanKind.CONSUMER : SpanKind.INTERNAL)
            .setAttribute("yibiao.way", way)
            .startSpan();
    try (var current = before.with(span).makeCurrent()) {
      return told(span, taking.get());
    } catch (RuntimeException e) {
      // not its words: they may quote what was handed in
      span.setStatus(StatusCode.ERROR, e.getClass().getSimpleName());
      throw e;
    } finally {
      span.end();
    }
  }

  private static Receipt told(Span span, Receipt receipt) {
    span.setAttribute("yibiao.message.id", receipt.getMessageId());
    span.setAttribute("yibiao.case.number", receipt.getCaseNumber());
    return receipt;
  }

  /** The words for the log of what was taken. */
  public static Map<String, String> words(Receipt receipt) {
    return Map.of(LogWords.MESSAGE, receipt.getMessageId(), LogWords.CASE, receipt.getCaseNumber());
  }
}
