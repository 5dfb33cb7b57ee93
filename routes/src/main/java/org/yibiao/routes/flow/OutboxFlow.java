package org.yibiao.routes.flow;

import org.apache.camel.LoggingLevel;
import org.apache.camel.builder.RouteBuilder;
import org.springframework.stereotype.Component;
import org.yibiao.routes.HubContract;
import org.yibiao.routes.outbox.OutboxRelay;

/** Hands the outbox to the broker: at once after a commit, and every so often in any case. */
@Component
class OutboxFlow extends RouteBuilder {

  private final OutboxRelay relay;

  OutboxFlow(OutboxRelay relay) {
    this.relay = relay;
  }

  @Override
  public void configure() {
    onException(Exception.class)
        .handled(true)
        .log(LoggingLevel.WARN, "The outbox waits for the broker: ${exception.message}");
    from("scheduler:outbox?delay={{yibiao.outbox-every}}")
        .routeId("outbox-round")
        .to(HubContract.OUTBOX_WAITS);
    from(HubContract.OUTBOX_WAITS).routeId("outbox-to-broker").bean(relay, "handOver");
  }
}
