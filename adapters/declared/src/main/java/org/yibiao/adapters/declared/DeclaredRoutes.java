package org.yibiao.adapters.declared;

import org.apache.camel.CamelContext;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.model.ModelCamelContext;
import org.yibiao.adapters.declared.transport.Release;
import org.yibiao.adapters.declared.transport.Transport;
import org.yibiao.adapters.kit.DepartmentGate;

/** The routes of one declared department, made of route templates. */
final class DeclaredRoutes extends RouteBuilder {

  private final Release release;
  private final Transport transport;
  private final DepartmentGate gate;

  DeclaredRoutes(Release release, Transport transport, DepartmentGate gate) {
    this.release = release;
    this.transport = transport;
    this.gate = gate;
  }

  @Override
  public void configure() throws Exception {
    CamelContext hub = getContext();
    ModelCamelContext model = (ModelCamelContext) hub;
    if (model.getRouteTemplateDefinition(transport.templateId()) == null) {
      hub.addRoutes(transport.templates());
    }
    transport.addRoutes(hub, release, gate);
  }
}
