package org.yibiao.routes.cases;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yibiao.adapters.kit.Crossing;
import org.yibiao.adapters.kit.Hop;
import org.yibiao.routes.events.CaseEvent;
import org.yibiao.routes.events.CaseEvents;
import org.yibiao.routes.messages.BorderHops;
import org.yibiao.routes.messages.HeldHops;
import org.yibiao.routes.messages.MessageLog;

/** Writes of a step's crossings, in the journal of its case and among its message's hops. */
@Component
class StepCrossings {

  private final StepStore steps;
  private final CaseEvents events;
  private final MessageLog log;
  private final HeldHops held;

  StepCrossings(StepStore steps, CaseEvents events, MessageLog log, HeldHops held) {
    this.steps = steps;
    this.events = events;
    this.log = log;
    this.held = held;
  }

  /** Keeps the crossing at once. */
  @Transactional
  public void keepNow(Crossing crossing) {
    steps
        .byMessage(crossing.hop().messageId().value())
        .ifPresentOrElse(step -> keep(crossing, step), () -> held.hold(BorderHops.of(crossing, 1)));
  }

  /** Keeps the hop alone, at once. */
  @Transactional
  public void keepNow(Hop hop) {
    steps.byMessage(hop.messageId().value()).ifPresent(step -> keep(hop, step));
  }

  /** Keeps the crossing in the running transaction. */
  void keep(Crossing crossing, CaseStep step) {
    keep(crossing.hop(), step);
    log.hop(BorderHops.of(crossing, step.attempts()));
  }

  private void keep(Hop hop, CaseStep step) {
    events.record(
        new CaseEvent(
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
            hop.at()));
  }
}
