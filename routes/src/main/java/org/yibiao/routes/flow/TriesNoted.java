package org.yibiao.routes.flow;

import org.apache.camel.CamelContext;
import org.apache.camel.Exchange;
import org.apache.camel.NamedNode;
import org.apache.camel.Route;
import org.apache.camel.component.jms.JmsEndpoint;
import org.apache.camel.spi.RoutePolicy;
import org.apache.camel.spi.RoutePolicyFactory;
import org.apache.camel.support.RoutePolicySupport;
import org.springframework.stereotype.Component;
import org.yibiao.routes.letters.FailedTries;

/** Notes each try of a message that fails, on whatever queue, also on those of adapters. */
@Component
class TriesNoted implements RoutePolicyFactory {

  private static final String MESSAGE = "yibiao.triedMessage";
  private static final String TRY = "yibiao.triedTimes";

  private final FailedTries tries;

  TriesNoted(FailedTries tries) {
    this.tries = tries;
  }

  @Override
  public RoutePolicy createRoutePolicy(CamelContext camel, String routeId, NamedNode route) {
    return InputOf.isQueue(route) ? new Noting() : null;
  }

  private final class Noting extends RoutePolicySupport {

    @Override
    public void onExchangeBegin(Route route, Exchange exchange) {
      if (isConsumedBy(route, exchange)) {
        // the route may remove the headers
        String id = exchange.getIn().getHeader("JMSMessageID", "", String.class);
        exchange.setProperty(
            MESSAGE, exchange.getIn().getHeader(JmsHeaders.REPLAY, id, String.class));
        exchange.setProperty(TRY, exchange.getIn().getHeader("JMSXDeliveryCount", 1, int.class));
      }
    }

    @Override
    public void onExchangeDone(Route route, Exchange exchange) {
      if (isConsumedBy(route, exchange) && exchange.getException() != null) {
        tries.noteLater(
            exchange.getProperty(MESSAGE, String.class),
            exchange.getProperty(TRY, Integer.class),
            ((JmsEndpoint) route.getEndpoint()).getDestinationName(),
            words(exchange.getException()));
      }
    }

    private static boolean isConsumedBy(Route route, Exchange exchange) {
      return route.getRouteId().equals(exchange.getFromRouteId());
    }

    private static String words(Throwable failure) {
      Throwable cause = failure;
      while (cause.getCause() != null && cause.getCause() != cause) {
        cause = cause.getCause();
      }
      String first = failure.getClass().getSimpleName();
      String last = cause.getClass().getSimpleName() + ": " + firstLine(cause.getMessage());
      return cause == failure ? last : first + " ← " + last;
    }

    /** What follows says where in the hub's own program it was. */
    private static String firstLine(String message) {
      return message == null ? "" : message.lines().findFirst().orElse("");
    }
  }
}
