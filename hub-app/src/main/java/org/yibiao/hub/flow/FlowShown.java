package org.yibiao.hub.flow;

import org.apache.camel.builder.RouteBuilder;
import org.springframework.stereotype.Component;

/** Shows the flow to those who watch it, every so often. */
@Component
class FlowShown extends RouteBuilder {

  private final FlowViewers viewers;

  FlowShown(FlowViewers viewers) {
    this.viewers = viewers;
  }

  @Override
  public void configure() {
    from("scheduler:flow-shown?delay={{yibiao.console.shown-every}}")
        .routeId("flow-shown")
        .process(exchange -> viewers.show());
  }
}
