package org.yibiao.routes.cases;

import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yibiao.adapters.kit.ServiceAnswer;
import org.yibiao.adapters.kit.ServiceOutcome;
import org.yibiao.adapters.kit.Why;
import org.yibiao.routes.plan.Plan;
import org.yibiao.routes.plan.Plans;
import org.yibiao.standard.CanonicalXml;
import org.yibiao.standard.v1.PartState;

/** Takes down what became of a step, and moves the case on, in one transaction. */
@Component
public class StepSettling {

  private final CaseStore cases;
  private final StepStore steps;
  private final Plans plans;
  private final Progress progress;
  private final StepTries tries;
  private final OpenOutcomes outcomes;
  private final StepLetters letters;
  private final HeldAnswers held;
  private final Clock clock;

  StepSettling(
      CaseStore cases,
      StepStore steps,
      Plans plans,
      Progress progress,
      StepTries tries,
      OpenOutcomes outcomes,
      StepLetters letters,
      HeldAnswers held,
      Clock clock) {
    this.cases = cases;
    this.steps = steps;
    this.plans = plans;
    this.progress = progress;
    this.tries = tries;
    this.outcomes = outcomes;
    this.letters = letters;
    this.held = held;
    this.clock = clock;
  }

  /**
   * Takes an answer. One that comes twice, or after the step is done, changes nothing; a result
   * that comes late, when the step was given up already, is welcome.
   */
  @Transactional
  public void settle(ServiceAnswer answer) {
    String messageId = answer.inReplyTo().value();
    steps
        .caseOf(messageId)
        .ifPresent(
            caseNumber -> {
              CaseFile file = cases.lock(caseNumber);
              CaseStep step = steps.byMessage(messageId).orElseThrow();
              held.keep(step);
              if (isWelcome(step, answer.outcome())) {
                settle(file, step, answer.outcome());
              }
            });
  }

  /**
   * True if the step still waits for the answer to this very try.
   *
   * @param ticket of the try
   */
  @Transactional(readOnly = true)
  public boolean isAwaited(StepTicket ticket) {
    return steps
        .byMessage(ticket.step())
        .filter(step -> step.isRunning() && step.attempts() == ticket.attempt())
        .isPresent();
  }

  private static boolean isWelcome(CaseStep step, ServiceOutcome outcome) {
    boolean late = outcome instanceof ServiceOutcome.Done && step.state() != PartState.WAITING;
    return step.isRunning() || (late && !step.isOver());
  }

  private void settle(CaseFile file, CaseStep step, ServiceOutcome outcome) {
    Instant now = clock.instant();
    Plan plan = plan(file);
    if (outcome instanceof ServiceOutcome.Done done) {
      progress.keep(step.done(CanonicalXml.writeString(done.result()), now), now);
      if (step.isSettled()) {
        letters.answered(step);
      }
    } else if (outcome instanceof ServiceOutcome.Refused refused) {
      end(step, PartState.REFUSED, refused.why(), now);
    } else if (outcome instanceof ServiceOutcome.CorrectionNeeded correction) {
      end(step, PartState.CORRECTION_NEEDED, correction.why(), now);
    } else if (outcome instanceof ServiceOutcome.Open open) {
      open(plan, step, open, now);
    }
    progress.advance(file, plan, now);
  }

  /** While the last request's outcome is open, only an answer about that request settles it. */
  private void open(Plan plan, CaseStep step, ServiceOutcome.Open outcome, Instant now) {
    if (outcome instanceof ServiceOutcome.NotDone notDone && step.outcomeOpen()) {
      outcomes.notDone(plan, step, notDone.why(), now);
    } else if (outcome instanceof ServiceOutcome.RetryLater later && !step.outcomeOpen()) {
      tries.later(plan, step, later, PartState.WAITING_FOR_PERSON, now);
    } else {
      outcomes.notKnown(plan, step, outcome.why(), now);
    }
  }

  private void end(CaseStep step, PartState how, Why why, Instant now) {
    progress.keep(step.ended(how, Reasons.of(why), now), now);
  }

  private Plan plan(CaseFile file) {
    return plans.of(file.matter()).orElseThrow();
  }
}
