package org.yibiao.routes.flow;

import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;
import org.springframework.stereotype.Component;
import org.yibiao.routes.Departments;
import org.yibiao.routes.HubContract;
import org.yibiao.routes.cases.OpenStarts;
import org.yibiao.routes.cases.OpenStarts.StartNotKept;

/**
 * Asks the departments, one queue for each, so that a slow one holds up nobody else. The step's
 * ticket leaves its queue when the answer is kept, or when the department was asked and answers
 * later, or when it cannot be asked now and the ticket is to come again.
 */
@Component
class StepsDue extends RouteBuilder {

  private final Departments departments;
  private final StepsDueAt queues;
  private final ServiceFailures failures;
  private final AtTheTurnstile turnstile;
  private final OpenStarts starts;

  StepsDue(
      Departments departments,
      StepsDueAt queues,
      ServiceFailures failures,
      AtTheTurnstile turnstile,
      OpenStarts starts) {
    this.starts = starts;
    this.departments = departments;
    this.queues = queues;
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
        .process(exchange -> starts.keep())
        .doCatch(AnswerNotKept.class)
        .process(StepsDue::comeAgain)
        .doCatch(StartNotKept.class)
        .process(turnstile::neverAsked)
        .process(StepsDue::comeAgain)
        .doCatch(Exception.class)
        .process(turnstile::failed)
        // it may have failed before it came to the border
        .process(exchange -> starts.keep())
        .process(failures::toAnswer)
        .to(HubContract.STEP_SETTLED)
        .doFinally()
        .process(exchange -> starts.undo())
        .end();
  }

  private static void comeAgain(Exchange exchange) throws Exception {
    throw exchange.getProperty(Exchange.EXCEPTION_CAUGHT, Exception.class);
  }
}
