package org.yibiao.routes.flow;

import java.util.List;
import org.apache.camel.CamelContext;
import org.apache.camel.spring.boot.CamelContextConfiguration;
import org.springframework.stereotype.Component;
import org.yibiao.adapters.kit.DepartmentAdapter;

/** Puts every department's own routes into the hub. */
@Component
class DepartmentRoutes implements CamelContextConfiguration {

  private final List<DepartmentAdapter> adapters;

  DepartmentRoutes(List<DepartmentAdapter> adapters) {
    this.adapters = adapters;
  }

  @Override
  public void beforeApplicationStart(CamelContext camel) {
    for (DepartmentAdapter adapter : adapters) {
      try {
        camel.addRoutes(adapter.routes());
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
