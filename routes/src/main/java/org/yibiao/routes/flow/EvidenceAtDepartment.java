package org.yibiao.routes.flow;

import org.apache.camel.Exchange;
import org.apache.camel.InvalidPayloadException;
import org.apache.camel.builder.RouteBuilder;
import org.springframework.stereotype.Component;
import org.yibiao.adapters.kit.AdapterContract;
import org.yibiao.adapters.kit.ServiceAnswer;
import org.yibiao.adapters.kit.ServiceRequest;
import org.yibiao.routes.Departments;
import org.yibiao.routes.HubContract;
import org.yibiao.routes.exchange.EvidenceAnswers;
import org.yibiao.routes.traces.Journeys;
import org.yibiao.routes.traces.LogWords;

/** Asks the holder of data in its own way; its answer comes in the same exchange or later. */
@Component
class EvidenceAtDepartment extends RouteBuilder {

  private final Departments departments;
  private final EvidenceAnswers answers;
  private final ServiceFailures failures;
  private final AtTheTurnstile turnstile;
  private final Journeys journeys;

  EvidenceAtDepartment(
      Departments departments,
      EvidenceAnswers answers,
      ServiceFailures failures,
      AtTheTurnstile turnstile,
      Journeys journeys) {
    this.departments = departments;
    this.answers = answers;
    this.failures = failures;
    this.turnstile = turnstile;
    this.journeys = journeys;
  }

  @Override
  public void configure() {
    errorHandler(noErrorHandler());
    from(HubContract.EVIDENCE_AT_DEPARTMENT)
        .routeId("evidence-at-department")
        .streamCache("false")
        .process(this::address)
        .process(turnstile::ask)
        .doTry()
        .toD("${exchangeProperty." + StepsDueAt.SERVICE_ENDPOINT + "}")
        .doCatch(AnswerNotKept.class)
        .process(EvidenceAtDepartment::passOn)
        .doCatch(Exception.class)
        .process(turnstile::failed)
        .process(failures::toAnswer)
        .to(HubContract.EVIDENCE_SETTLED)
        .end();

    from(HubContract.EVIDENCE_SETTLED)
        .routeId("evidence-settled")
        .process(this::settle)
        .to(HubContract.LATE_REPLIES);
  }

  private void address(Exchange exchange) throws InvalidPayloadException {
    ServiceRequest request = ServiceRequest.of(exchange.getMessage().getMandatoryBody());
    exchange.setProperty(AdapterContract.REQUEST, request);
    exchange.setProperty(StepsDueAt.SERVICE_ENDPOINT, departments.requestsOf(request.service()));
    journeys.begin(exchange);
  }

  private void settle(Exchange exchange) {
    try (LogWords.Scope scope = journeys.resume(exchange)) {
      ServiceAnswer answer = exchange.getMessage().getMandatoryBody(ServiceAnswer.class);
      answers.settle(answer);
      journeys.ended(exchange, answer);
    } catch (Exception e) {
      throw new AnswerNotKept(e);
    }
  }

  private static void passOn(Exchange exchange) {
    throw exchange.getProperty(Exchange.EXCEPTION_CAUGHT, AnswerNotKept.class);
  }
}
