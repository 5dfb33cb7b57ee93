package org.yibiao.routes.cases;

import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;
import org.yibiao.adapters.kit.ServiceOutcome;
import org.yibiao.routes.plan.Plan;
import org.yibiao.standard.v1.PartState;
import org.yibiao.standard.v1.Reason;

/** Tries a step later again, as often and with such pauses as its plan allows. */
@Component
class StepTries {

  private final Progress progress;

  StepTries(Progress progress) {
    this.progress = progress;
  }

  /**
   * Has the step tried later.
   *
   * @param inTheEnd its state when all tries are used up
   */
  void later(
      Plan plan, CaseStep step, ServiceOutcome.RetryLater later, PartState inTheEnd, Instant now) {
    Reason why = Reasons.of(later.why());
    if (step.triesLeft() <= 0) {
      Reason exhausted = Reasons.exhausted(step.attempts(), why);
      progress.keep(step.ended(inTheEnd, exhausted, now), now);
      return;
    }
    var retry = plan.step(step.stepId()).retry();
    Duration pause = retry.pauseAfter(retry.tries() - step.triesLeft());
    Duration wait = later.after().filter(wish -> wish.compareTo(pause) > 0).orElse(pause);
    progress.keep(step.retrying(why, now.plus(wait)), now);
    progress.dispatch(step, wait);
  }
}
