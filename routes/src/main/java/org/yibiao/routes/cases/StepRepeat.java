package org.yibiao.routes.cases;

import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yibiao.routes.plan.Plan;
import org.yibiao.routes.plan.Plans;
import org.yibiao.standard.value.StepId;

/** A person has a step tried once more. */
@Component
public class StepRepeat {

  private final CaseStore cases;
  private final StepStore steps;
  private final Plans plans;
  private final Progress progress;
  private final StepLetters letters;
  private final Clock clock;

  StepRepeat(
      CaseStore cases,
      StepStore steps,
      Plans plans,
      Progress progress,
      StepLetters letters,
      Clock clock) {
    this.cases = cases;
    this.steps = steps;
    this.plans = plans;
    this.progress = progress;
    this.letters = letters;
    this.clock = clock;
  }

  /** What came of the wish. */
  public enum Outcome {
    /** The step is due again, with all its tries. */
    REPEATED,
    /** There is no such case or step. */
    UNKNOWN_STEP,
    /** The step is done, not needed, or still on its way. */
    NOT_WAITING,
    /** What the department would be sent is kept no longer. */
    PURGED
  }

  /** Makes a step due that waits for a person, was refused, or whose outcome is unknown. */
  @Transactional
  public Outcome repeat(String caseNumber, StepId stepId) {
    if (cases.byNumber(caseNumber).isEmpty()) {
      return Outcome.UNKNOWN_STEP;
    }
    CaseFile file = cases.lock(caseNumber);
    if (file.isPurged()) {
      return Outcome.PURGED;
    }
    return steps.ofCase(caseNumber).stream()
        .filter(step -> step.stepId().equals(stepId))
        .findFirst()
        .map(step -> repeat(file, step))
        .orElse(Outcome.UNKNOWN_STEP);
  }

  private Outcome repeat(CaseFile file, CaseStep step) {
    if (!step.isSettled() || step.isOver()) {
      return Outcome.NOT_WAITING;
    }
    Plan plan = plans.of(file.matter()).orElseThrow();
    Instant now = clock.instant();
    CaseStep due = step.due(plan.step(step.stepId()).retry().tries());
    progress.keep(due, now);
    letters.repeated(due);
    progress.dispatch(due);
    progress.advance(file, plan, now);
    return Outcome.REPEATED;
  }
}
