package org.yibiao.routes.cases;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yibiao.adapters.kit.Why;
import org.yibiao.routes.plan.Plans;
import org.yibiao.standard.v1.PartState;

/**
 * Lets a step wait: for its department, which is asked later without using up a try, or for a
 * person.
 */
@Component
public class StepHold {

  private final CaseStore cases;
  private final StepStore steps;
  private final Plans plans;
  private final Progress progress;
  private final Clock clock;

  StepHold(CaseStore cases, StepStore steps, Plans plans, Progress progress, Clock clock) {
    this.cases = cases;
    this.steps = steps;
    this.plans = plans;
    this.progress = progress;
    this.clock = clock;
  }

  /**
   * Has the step's ticket come again after that time; one that is out of date is dropped.
   *
   * @param why what is shown of it; empty where it is a matter of moments and nothing is shown
   */
  @Transactional
  public void hold(StepTicket ticket, Duration after, Optional<Why> why) {
    steps.byMessage(ticket.step()).ifPresent(known -> hold(known.caseNumber(), ticket, after, why));
  }

  /**
   * Leaves the step to a person, who may have it done once more; a ticket that is out of date is
   * dropped. If nobody knows whether the department acted already, it stays so.
   */
  @Transactional
  public void giveUp(StepTicket ticket, Why why) {
    steps.byMessage(ticket.step()).ifPresent(known -> giveUp(known.caseNumber(), ticket, why));
  }

  private void giveUp(String caseNumber, StepTicket ticket, Why why) {
    CaseFile file = cases.lock(caseNumber);
    CaseStep step = steps.byMessage(ticket.step()).orElseThrow();
    boolean wasInterrupted = ticket.wasInterruptedOf(step);
    if (ticket.isNextOf(step) || wasInterrupted) {
      boolean isOpen = wasInterrupted || step.outcomeOpen();
      PartState state = isOpen ? PartState.OUTCOME_UNKNOWN : PartState.WAITING_FOR_PERSON;
      Instant now = clock.instant();
      progress.keep(step.ended(state, Reasons.of(why), now), now);
      progress.advance(file, plans.of(file.matter()).orElseThrow(), now);
    }
  }

  private void hold(String caseNumber, StepTicket ticket, Duration after, Optional<Why> why) {
    cases.lock(caseNumber);
    CaseStep step = steps.byMessage(ticket.step()).orElseThrow();
    if (!ticket.isNextOf(step) && !ticket.wasInterruptedOf(step)) {
      return;
    }
    Instant now = clock.instant();
    CaseStep held =
        why.map(Reasons::of)
            .map(reason -> step.held(reason, now.plus(after)))
            .orElseGet(step::heldForMoments);
    keep(held, why.isPresent(), now);
    progress.dispatch(held, ticket.of(held), after);
  }

  private void keep(CaseStep held, boolean shown, Instant now) {
    if (shown) {
      progress.keep(held, now);
    } else {
      steps.update(held);
    }
  }
}
