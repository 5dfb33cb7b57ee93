package org.yibiao.hub.pressure;

import org.apache.camel.builder.RouteBuilder;
import org.springframework.stereotype.Component;

/** Looks every so often whether there is room for more. */
@Component
class PressureRound extends RouteBuilder {

  private final Pressure pressure;

  PressureRound(Pressure pressure) {
    this.pressure = pressure;
  }

  @Override
  public void configure() {
    from("scheduler:pressure?delay={{yibiao.pressure.every}}")
        .routeId("pressure")
        .process(exchange -> pressure.look());
  }
}
