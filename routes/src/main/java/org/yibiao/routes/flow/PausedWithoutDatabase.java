package org.yibiao.routes.flow;

import java.util.List;
import org.apache.camel.CamelContext;
import org.apache.camel.NamedNode;
import org.apache.camel.spi.RoutePolicy;
import org.apache.camel.spi.RoutePolicyFactory;
import org.apache.camel.throttling.ThrottlingExceptionRoutePolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yibiao.routes.DatabaseAway;

/**
 * Has the hub take nothing from queues while its database cannot be reached. Each message would be
 * tried in vain, and after its last try be a dead letter for no fault of its own: an outage of
 * minutes costs a message one try.
 */
@Component
class PausedWithoutDatabase implements RoutePolicyFactory {

  private static final Logger LOG = LoggerFactory.getLogger(PausedWithoutDatabase.class);
  private static final int AT_THE_FIRST = 1;
  private static final long WITHIN_MILLIS = 10_000;
  private static final long ASKED_EVERY_MILLIS = 1000;

  private final JdbcClient jdbc;

  PausedWithoutDatabase(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public RoutePolicy createRoutePolicy(CamelContext camel, String routeId, NamedNode route) {
    return InputOf.isQueue(route) ? policy() : null;
  }

  private RoutePolicy policy() {
    ThrottlingExceptionRoutePolicy policy =
        new ThrottlingExceptionRoutePolicy(
            AT_THE_FIRST,
            WITHIN_MILLIS,
            ASKED_EVERY_MILLIS,
            List.copyOf(DatabaseAway.HOW_IT_SHOWS));
    policy.setHalfOpenHandler(this::isThere);
    return policy;
  }

  private boolean isThere() {
    try {
      jdbc.sql("select 1").query(Integer.class).single();
      return true;
    } catch (DataAccessException e) {
      LOG.debug("The database is still away", e);
      return false;
    }
  }
}
