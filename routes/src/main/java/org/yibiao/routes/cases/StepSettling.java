package org.yibiao.routes.cases;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yibiao.adapters.kit.StepAnswer;
import org.yibiao.adapters.kit.StepOutcome;
import org.yibiao.adapters.kit.Why;
import org.yibiao.routes.Departments;
import org.yibiao.routes.HubContract;
import org.yibiao.routes.outbox.Outbox;
import org.yibiao.routes.plan.Plan;
import org.yibiao.routes.plan.Plans;
import org.yibiao.standard.CanonicalXml;
import org.yibiao.standard.v1.PartState;
import org.yibiao.standard.v1.Reason;

/** Takes down what became of a step, and moves the case on, in one transaction. */
@Component
public class StepSettling {

  private final CaseStore cases;
  private final StepStore steps;
  private final Plans plans;
  private final Progress progress;
  private final Outbox outbox;
  private final Departments departments;
  private final Clock clock;

  StepSettling(
      CaseStore cases,
      StepStore steps,
      Plans plans,
      Progress progress,
      Outbox outbox,
      Departments departments,
      Clock clock) {
    this.cases = cases;
    this.steps = steps;
    this.plans = plans;
    this.progress = progress;
    this.outbox = outbox;
    this.departments = departments;
    this.clock = clock;
  }

  /**
   * Takes an answer. One that comes twice, or after the step is done, changes nothing; a result
   * that comes late, when the step was given up already, is welcome.
   */
  @Transactional
  public void settle(StepAnswer answer) {
    steps
        .byMessage(answer.inReplyTo().value())
        .ifPresent(
            known -> {
              CaseFile file = cases.lock(known.caseNumber());
              CaseStep step = steps.byMessage(known.messageId()).orElseThrow();
              if (isWelcome(step, answer.outcome())) {
                settle(file, step, answer.outcome());
              }
            });
  }

  /** Watches over a step that was asked for and whose answer comes later. */
  @Transactional
  public void watch(String messageId) {
    steps
        .byMessage(messageId)
        .filter(CaseStep::isRunning)
        .ifPresent(
            step -> {
              CaseFile file = cases.lock(step.caseNumber());
              Duration within = plan(file).step(step.stepId()).within();
              outbox.put(
                  HubContract.STEPS_OVERDUE,
                  StepTicket.current(step).text(),
                  clock.instant().plus(within));
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

  private static boolean isWelcome(CaseStep step, StepOutcome outcome) {
    boolean late = outcome instanceof StepOutcome.Done && step.state() != PartState.WAITING;
    return step.isRunning() || (late && !step.isOver());
  }

  private void settle(CaseFile file, CaseStep step, StepOutcome outcome) {
    Instant now = clock.instant();
    Plan plan = plan(file);
    if (outcome instanceof StepOutcome.Done done) {
      progress.keep(step.done(CanonicalXml.writeString(done.result()), now), now);
    } else if (outcome instanceof StepOutcome.Refused refused) {
      end(step, PartState.REFUSED, refused.why(), now);
    } else if (outcome instanceof StepOutcome.CorrectionNeeded correction) {
      end(step, PartState.CORRECTION_NEEDED, correction.why(), now);
    } else if (outcome instanceof StepOutcome.Unknown unknown) {
      notKnown(plan, step, unknown.why(), now);
    } else if (outcome instanceof StepOutcome.RetryLater later) {
      tryLater(plan, step, later, PartState.WAITING_FOR_PERSON, now);
    }
    progress.advance(file, plan, now);
  }

  private void end(CaseStep step, PartState how, Why why, Instant now) {
    progress.keep(step.ended(how, Reasons.of(why), now), now);
  }

  /** Asking again may clear it up, where the service allows that. */
  private void notKnown(Plan plan, CaseStep step, Why why, Instant now) {
    if (departments.service(step.service()).repeat().allowed()) {
      StepOutcome.RetryLater again = new StepOutcome.RetryLater(why, Optional.empty());
      tryLater(plan, step, again, PartState.OUTCOME_UNKNOWN, now);
    } else {
      end(step, PartState.OUTCOME_UNKNOWN, why, now);
    }
  }

  private void tryLater(
      Plan plan, CaseStep step, StepOutcome.RetryLater later, PartState inTheEnd, Instant now) {
    Reason why = Reasons.of(later.why());
    if (step.triesLeft() <= 0) {
      Reason exhausted = Reasons.exhausted(step.attempts(), why);
      progress.keep(step.ended(inTheEnd, exhausted, now), now);
      return;
    }
    var retry = plan.step(step.stepId()).retry();
    Duration pause = retry.pauseAfter(retry.tries() - step.triesLeft());
    Instant at = now.plus(later.after().filter(wish -> wish.compareTo(pause) > 0).orElse(pause));
    progress.keep(step.retrying(why, at), now);
    progress.dispatch(step, at);
  }

  private Plan plan(CaseFile file) {
    return plans.of(file.matter()).orElseThrow();
  }
}
