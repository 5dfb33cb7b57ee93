package org.yibiao.routes.flow;

import org.apache.camel.Exchange;
import org.apache.camel.InvalidPayloadException;
import org.apache.camel.builder.RouteBuilder;
import org.springframework.stereotype.Component;
import org.yibiao.adapters.kit.AdapterContract;
import org.yibiao.routes.changes.ChangeIntake;
import org.yibiao.routes.quota.AskerQuota;
import org.yibiao.standard.v1.ChangeEvent;

/**
 * A department reports a change by itself; it is kept before the department is told so. One that
 * reports too often is told to come again, or waits for its turn where its reports lie safe.
 */
@Component
class ChangeReported extends RouteBuilder {

  private static final String PAUSE = "yibiao.pause";

  private final ChangeIntake intake;
  private final AskerQuota quota;

  ChangeReported(ChangeIntake intake, AskerQuota quota) {
    this.intake = intake;
    this.quota = quota;
  }

  @Override
  public void configure() {
    errorHandler(noErrorHandler());
    from(AdapterContract.CHANGE_REPORTED)
        .routeId("change-reported")
        .process(this::count)
        .delay(exchangeProperty(PAUSE))
        .process(e -> intake.take(e.getMessage().getMandatoryBody(ChangeEvent.class)));
  }

  private void count(Exchange exchange) throws InvalidPayloadException {
    ChangeEvent event = exchange.getMessage().getMandatoryBody(ChangeEvent.class);
    String reporter = event.getEnvelope().getSender();
    String door = "native/" + reporter;
    exchange.setProperty(PAUSE, 0L);
    if (exchange.getProperty(AdapterContract.WAITS_FOR_QUOTA, false, Boolean.class)) {
      exchange.setProperty(PAUSE, quota.turn(reporter, door).toMillis());
    } else {
      quota.take(reporter, door).ifPresent(EvidenceAsked::refuseTooMany);
    }
  }
}
