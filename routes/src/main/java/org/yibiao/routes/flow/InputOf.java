package org.yibiao.routes.flow;

import org.apache.camel.NamedNode;
import org.apache.camel.model.RouteDefinition;

/** What a route gets its messages from. */
final class InputOf {

  private static final String QUEUES = "jms:";

  private InputOf() {}

  /** Whether that is a queue of the broker. */
  static boolean isQueue(NamedNode route) {
    return route instanceof RouteDefinition definition
        && definition.getInput().getEndpointUri().startsWith(QUEUES);
  }
}
