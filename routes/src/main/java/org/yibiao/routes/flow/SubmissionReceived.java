package org.yibiao.routes.flow;

import org.apache.camel.Exchange;
import org.apache.camel.InvalidPayloadException;
import org.apache.camel.builder.RouteBuilder;
import org.springframework.stereotype.Component;
import org.yibiao.routes.HubContract;
import org.yibiao.routes.intake.Incoming;
import org.yibiao.routes.intake.SubmissionIntake;
import org.yibiao.routes.meter.Edge;
import org.yibiao.routes.meter.FlowMeter;
import org.yibiao.routes.meter.Way;

/** All ways in meet here: a submission in, a receipt out. */
@Component
class SubmissionReceived extends RouteBuilder {

  private final SubmissionIntake intake;
  private final FlowMeter meter;

  SubmissionReceived(SubmissionIntake intake, FlowMeter meter) {
    this.intake = intake;
    this.meter = meter;
  }

  @Override
  public void configure() {
    errorHandler(noErrorHandler());
    from(HubContract.SUBMISSION_RECEIVED).routeId("submission-received").process(this::receive);
  }

  private void receive(Exchange exchange) throws InvalidPayloadException {
    Incoming incoming = exchange.getMessage().getMandatoryBody(Incoming.class);
    Edge edge = new Edge(Way.SUBMISSION, incoming.protocol(), incoming.protocol());
    exchange.getMessage().setBody(meter.measure(edge, () -> intake.receive(incoming)));
  }
}
