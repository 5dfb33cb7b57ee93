package org.yibiao.routes.flow;

import org.apache.camel.Exchange;
import org.apache.camel.LoggingLevel;
import org.apache.camel.ProducerTemplate;
import org.apache.camel.builder.RouteBuilder;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.yibiao.routes.HubContract;
import org.yibiao.routes.cases.StepRelease;
import org.yibiao.routes.orders.OrderEnded;
import org.yibiao.routes.orders.StandingOrders;
import org.yibiao.routes.subscriptions.ChangeDispatch;

/**
 * Follows the orders for departments: reads them every few seconds, and once one is ended has go on
 * what waited, each step by itself. What is missed, because the hub died meanwhile, goes on when
 * its ticket comes.
 */
@Component
class OrdersFollowed extends RouteBuilder {

  private final StandingOrders orders;
  private final StepRelease steps;
  private final ChangeDispatch changes;
  private final ProducerTemplate camel;

  OrdersFollowed(
      StandingOrders orders,
      StepRelease steps,
      ChangeDispatch changes,
      @Lazy ProducerTemplate camel) {
    this.orders = orders;
    this.steps = steps;
    this.changes = changes;
    this.camel = camel;
  }

  @EventListener
  void ended(OrderEnded ended) {
    camel.sendBody(HubContract.ORDER_ENDED, ended);
  }

  @Override
  public void configure() {
    onException(Exception.class)
        .handled(true)
        .log(LoggingLevel.WARN, "What waited comes later by itself: ${exception.message}");
    from("scheduler:orders?delay={{yibiao.orders.every:5000}}")
        .routeId("orders")
        .process(exchange -> orders.reread());
    from(HubContract.ORDER_ENDED)
        .routeId("order-ended")
        .process(this::goOnWithChanges)
        .setBody(exchange -> steps.held(ended(exchange).services()))
        .split(body())
        .process(exchange -> steps.release(exchange.getMessage().getBody(String.class)));
  }

  private void goOnWithChanges(Exchange exchange) {
    changes.goOn(ended(exchange).department());
  }

  private static OrderEnded ended(Exchange exchange) {
    return exchange.getMessage().getBody(OrderEnded.class);
  }
}
