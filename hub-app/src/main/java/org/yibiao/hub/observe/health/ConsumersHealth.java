package org.yibiao.hub.observe.health;

import java.util.ArrayList;
import java.util.List;
import org.apache.camel.CamelContext;
import org.apache.camel.ServiceStatus;
import org.apache.camel.component.jms.JmsConsumer;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.jms.listener.DefaultMessageListenerContainer;
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
  protected void doHealthCheck(Health.Builder health) throws Exception {
    List<String> without = new ArrayList<>();
    for (DepartmentDescriptor each : departments.all()) {
      if (departments.isAsked(each.department()) && !isConsumed(each.department())) {
        without.add(each.department().value());
      }
    }
    if (without.isEmpty()) {
      health.up();
    } else {
      health.down().withDetail("without", without.stream().sorted().toList());
    }
  }

  private boolean isConsumed(DepartmentCode department) throws Exception {
    String route = StepsDueAt.routeId(department);
    return camel.getRouteController().getRouteStatus(route) == ServiceStatus.Started
        && isAtItsQueue((JmsConsumer) camel.getRoute(route).getConsumer());
  }

  /** What has started may still wait to be let to the broker. */
  private static boolean isAtItsQueue(JmsConsumer consumer) throws Exception {
    return ((DefaultMessageListenerContainer) consumer.getListenerContainer())
        .isRegisteredWithDestination();
  }
}
