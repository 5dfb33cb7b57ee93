package org.yibiao.hub.supervision;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.yibiao.adapters.kit.DepartmentDescriptor.Name;
import org.yibiao.routes.Departments;
import org.yibiao.routes.plan.Plan;
import org.yibiao.routes.plan.Plans;
import org.yibiao.routes.plan.PowerCategory;
import org.yibiao.routes.supervision.SupervisionFigures.By;
import org.yibiao.standard.value.DepartmentCode;
import org.yibiao.standard.value.MatterCode;

/** What departments, matters and power categories are called. */
@Component
class KeyNames {

  private final Plans plans;
  private final Departments departments;

  KeyNames(Plans plans, Departments departments) {
    this.plans = plans;
    this.departments = departments;
  }

  Optional<Name> of(By by, String key) {
    return switch (by) {
      case DEPARTMENT -> department(key);
      case MATTER -> matter(key);
      case POWER -> PowerCategory.of(key).map(PowerCategory::label);
      case AREA, MONTH -> Optional.empty();
    };
  }

  Optional<Name> matter(String code) {
    return plans.of(new MatterCode(code)).map(Plan::name);
  }

  Optional<Name> department(String code) {
    return departments.find(new DepartmentCode(code)).map(each -> each.descriptor().name());
  }
}
