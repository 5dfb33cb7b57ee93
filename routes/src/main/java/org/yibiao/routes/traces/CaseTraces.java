package org.yibiao.routes.traces;

import io.opentelemetry.context.Context;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yibiao.routes.cases.CaseOpened;

/**
 * Which trace a case belongs to. It stands beside the case, and in no message: so a step goes on in
 * the trace of its submission whatever queue, hold, crash or late answer lies between.
 */
@Component
class CaseTraces {

  private final JdbcClient jdbc;
  private final Telemetry telemetry;

  CaseTraces(JdbcClient jdbc, Telemetry telemetry) {
    this.jdbc = jdbc;
    this.telemetry = telemetry;
  }

  /** Kept in the transaction that opens the case, if anybody traces it. */
  @EventListener
  void keep(CaseOpened opened) {
    if (!telemetry.isOn()) {
      return;
    }
    String parent = Telemetry.headers(Context.current()).get(Telemetry.TRACE_PARENT);
    if (parent != null) {
      jdbc.sql("insert into case_trace (case_number, trace_parent) values (?, ?)")
          .params(opened.file().caseNumber(), parent)
          .update();
    }
  }

  /** The context that the case's steps go on in. */
  Context of(String caseNumber) {
    return jdbc.sql("select trace_parent from case_trace where case_number = ?")
        .param(caseNumber)
        .query(String.class)
        .optional()
        .map(parent -> Telemetry.after(Context.root(), parent))
        .orElseGet(Context::root);
  }
}
