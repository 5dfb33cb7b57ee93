package org.yibiao.hub.observe;

import org.apache.camel.CamelContext;
import org.apache.camel.Endpoint;
import org.apache.camel.management.DefaultManagementObjectStrategy;
import org.apache.camel.spring.boot.CamelContextConfiguration;
import org.springframework.stereotype.Component;

/**
 * Has Camel manage routes, of which its console tells, and not each endpoint as well: a hub has
 * several for each service of each department, and nobody asks what their beans would say.
 */
@Component
class RoutesManaged implements CamelContextConfiguration {

  @Override
  public void beforeApplicationStart(CamelContext camel) {
    camel.getManagementStrategy().setManagementObjectStrategy(new WithoutEndpoints());
  }

  @Override
  public void afterApplicationStart(CamelContext camel) {
    // nothing is left to be said
  }

  private static final class WithoutEndpoints extends DefaultManagementObjectStrategy {

    /** Nothing, by which Camel knows that it is not to be managed. */
    @Override
    public Object getManagedObjectForEndpoint(CamelContext context, Endpoint endpoint) {
      return null;
    }
  }
}
