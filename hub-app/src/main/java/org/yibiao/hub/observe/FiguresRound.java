package org.yibiao.hub.observe;

import org.apache.camel.builder.RouteBuilder;
import org.springframework.stereotype.Component;

/** Looks at the figures every so often, on every node. */
@Component
class FiguresRound extends RouteBuilder {

  private final FigureGauges gauges;

  FiguresRound(FigureGauges gauges) {
    this.gauges = gauges;
  }

  @Override
  public void configure() {
    from("scheduler:figures?delay={{yibiao.observe.figures-every}}")
        .routeId("figures")
        .process(exchange -> gauges.look());
    from("scheduler:once-only-rates?delay={{yibiao.observe.rates-every}}")
        .routeId("once-only-rates")
        .process(exchange -> gauges.lookAtRates());
  }
}
