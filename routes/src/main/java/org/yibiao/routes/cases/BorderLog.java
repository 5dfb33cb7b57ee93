package org.yibiao.routes.cases;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yibiao.adapters.kit.Crossing;
import org.yibiao.adapters.kit.Hop;
import org.yibiao.adapters.kit.HopLog;
import org.yibiao.routes.events.CaseEvent;
import org.yibiao.routes.events.CaseEvents;
import org.yibiao.routes.messages.BorderHops;
import org.yibiao.routes.messages.HeldHops;
import org.yibiao.routes.messages.MessageLog;

/**
 * Keeps every crossing of a department's border: that of a step at once, in the journal of its case
 * and among the message's hops; that of a question, which changes nothing, with its answer.
 */
@Component
public class BorderLog implements HopLog {

  private final StepStore steps;
  private final CaseEvents events;
  private final MessageLog log;
  private final HeldHops held;

  BorderLog(StepStore steps, CaseEvents events, MessageLog log, HeldHops held) {
    this.steps = steps;
    this.events = events;
    this.log = log;
    this.held = held;
  }

  @Override
  @Transactional
  public void record(Hop hop) {
    steps.byMessage(hop.messageId().value()).ifPresent(step -> events.record(event(hop, step)));
  }

  @Override
  @Transactional
  public void record(Crossing crossing) {
    Hop hop = crossing.hop();
    Optional<CaseStep> step = steps.byMessage(hop.messageId().value());
    step.ifPresent(each -> events.record(event(hop, each)));
    step.ifPresentOrElse(
        each -> log.hop(BorderHops.of(crossing, each.attempts())),
        () -> held.hold(BorderHops.of(crossing, 1)));
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
