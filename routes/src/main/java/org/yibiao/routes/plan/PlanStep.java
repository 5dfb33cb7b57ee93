package org.yibiao.routes.plan;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.yibiao.adapters.kit.DepartmentDescriptor.Name;
import org.yibiao.adapters.kit.ServiceBody;
import org.yibiao.standard.value.ServiceCode;
import org.yibiao.standard.value.StepId;

/**
 * One step of a plan: one service of one department.
 *
 * @param needs the steps that must be done before
 * @param when JSON Pointer in the request's body: the step is passed over unless its input brings
 *     something there; a step without it is always needed
 * @param within how long an answer that comes later may take
 * @param input where the content of the request comes from
 * @param limit how long the department may take
 */
public record PlanStep(
    StepId id,
    Name name,
    ServiceCode service,
    List<StepId> needs,
    Optional<String> when,
    Duration within,
    RetryPolicy retry,
    List<Input> input,
    Optional<TimeLimit> limit) {

  /** A step without {@code needs} may start at once. */
  public PlanStep {
    needs = needs == null ? List.of() : List.copyOf(needs);
  }

  /** How long the department may take. */
  public TimeLimit limits() {
    return limit.orElse(TimeLimit.NONE);
  }

  /** Name of the request's element in the standard. */
  public String requestElement() {
    return ServiceBody.requestElement(service);
  }
}
