package org.yibiao.benchmarks.durable.work;

import java.time.Clock;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import org.yibiao.adapters.kit.DepartmentFolder;
import org.yibiao.adapters.kit.Repeat;
import org.yibiao.routes.plan.Plan;
import org.yibiao.routes.plan.PlanFile;
import org.yibiao.routes.plan.PlanStep;
import org.yibiao.standard.validation.StandardValidator;
import org.yibiao.standard.value.ServiceCode;

/**
 * What the references have from the hub: its validator, its plan, its clock's zone, and what its
 * departments' descriptors say about repeating.
 */
record Parts(
    StandardValidator validator, Plan plan, Map<ServiceCode, Repeat> repeats, Clock clock) {

  static Parts ofTheHub() {
    Clock clock = Clock.system(ZoneId.of("Asia/Shanghai"));
    Plan plan = PlanFile.named("business-start");
    Map<ServiceCode, Repeat> repeats = new HashMap<>();
    for (PlanStep each : plan.steps()) {
      String folder = Requests.department(each.service()).value();
      repeats.put(
          each.service(),
          new DepartmentFolder(folder).descriptor().service(each.service()).repeat());
    }
    return new Parts(new StandardValidator(clock), plan, Map.copyOf(repeats), clock);
  }
}
