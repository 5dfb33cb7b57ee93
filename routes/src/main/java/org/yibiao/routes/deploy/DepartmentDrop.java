package org.yibiao.routes.deploy;

import org.apache.camel.LoggingLevel;
import org.apache.camel.builder.RouteBuilder;
import org.springframework.stereotype.Component;
import org.yibiao.routes.Departments;

/** Looks every so often whether a department or a plan was dropped. */
@Component
class DepartmentDrop extends RouteBuilder {

  private final DroppedFolders folders;
  private final Departments departments;
  private final PlugIn plugIn;
  private final DroppedPlans plans;

  DepartmentDrop(
      DroppedFolders folders, Departments departments, PlugIn plugIn, DroppedPlans plans) {
    this.plans = plans;
    this.folders = folders;
    this.departments = departments;
    this.plugIn = plugIn;
  }

  @Override
  public void configure() {
    onException(Exception.class)
        .handled(true)
        .log(LoggingLevel.WARN, "The departments' directory: ${exception.message}");
    from("scheduler:departments?delay={{yibiao.departments-every:1000}}")
        .routeId("department-drop")
        .process(exchange -> folders.look(plugIn))
        .process(exchange -> plans.look(departments.all().size()));
  }
}
