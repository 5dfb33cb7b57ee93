package org.yibiao.routes.flow;

import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;
import org.springframework.stereotype.Component;
import org.yibiao.adapters.kit.AdapterContract;
import org.yibiao.adapters.kit.DepartmentDescriptor;
import org.yibiao.routes.Departments;
import org.yibiao.routes.HubContract;
import org.yibiao.routes.cases.StepSettling;
import org.yibiao.routes.cases.StepStart;
import org.yibiao.routes.cases.StepStart.Question;
import org.yibiao.routes.cases.StepTicket;
import org.yibiao.routes.limits.DepartmentLimits;
import org.yibiao.standard.v1.StepRequest;
import org.yibiao.standard.value.DepartmentCode;
import org.yibiao.standard.value.ServiceCode;

/**
 * Asks the departments, one queue for each, so that a slow one holds up nobody else. The step's
 * ticket leaves its queue when the answer is kept, or when it is known that one will come later, or
 * when the department cannot be asked now and the ticket is to come again.
 */
@Component
class StepsDue extends RouteBuilder {

  private static final String REQUEST = AdapterContract.STEP_REQUEST;
  private static final String SERVICE_ENDPOINT = "yibiao.serviceEndpoint";

  private final Departments departments;
  private final StepStart start;
  private final StepSettling settling;
  private final StepFailures failures;
  private final DepartmentLimits limits;
  private final AtTheTurnstile turnstile;

  StepsDue(
      Departments departments,
      StepStart start,
      StepSettling settling,
      StepFailures failures,
      DepartmentLimits limits,
      AtTheTurnstile turnstile) {
    this.departments = departments;
    this.limits = limits;
    this.turnstile = turnstile;
    this.start = start;
    this.settling = settling;
    this.failures = failures;
  }

  @Override
  public void configure() {
    errorHandler(noErrorHandler());
    for (DepartmentDescriptor department : departments.all()) {
      DepartmentCode code = department.department();
      // one consumer for each place at the department: what finds none waits in the queue
      from(Queues.consume(HubContract.stepsDue(code), limits.of(department).atOnce()))
          .routeId("steps-due-" + code)
          .process(exchange -> startStep(exchange, code))
          .filter(exchangeProperty(REQUEST).isNotNull())
          .to(HubContract.STEP_AT_DEPARTMENT);
    }

    from(HubContract.STEP_AT_DEPARTMENT)
        .routeId("step-at-department")
        // what a failed adapter left in the message may be a stream that can no longer be read
        .streamCache("false")
        .process(turnstile::ask)
        .doTry()
        .toD("${exchangeProperty." + SERVICE_ENDPOINT + "}")
        .process(this::watchOver)
        .doCatch(AnswerNotKept.class)
        .process(StepsDue::comeAgain)
        .doCatch(Exception.class)
        .process(turnstile::failed)
        .process(failures::toAnswer)
        .to(HubContract.STEP_SETTLED)
        .end();
  }

  private void startStep(Exchange exchange, DepartmentCode department) {
    StepTicket ticket = StepTicket.of(exchange.getMessage().getBody(String.class));
    exchange.getMessage().removeHeaders("*");
    if (turnstile.mayAsk(exchange, department, ticket)) {
      start
          .start(ticket)
          .ifPresentOrElse(
              question -> ask(exchange, question), () -> turnstile.notAsked(department));
    }
  }

  private static void ask(Exchange exchange, Question question) {
    StepRequest request = question.request();
    ServiceCode service = new ServiceCode(request.getEnvelope().getServiceCode());
    exchange.setProperty(REQUEST, request);
    exchange.setProperty(
        SERVICE_ENDPOINT,
        question.enquiry()
            ? AdapterContract.enquiriesOf(service)
            : AdapterContract.requestsOf(service));
    exchange.getMessage().setBody(request);
  }

  private void watchOver(Exchange exchange) {
    StepRequest request = exchange.getProperty(REQUEST, StepRequest.class);
    settling.watch(request.getEnvelope().getMessageId());
  }

  private static void comeAgain(Exchange exchange) {
    throw exchange.getProperty(Exchange.EXCEPTION_CAUGHT, AnswerNotKept.class);
  }
}
