package org.yibiao.routes.flow;

import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;
import org.springframework.stereotype.Component;
import org.yibiao.adapters.kit.AdapterContract;
import org.yibiao.routes.Departments;
import org.yibiao.routes.HubContract;
import org.yibiao.routes.cases.StepSettling;
import org.yibiao.standard.v1.StepRequest;

/**
 * Asks the departments, one queue for each, so that a slow one holds up nobody else. The step's
 * ticket leaves its queue when the answer is kept, or when it is known that one will come later, or
 * when the department cannot be asked now and the ticket is to come again.
 */
@Component
class StepsDue extends RouteBuilder {

  private final Departments departments;
  private final StepsDueAt queues;
  private final StepSettling settling;
  private final ServiceFailures failures;
  private final AtTheTurnstile turnstile;

  StepsDue(
      Departments departments,
      StepsDueAt queues,
      StepSettling settling,
      ServiceFailures failures,
      AtTheTurnstile turnstile) {
    this.departments = departments;
    this.queues = queues;
    this.settling = settling;
    this.failures = failures;
    this.turnstile = turnstile;
  }

  @Override
  public void configure() {
    errorHandler(noErrorHandler());
    departments.all().forEach(department -> queues.consume(this, department));

    from(HubContract.STEP_AT_DEPARTMENT)
        .routeId("step-at-department")
        // what a failed adapter left in the message may be a stream that can no longer be read
        .streamCache("false")
        .process(turnstile::ask)
        .doTry()
        .toD("${exchangeProperty." + StepsDueAt.SERVICE_ENDPOINT + "}")
        .process(this::watchOver)
        .doCatch(AnswerNotKept.class)
        .process(StepsDue::comeAgain)
        .doCatch(Exception.class)
        .process(turnstile::failed)
        .process(failures::toAnswer)
        .to(HubContract.STEP_SETTLED)
        .end();
  }

  private void watchOver(Exchange exchange) {
    StepRequest request = exchange.getProperty(AdapterContract.STEP_REQUEST, StepRequest.class);
    String messageId = request.getEnvelope().getMessageId();
    if (!ServiceAnswered.isSettled(exchange, messageId)) {
      settling.watch(messageId);
    }
  }

  private static void comeAgain(Exchange exchange) {
    throw exchange.getProperty(Exchange.EXCEPTION_CAUGHT, AnswerNotKept.class);
  }
}
