package org.yibiao.routes.watch;

import org.apache.camel.builder.RouteBuilder;
import org.springframework.stereotype.Component;

/** The beat of the watch: once a second, on every node. */
@Component
class FlowRound extends RouteBuilder {

  private final FlowWatch watch;

  FlowRound(FlowWatch watch) {
    this.watch = watch;
  }

  @Override
  public void configure() {
    from("scheduler:flow-watch?delay=1000&useFixedDelay=false")
        .routeId("flow-watch")
        .process(exchange -> watch.beat());
  }
}
