package org.yibiao.routes.flow;

import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;
import org.springframework.stereotype.Component;
import org.yibiao.adapters.kit.AdapterContract;
import org.yibiao.adapters.kit.ServiceAnswer;
import org.yibiao.routes.HubContract;
import org.yibiao.routes.cases.StepSettling;

/** Every department's answer ends here: it is kept, and the case moves on. */
@Component
class StepAnswered extends RouteBuilder {

  private final StepSettling settling;
  private final AtTheTurnstile turnstile;

  StepAnswered(StepSettling settling, AtTheTurnstile turnstile) {
    this.turnstile = turnstile;
    this.settling = settling;
  }

  @Override
  public void configure() {
    errorHandler(noErrorHandler());
    from(AdapterContract.ANSWERED)
        .routeId("step-answered")
        .process(turnstile::heard)
        .to(HubContract.STEP_SETTLED);
    from(HubContract.STEP_SETTLED).routeId("step-settled").process(this::settle);
  }

  private void settle(Exchange exchange) {
    try {
      settling.settle(exchange.getMessage().getMandatoryBody(ServiceAnswer.class));
    } catch (Exception e) {
      throw new AnswerNotKept(e);
    }
  }
}
