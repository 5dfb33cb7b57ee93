package org.yibiao.routes.deploy;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.camel.CamelContext;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.yibiao.adapters.declared.DeclaredDepartment;
import org.yibiao.adapters.kit.DepartmentAdapter;
import org.yibiao.adapters.kit.DepartmentDescriptor;
import org.yibiao.routes.DepartmentPlugged;
import org.yibiao.routes.Departments;
import org.yibiao.routes.cases.StepStore;
import org.yibiao.routes.flow.StepsDueAt;
import org.yibiao.standard.value.DepartmentCode;
import org.yibiao.standard.value.ServiceCode;

/**
 * Plugs departments into the running hub and pulls them out. A new release's routes stand before
 * anybody is sent to them; an old one's are taken away when nothing is in flight on them any more.
 */
@Component
class PlugIn implements Socket {

  private final CamelContext camel;
  private final Departments departments;
  private final StepsDueAt queues;
  private final StepStore steps;
  private final Retirement retirement;
  private final ApplicationEventPublisher events;

  PlugIn(
      CamelContext camel,
      Departments departments,
      StepsDueAt queues,
      StepStore steps,
      Retirement retirement,
      ApplicationEventPublisher events) {
    this.camel = camel;
    this.departments = departments;
    this.queues = queues;
    this.steps = steps;
    this.retirement = retirement;
    this.events = events;
  }

  @Override
  public Departments departments() {
    return departments;
  }

  @Override
  public void plug(DeclaredDepartment department) {
    DepartmentDescriptor descriptor = department.descriptor();
    DepartmentAdapter standing =
        retirement.recall(department.routeIds()).orElseGet(() -> start(department));
    boolean wasAsked = departments.isAsked(descriptor.department());
    Optional<DepartmentAdapter> old = departments.plug(standing);
    // one that was withdrawn before is on its way out already
    old.filter(each -> wasAsked && each != standing)
        .ifPresent(each -> retirement.retire(each, () -> true));
  }

  @Override
  public void withdraw(DepartmentCode department) {
    departments
        .withdraw(department)
        .ifPresent(old -> retirement.retire(old, () -> isIdle(old.descriptor())));
  }

  /** Answers that come later than their request come in by the department's routes, too. */
  private boolean isIdle(DepartmentDescriptor department) {
    Set<ServiceCode> services =
        department.services().stream()
            .map(DepartmentDescriptor.Service::code)
            .collect(Collectors.toSet());
    return steps.runningByService().keySet().stream().noneMatch(services::contains);
  }

  private DepartmentAdapter start(DeclaredDepartment department) {
    try {
      events.publishEvent(new DepartmentPlugged(department.descriptor().department()));
      camel.addRoutes(department.routes());
      queues.consumeFor(camel, department.descriptor());
      return department;
    } catch (Exception e) {
      retirement.remove(department);
      throw new Refused("路由无法启动：" + e.getMessage(), "Its routes do not start: " + e.getMessage());
    }
  }
}
