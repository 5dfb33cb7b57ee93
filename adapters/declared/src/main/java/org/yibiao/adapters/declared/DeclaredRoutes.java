package org.yibiao.adapters.declared;

import java.util.List;
import java.util.Set;
import org.apache.camel.CamelContext;
import org.apache.camel.RoutesBuilder;
import org.apache.camel.model.ModelCamelContext;
import org.yibiao.adapters.declared.transport.Release;
import org.yibiao.adapters.declared.transport.Transport;
import org.yibiao.adapters.kit.DepartmentGate;

/** The routes of one declared department, made of route templates. */
record DeclaredRoutes(Release release, Transport transport, DepartmentGate gate, List<String> ids)
    implements RoutesBuilder {

  @Override
  public void addRoutesToCamelContext(CamelContext hub) throws Exception {
    addTemplates(hub);
    transport.addRoutes(hub, release, gate);
  }

  @Override
  public Set<String> updateRoutesToCamelContext(CamelContext hub) throws Exception {
    addRoutesToCamelContext(hub);
    return Set.copyOf(ids);
  }

  private void addTemplates(CamelContext hub) throws Exception {
    ModelCamelContext model = (ModelCamelContext) hub;
    if (model.getRouteTemplateDefinition(transport.templateId()) == null) {
      hub.addRoutes(transport.templates());
    }
  }
}
