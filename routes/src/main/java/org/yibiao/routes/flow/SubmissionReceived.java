package org.yibiao.routes.flow;

import java.time.Duration;
import java.util.Optional;
import org.apache.camel.Exchange;
import org.apache.camel.InvalidPayloadException;
import org.apache.camel.builder.RouteBuilder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.yibiao.routes.HubContract;
import org.yibiao.routes.intake.Incoming;
import org.yibiao.routes.intake.Refusal;
import org.yibiao.routes.intake.SubmissionIntake;
import org.yibiao.routes.traces.LogWords;
import org.yibiao.routes.traces.SubmissionTrace;
import org.yibiao.routes.traces.Telemetry;
import org.yibiao.routes.traffic.Traffic;
import org.yibiao.standard.v1.Receipt;

/** All ways in meet here: a submission in, a receipt out. */
@Component
class SubmissionReceived extends RouteBuilder {

  private static final Logger LOG = LoggerFactory.getLogger(SubmissionReceived.class);

  private final SubmissionIntake intake;
  private final SubmissionTrace trace;
  private final Traffic traffic;

  SubmissionReceived(SubmissionIntake intake, SubmissionTrace trace, Traffic traffic) {
    this.intake = intake;
    this.trace = trace;
    this.traffic = traffic;
  }

  @Override
  public void configure() {
    errorHandler(noErrorHandler());
    from(HubContract.SUBMISSION_RECEIVED).routeId("submission-received").process(this::receive);
  }

  private void receive(Exchange exchange) throws InvalidPayloadException {
    Incoming incoming = exchange.getMessage().getMandatoryBody(Incoming.class);
    Optional<String> parent =
        Optional.ofNullable(exchange.getProperty(Telemetry.TRACE_PARENT, String.class));
    long began = System.nanoTime();
    String outcome = "failed";
    try {
      Receipt receipt = trace.around(incoming.protocol(), parent, () -> take(incoming));
      outcome = Traffic.ACCEPTED;
      exchange.getMessage().setBody(receipt);
    } catch (Refusal refusal) {
      outcome = kind(refusal);
      throw refusal;
    } finally {
      Duration took = Duration.ofNanos(System.nanoTime() - began);
      traffic.submission(incoming.protocol(), outcome, took);
    }
  }

  private Receipt take(Incoming incoming) {
    Receipt receipt = intake.receive(incoming);
    try (LogWords.Scope words = LogWords.with(SubmissionTrace.words(receipt))) {
      LOG.debug("Taken by {}", incoming.protocol());
    }
    return receipt;
  }

  private static String kind(Refusal refusal) {
    String type = refusal.problem().getType();
    return type.substring(type.lastIndexOf(':') + 1);
  }
}
