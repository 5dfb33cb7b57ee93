package org.yibiao.routes.cases;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yibiao.adapters.kit.Why;

/** Lets a step wait for its department: it is asked later, and no try is used up. */
@Component
public class StepHold {

  private final CaseStore cases;
  private final StepStore steps;
  private final Progress progress;
  private final Clock clock;

  StepHold(CaseStore cases, StepStore steps, Progress progress, Clock clock) {
    this.cases = cases;
    this.steps = steps;
    this.progress = progress;
    this.clock = clock;
  }

  /**
   * Has the step's ticket come again at that time; one that is out of date is dropped.
   *
   * @param why what is shown of it; empty where it is a matter of moments and nothing is shown
   */
  @Transactional
  public void hold(StepTicket ticket, Instant until, Optional<Why> why) {
    steps.byMessage(ticket.step()).ifPresent(known -> hold(known.caseNumber(), ticket, until, why));
  }

  private void hold(String caseNumber, StepTicket ticket, Instant until, Optional<Why> why) {
    cases.lock(caseNumber);
    CaseStep step = steps.byMessage(ticket.step()).orElseThrow();
    if (!ticket.isNextOf(step) && !ticket.wasInterruptedOf(step)) {
      return;
    }
    CaseStep held =
        why.map(Reasons::of)
            .map(reason -> step.held(reason, until))
            .orElseGet(step::heldForMoments);
    keep(held, why.isPresent());
    progress.dispatch(held, ticket.of(held), until);
  }

  private void keep(CaseStep held, boolean shown) {
    if (shown) {
      progress.keep(held, clock.instant());
    } else {
      steps.update(held);
    }
  }
}
