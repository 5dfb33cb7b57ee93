package org.yibiao.routes.flow;

import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;
import org.springframework.stereotype.Component;
import org.yibiao.adapters.kit.AdapterContract;
import org.yibiao.adapters.kit.ServiceAnswer;
import org.yibiao.routes.Departments;
import org.yibiao.routes.HubContract;
import org.yibiao.routes.cases.StepSettling;
import org.yibiao.routes.traces.Journeys;
import org.yibiao.routes.traces.LogWords;
import org.yibiao.routes.traffic.Traffic;

/** Every department's answer ends here: it is kept, and the case or who asked moves on. */
@Component
class ServiceAnswered extends RouteBuilder {

  private final StepSettling settling;
  private final AtTheTurnstile turnstile;
  private final Departments departments;
  private final Traffic traffic;
  private final Journeys journeys;

  ServiceAnswered(
      StepSettling settling,
      AtTheTurnstile turnstile,
      Departments departments,
      Traffic traffic,
      Journeys journeys) {
    this.traffic = traffic;
    this.journeys = journeys;
    this.departments = departments;
    this.turnstile = turnstile;
    this.settling = settling;
  }

  @Override
  public void configure() {
    errorHandler(noErrorHandler());
    from(AdapterContract.ANSWERED)
        .routeId("service-answered")
        .process(turnstile::heard)
        .choice()
        .when(this::isOfData)
        .to(HubContract.EVIDENCE_SETTLED)
        .when(this::isOfChange)
        .to(HubContract.CHANGE_SETTLED)
        .otherwise()
        .to(HubContract.STEP_SETTLED);
    from(HubContract.STEP_SETTLED).routeId("step-settled").process(this::settle);
  }

  private boolean isOfData(Exchange exchange) {
    ServiceAnswer answer = exchange.getMessage().getBody(ServiceAnswer.class);
    return departments.service(answer.service()).resource().isPresent();
  }

  private boolean isOfChange(Exchange exchange) {
    ServiceAnswer answer = exchange.getMessage().getBody(ServiceAnswer.class);
    return departments.service(answer.service()).isReceiver();
  }

  private void settle(Exchange exchange) {
    try (LogWords.Scope scope = journeys.resume(exchange)) {
      ServiceAnswer answer = exchange.getMessage().getMandatoryBody(ServiceAnswer.class);
      settling.settle(answer);
      traffic.step(answer);
      journeys.ended(exchange, answer);
    } catch (Exception e) {
      throw new AnswerNotKept(e);
    }
  }
}
