package org.yibiao.routes.supervision;

import org.apache.camel.LoggingLevel;
import org.apache.camel.builder.RouteBuilder;
import org.springframework.stereotype.Component;
import org.yibiao.adapters.kit.AdapterContract;

/** Looks every so often which limits come near or are over; it starts where the last look ended. */
@Component
class SupervisionFlow extends RouteBuilder {

  private final SupervisionRound round;

  SupervisionFlow(SupervisionRound round) {
    this.round = round;
  }

  @Override
  public void configure() {
    onException(Exception.class)
        .handled(true)
        .log(LoggingLevel.WARN, "No cards are sent for now: ${exception.message}");
    from("scheduler:supervision?delay={{yibiao.supervision.looked-at-every:60000}}")
        .routeId("supervision")
        .routeGroup(AdapterContract.ON_ONE_NODE)
        .process(exchange -> round.go());
  }
}
