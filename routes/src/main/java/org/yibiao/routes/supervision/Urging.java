package org.yibiao.routes.supervision;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.yibiao.adapters.kit.DepartmentDescriptor.Name;
import org.yibiao.routes.Departments;
import org.yibiao.routes.plan.Plan;
import org.yibiao.routes.plan.Plans;
import org.yibiao.standard.value.DepartmentCode;
import org.yibiao.standard.value.MatterCode;

/** What a card says. */
@Component
class Urging {

  private final Plans plans;
  private final Departments departments;

  Urging(Plans plans, Departments departments) {
    this.plans = plans;
    this.departments = departments;
  }

  Name of(Watched watched, CardType type) {
    Name what = what(watched);
    int days = watched.limit().days().orElse(0) + watched.limit().extended();
    LocalDate due = watched.openDue().orElseThrow();
    return type == CardType.YELLOW
        ? new Name(
            "办件 %s 的“%s”办理时限为 %d 个工作日，将于 %s 到期，请按时办结。"
                .formatted(watched.caseNumber(), what.zh(), days, due),
            "“%s” of case %s may take %d working days and is due on %s: please finish it in time."
                .formatted(what.en(), watched.caseNumber(), days, due))
        : new Name(
            "办件 %s 的“%s”办理时限为 %d 个工作日，已于 %s 到期而未办结，请立即办理并说明原因。"
                .formatted(watched.caseNumber(), what.zh(), days, due),
            "“%s” of case %s might take %d working days and was due on %s: please finish it at once and say why it is late."
                .formatted(what.en(), watched.caseNumber(), days, due));
  }

  private Name what(Watched watched) {
    Optional<Plan> plan = plans.of(new MatterCode(watched.about().matter()));
    if (watched.isCase()) {
      return plan.map(Plan::name)
          .orElseGet(() -> new Name(watched.about().matter(), watched.about().matter()));
    }
    Name step =
        plan.flatMap(
                each ->
                    each.steps().stream()
                        .filter(one -> one.id().value().equals(watched.stepId()))
                        .findFirst())
            .map(each -> each.name())
            .orElseGet(() -> new Name(watched.stepId(), watched.stepId()));
    String code = watched.about().department();
    Name department =
        departments
            .find(new DepartmentCode(code))
            .map(each -> each.descriptor().name())
            .orElseGet(() -> new Name(code, code));
    return new Name(department.zh() + "·" + step.zh(), step.en() + " (" + department.en() + ")");
  }
}
