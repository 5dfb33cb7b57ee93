package org.yibiao.routes.retention;

import java.time.Duration;
import java.util.List;
import org.springframework.stereotype.Component;
import org.yibiao.routes.plan.Plan;
import org.yibiao.routes.plan.PlanStep;
import org.yibiao.routes.plan.Plans;
import org.yibiao.standard.value.MatterCode;

/**
 * Steps are sent with their message identifier until their tries are used up: each try may take as
 * long as its answer may, and then comes a pause. What lies in the outbox for a step is among it,
 * for it is delivered no later than the pause or the answer's time say.
 */
@Component
class PlansRetry implements Retrying {

  private final Plans plans;

  PlansRetry(Plans plans) {
    this.plans = plans;
  }

  @Override
  public List<RetryHorizon> horizons() {
    return plans.matters().stream()
        .flatMap(matter -> plans.of(matter).stream().flatMap(plan -> of(matter, plan).stream()))
        .toList();
  }

  private static List<RetryHorizon> of(MatterCode matter, Plan plan) {
    return plan.steps().stream()
        .map(
            step ->
                new RetryHorizon(
                    "plan %s, step %s: retry, within".formatted(matter.value(), step.id().value()),
                    longest(step)))
        .toList();
  }

  private static Duration longest(PlanStep step) {
    Duration all = step.within().multipliedBy(step.retry().tries());
    for (int made = 1; made < step.retry().tries(); made++) {
      all = all.plus(step.retry().pauseAfter(made));
    }
    return all;
  }
}
