package org.yibiao.routes.cases;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.yibiao.adapters.kit.Hop;
import org.yibiao.adapters.kit.HopLog;
import org.yibiao.routes.events.CaseEvent;
import org.yibiao.routes.events.CaseEvents;

/** Keeps every crossing of a department's border in the journal of its case. */
@Component
class BorderLog implements HopLog {

  private final StepStore steps;
  private final CaseEvents events;

  BorderLog(StepStore steps, CaseEvents events) {
    this.steps = steps;
    this.events = events;
  }

  @Override
  public void record(Hop hop) {
    steps.byMessage(hop.messageId().value()).ifPresent(step -> events.record(event(hop, step)));
  }

  private static CaseEvent event(Hop hop, CaseStep step) {
    return new CaseEvent(
        0,
        step.caseNumber(),
        Optional.of(step.stepId().value()),
        CaseEvent.Kind.valueOf(hop.direction().name()),
        Optional.of(hop.department().value()),
        Optional.of(hop.service().value()),
        Optional.of(hop.protocol()),
        Optional.of(hop.bytes()),
        Optional.of(hop.sha256()),
        hop.took().map(took -> took.toMillis()),
        Optional.empty(),
        hop.at());
  }
}
