package org.yibiao.routes.supervision;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.yibiao.routes.plan.Plan;
import org.yibiao.routes.plan.PlanStep;
import org.yibiao.standard.value.StepId;

/**
 * By how much a case's limit is extended when limits of its steps are: of steps that run beside
 * each other by the most, of steps one after another by all together.
 */
final class Extensions {

  private final Plan plan;
  private final List<SpecialProcedure> procedures;
  private final Map<StepId, Integer> known = new HashMap<>();

  private Extensions(Plan plan, List<SpecialProcedure> procedures) {
    this.plan = plan;
    this.procedures = procedures;
  }

  /** Working days for the whole case. */
  static int ofCase(Plan plan, List<SpecialProcedure> procedures) {
    Extensions all = new Extensions(plan, procedures);
    return procedures.stream().allMatch(SpecialProcedure::suspends)
        ? 0
        : plan.steps().stream().mapToInt(all::upTo).max().orElse(0);
  }

  /** Working days for one step. */
  static int ofStep(List<SpecialProcedure> own) {
    return own.stream().mapToInt(SpecialProcedure::extendsBy).sum();
  }

  private int upTo(PlanStep step) {
    Integer before = known.get(step.id());
    if (before != null) {
      return before;
    }
    int sum =
        step.needs().stream().map(plan::step).mapToInt(this::upTo).max().orElse(0)
            + procedures.stream()
                .filter(each -> each.stepId().equals(step.id().value()))
                .mapToInt(SpecialProcedure::extendsBy)
                .sum();
    known.put(step.id(), sum);
    return sum;
  }
}
