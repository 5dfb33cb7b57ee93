package org.yibiao.hub.conformance;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yibiao.routes.audit.AuditEvent;
import org.yibiao.routes.audit.AuditTrail;

/** Begins a run together with its entry in the audit trail, or neither. */
@Component
class RunStart {

  private final RunBook book;
  private final AuditTrail trail;

  RunStart(RunBook book, AuditTrail trail) {
    this.book = book;
    this.trail = trail;
  }

  @Transactional
  public void enter(ConformanceRun run, String node, Target target) {
    book.begin(run, node);
    String where = target.simulated() ? "simulator" : target.endpoint();
    trail.enter(
        new AuditEvent(
            run.startedBy(),
            "conformance-run",
            run.department(),
            AuditEvent.DONE,
            run.id() + " " + where));
  }
}
