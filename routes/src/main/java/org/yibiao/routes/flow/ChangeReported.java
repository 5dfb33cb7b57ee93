package org.yibiao.routes.flow;

import org.apache.camel.builder.RouteBuilder;
import org.springframework.stereotype.Component;
import org.yibiao.adapters.kit.AdapterContract;
import org.yibiao.routes.changes.ChangeIntake;
import org.yibiao.standard.v1.ChangeEvent;

/** A department reports a change by itself; it is kept before the department is told so. */
@Component
class ChangeReported extends RouteBuilder {

  private final ChangeIntake intake;

  ChangeReported(ChangeIntake intake) {
    this.intake = intake;
  }

  @Override
  public void configure() {
    errorHandler(noErrorHandler());
    from(AdapterContract.CHANGE_REPORTED)
        .routeId("change-reported")
        .process(e -> intake.take(e.getMessage().getMandatoryBody(ChangeEvent.class)));
  }
}
