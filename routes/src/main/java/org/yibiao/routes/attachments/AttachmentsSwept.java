package org.yibiao.routes.attachments;

import org.apache.camel.LoggingLevel;
import org.apache.camel.builder.RouteBuilder;
import org.springframework.stereotype.Component;
import org.yibiao.adapters.kit.AdapterContract;

/** Takes away every so often what nobody needs of the attachments. */
@Component
class AttachmentsSwept extends RouteBuilder {

  private static final String EVERY = "?delay={{yibiao.attachments.swept-every:21600000}}";

  private final AttachmentSweep sweep;

  AttachmentsSwept(AttachmentSweep sweep) {
    this.sweep = sweep;
  }

  @Override
  public void configure() {
    onException(Exception.class)
        .handled(true)
        .log(LoggingLevel.WARN, "Attachments wait to be swept: ${exception.message}");
    from("scheduler:attachments-swept" + EVERY)
        .routeId("attachments-swept")
        .routeGroup(AdapterContract.ON_ONE_NODE)
        .process(exchange -> sweep.sweep());
    from("scheduler:half-received-swept" + EVERY)
        .routeId("half-received-swept")
        .process(exchange -> sweep.sweepHalfReceived());
  }
}
