package org.yibiao.routes.plan;

import java.util.List;
import java.util.Optional;
import org.yibiao.adapters.kit.DepartmentDescriptor.Name;
import org.yibiao.standard.value.MatterCode;
import org.yibiao.standard.value.StepId;

/**
 * How a joint matter (一件事) runs, as data: which services, in what order, with what input.
 *
 * @param matter the matter codes that the plan serves
 * @param form the choice of {@code Form} in submission.xsd that the applicant must fill in
 * @param prefill what of the form the departments can fill in
 * @param limit how long the matter may take
 */
public record Plan(
    List<MatterCode> matter,
    Name name,
    String form,
    List<PlanStep> steps,
    Optional<Prefill> prefill,
    Optional<TimeLimit> limit) {

  /** How long the matter may take. */
  public TimeLimit limits() {
    return limit.orElse(TimeLimit.NONE);
  }

  /**
   * The step with this identifier.
   *
   * @throws IllegalArgumentException if the plan has none
   */
  public PlanStep step(StepId id) {
    return find(id)
        .orElseThrow(() -> new IllegalArgumentException(name.en() + " has no step " + id));
  }

  Optional<PlanStep> find(StepId id) {
    return steps.stream().filter(step -> step.id().equals(id)).findFirst();
  }
}
