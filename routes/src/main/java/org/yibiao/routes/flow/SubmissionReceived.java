package org.yibiao.routes.flow;

import org.apache.camel.builder.RouteBuilder;
import org.springframework.stereotype.Component;
import org.yibiao.routes.HubContract;
import org.yibiao.routes.intake.SubmissionIntake;

/** All ways in meet here: a submission in, a receipt out. */
@Component
class SubmissionReceived extends RouteBuilder {

  private final SubmissionIntake intake;

  SubmissionReceived(SubmissionIntake intake) {
    this.intake = intake;
  }

  @Override
  public void configure() {
    errorHandler(noErrorHandler());
    from(HubContract.SUBMISSION_RECEIVED).routeId("submission-received").bean(intake, "receive");
  }
}
