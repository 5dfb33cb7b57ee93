package org.yibiao.hub.observe.health;

import java.util.List;
import org.apache.camel.CamelContext;
import org.apache.camel.ServiceStatus;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.stereotype.Component;
import org.yibiao.adapters.kit.DepartmentDescriptor;
import org.yibiao.routes.Departments;
import org.yibiao.routes.flow.StepsDueAt;
import org.yibiao.standard.value.DepartmentCode;

/** Whether the steps of each department that is plugged in are taken from its queue. */
@Component("consumersHealthIndicator")
class ConsumersHealth extends AbstractHealthIndicator {

  private final CamelContext camel;
  private final Departments departments;

  ConsumersHealth(CamelContext camel, Departments departments) {
    this.camel = camel;
    this.departments = departments;
  }

  @Override
  protected void doHealthCheck(Health.Builder health) {
    List<String> without =
        departments.all().stream()
            .map(DepartmentDescriptor::department)
            .filter(departments::isAsked)
            .filter(each -> !isConsumed(each))
            .map(DepartmentCode::value)
            .sorted()
            .toList();
    if (without.isEmpty()) {
      health.up();
    } else {
      health.down().withDetail("without", without);
    }
  }

  private boolean isConsumed(DepartmentCode department) {
    ServiceStatus status =
        camel.getRouteController().getRouteStatus(StepsDueAt.routeId(department));
    return status == ServiceStatus.Started;
  }
}
