package org.yibiao.routes.recovery;

import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.yibiao.adapters.kit.Why;
import org.yibiao.routes.Departments;
import org.yibiao.routes.HubContract;
import org.yibiao.routes.cases.CaseStep;
import org.yibiao.routes.cases.CaseStore;
import org.yibiao.routes.cases.StepRepeat;
import org.yibiao.routes.cases.StepStore;
import org.yibiao.routes.letters.DeadLetter;

/**
 * A step of a case is asked for anew, with the message id that it always had; the case knows what
 * is done already.
 */
@Component
@Order(1)
class StepRecovery implements Recovery {

  private static final Why BY_PLAN =
      Why.of(
          "步骤由方案和服务决定送往哪个部门，只能送往现在提供该服务的部门。",
          "A step goes where the plan's service is offered, to no other department.");

  private final CaseStore cases;
  private final StepStore steps;
  private final StepRepeat repeat;
  private final Departments departments;

  StepRecovery(CaseStore cases, StepStore steps, StepRepeat repeat, Departments departments) {
    this.cases = cases;
    this.steps = steps;
    this.repeat = repeat;
    this.departments = departments;
  }

  @Override
  public boolean isFor(DeadLetter letter) {
    return letter.caseNumber().isPresent();
  }

  @Override
  public void hold(DeadLetter letter) {
    letter.caseNumber().ifPresent(cases::lock);
  }

  @Override
  public boolean replay(DeadLetter letter) {
    return step(letter)
        .map(step -> repeat.repeat(step.caseNumber(), step.stepId()))
        .filter(StepRepeat.Outcome.REPEATED::equals)
        .isPresent();
  }

  /** Where the service is offered now, if that is another department than then. */
  @Override
  public List<String> elsewhere(DeadLetter letter) {
    return step(letter)
        .map(step -> departments.offering(step.service()).department())
        .filter(now -> !letter.department().equals(Optional.of(now.value())))
        .map(HubContract::stepsDue)
        .stream()
        .toList();
  }

  @Override
  public Why fixed() {
    return BY_PLAN;
  }

  private Optional<CaseStep> step(DeadLetter letter) {
    return steps.byMessage(letter.subject());
  }
}
