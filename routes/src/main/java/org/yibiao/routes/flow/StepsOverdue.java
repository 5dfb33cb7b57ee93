package org.yibiao.routes.flow;

import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;
import org.springframework.stereotype.Component;
import org.yibiao.routes.HubContract;
import org.yibiao.routes.cases.StepSettling;
import org.yibiao.routes.cases.StepStore;
import org.yibiao.routes.cases.StepTicket;
import org.yibiao.standard.value.MessageId;

/** Looks after steps whose answer should have come by now. */
@Component
class StepsOverdue extends RouteBuilder {

  private final StepSettling settling;
  private final StepStore steps;
  private final ServiceFailures failures;
  private final AtTheTurnstile turnstile;

  StepsOverdue(
      StepSettling settling, StepStore steps, ServiceFailures failures, AtTheTurnstile turnstile) {
    this.turnstile = turnstile;
    this.settling = settling;
    this.steps = steps;
    this.failures = failures;
  }

  @Override
  public void configure() {
    errorHandler(noErrorHandler());
    from(Queues.consume(HubContract.STEPS_OVERDUE))
        .routeId("steps-overdue")
        .filter(exchange -> settling.isAwaited(ticket(exchange)))
        .process(this::giveUpWaiting)
        .process(turnstile::overdue)
        .to(HubContract.STEP_SETTLED);
  }

  private static StepTicket ticket(Exchange exchange) {
    return StepTicket.of(exchange.getMessage().getBody(String.class));
  }

  private void giveUpWaiting(Exchange exchange) {
    String id = ticket(exchange).step();
    steps
        .byMessage(id)
        .ifPresent(
            step ->
                exchange.getMessage().setBody(failures.overdue(new MessageId(id), step.service())));
  }
}
