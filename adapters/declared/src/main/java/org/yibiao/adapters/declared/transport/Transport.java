package org.yibiao.adapters.declared.transport;

import java.util.List;
import org.apache.camel.CamelContext;
import org.apache.camel.RoutesBuilder;
import org.yibiao.adapters.kit.DepartmentDescriptor;
import org.yibiao.adapters.kit.DepartmentGate;

/** How declared departments of one kind are reached: route templates, filled in for each. */
public interface Transport extends AutoCloseable {

  /** The route templates; added to a hub once, whatever the number of departments. */
  RoutesBuilder templates();

  /** The identifier of a template, by which one sees whether a hub has them. */
  String templateId();

  /** Adds the routes of one release of a department. */
  void addRoutes(CamelContext hub, Release release, DepartmentGate gate) throws Exception;

  /** The identifiers of the routes that {@link #addRoutes} adds. */
  default List<String> routeIds(DepartmentDescriptor descriptor, Release release) {
    return descriptor.services().stream().map(each -> release.routeId(each.code())).toList();
  }

  /** Gives up what the routes held on to, such as connections; called after they are removed. */
  @Override
  default void close() {}
}
