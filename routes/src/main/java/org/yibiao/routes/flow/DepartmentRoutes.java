package org.yibiao.routes.flow;

import org.apache.camel.CamelContext;
import org.apache.camel.spring.boot.CamelContextConfiguration;
import org.springframework.stereotype.Component;
import org.yibiao.adapters.kit.DepartmentAdapter;
import org.yibiao.routes.Departments;

/** Puts every department's own routes into the hub. */
@Component
class DepartmentRoutes implements CamelContextConfiguration {

  private final Departments departments;

  DepartmentRoutes(Departments departments) {
    this.departments = departments;
  }

  @Override
  public void beforeApplicationStart(CamelContext camel) {
    for (DepartmentAdapter adapter : departments.adapters()) {
      try {
        if (departments.isAsked(adapter.descriptor().department())) {
          camel.addRoutes(adapter.routes());
        }
      } catch (Exception e) {
        throw new IllegalStateException(
            "The routes of " + adapter.descriptor().department() + " cannot be added", e);
      }
    }
  }

  @Override
  public void afterApplicationStart(CamelContext camel) {
    // nothing to do once the routes run
  }
}
