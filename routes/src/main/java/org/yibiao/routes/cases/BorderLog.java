package org.yibiao.routes.cases;

import java.util.Optional;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.yibiao.adapters.kit.Crossing;
import org.yibiao.adapters.kit.DepartmentAdapter;
import org.yibiao.adapters.kit.DepartmentDescriptor.Service;
import org.yibiao.adapters.kit.Hop;
import org.yibiao.adapters.kit.HopLog;
import org.yibiao.routes.Departments;
import org.yibiao.routes.messages.BorderHops;
import org.yibiao.routes.messages.HeldHops;
import org.yibiao.standard.value.ServiceCode;

/**
 * Keeps every crossing of a department's border in the journal of its case and among the message's
 * hops: what a step asks before it leaves, together with the step's start; what a department
 * answers in the transaction that acts on it; a question that changes nothing with its answer.
 */
@Component
public class BorderLog implements HopLog {

  private final StepCrossings crossings;
  private final HeldAnswers answers;
  private final HeldHops held;
  private final OpenStarts starts;
  private final Departments departments;

  /** The departments' adapters are made with this. */
  BorderLog(
      StepCrossings crossings,
      HeldAnswers answers,
      HeldHops held,
      OpenStarts starts,
      @Lazy Departments departments) {
    this.starts = starts;
    this.crossings = crossings;
    this.answers = answers;
    this.held = held;
    this.departments = departments;
  }

  @Override
  public void record(Hop hop) {
    starts.keepWith(() -> crossings.keepNow(hop));
  }

  @Override
  public void record(Crossing crossing) {
    if (!isOfStep(crossing.hop())) {
      starts.keepWith(() -> held.hold(BorderHops.of(crossing, 1)));
    } else if (isActedOn(crossing)) {
      answers.hold(crossing);
    } else {
      starts.keepWith(() -> crossings.keepNow(crossing));
    }
  }

  /** A service that its department does not offer any more may have been of steps. */
  private boolean isOfStep(Hop hop) {
    return departments
        .find(hop.department())
        .flatMap(each -> service(each, hop.service()))
        .map(Service::isOfSteps)
        .orElse(true);
  }

  private static Optional<Service> service(DepartmentAdapter department, ServiceCode code) {
    return department.descriptor().services().stream()
        .filter(each -> each.code().equals(code))
        .findFirst();
  }

  /** What cannot be understood is not. */
  private static boolean isActedOn(Crossing crossing) {
    return crossing.hop().direction() == Hop.Direction.FROM_DEPARTMENT
        && crossing.content().isPresent();
  }
}
