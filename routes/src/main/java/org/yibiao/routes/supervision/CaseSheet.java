package org.yibiao.routes.supervision;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.yibiao.adapters.kit.DepartmentDescriptor.Name;
import org.yibiao.routes.plan.TimeLimit;

/**
 * A case with its departments side by side.
 *
 * @param applicant masked; empty if it is not known any more
 * @param whole how the case stands
 * @param matter what the matter is called
 * @param cards of the case itself
 * @param lanes one for each department, in the plan's order
 */
public record CaseSheet(
    Standing whole,
    Name matter,
    String applicant,
    Optional<Instant> completedAt,
    List<SupervisionCard> cards,
    List<Lane> lanes) {

  /** What one department has of it. */
  public record Lane(String department, Name name, List<Step> steps) {}

  /**
   * A step.
   *
   * @param state in the standard's words
   * @param needs the steps that had to be done before
   * @param limit as the plan says it now
   * @param standing how it stands; empty until its department was asked
   * @param stages its states in order; none when the case was purged
   */
  public record Step(
      String id,
      Name name,
      String service,
      String state,
      List<String> needs,
      TimeLimit limit,
      Optional<Standing> standing,
      List<Stage> stages,
      List<SpecialProcedure> procedures,
      List<SupervisionCard> cards) {}

  /** A state, and since when it was so. */
  public record Stage(String state, Instant at) {}
}
