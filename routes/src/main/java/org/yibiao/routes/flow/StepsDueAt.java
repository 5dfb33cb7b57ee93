package org.yibiao.routes.flow;

import java.util.Optional;
import org.apache.camel.CamelContext;
import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;
import org.springframework.stereotype.Component;
import org.yibiao.adapters.kit.AdapterContract;
import org.yibiao.adapters.kit.DepartmentDescriptor;
import org.yibiao.adapters.kit.ServiceRequest;
import org.yibiao.routes.Departments;
import org.yibiao.routes.HubContract;
import org.yibiao.routes.cases.OpenStarts;
import org.yibiao.routes.cases.StepHold;
import org.yibiao.routes.cases.StepStart;
import org.yibiao.routes.cases.StepStart.Question;
import org.yibiao.routes.cases.StepTicket;
import org.yibiao.routes.limits.DepartmentLimits;
import org.yibiao.routes.limits.Entry;
import org.yibiao.routes.traces.Journeys;
import org.yibiao.standard.v1.StepRequest;
import org.yibiao.standard.value.DepartmentCode;
import org.yibiao.standard.value.ServiceCode;

/** Consumes a department's queue of steps: one route for each department that is plugged in. */
@Component
public class StepsDueAt {

  static final String SERVICE_ENDPOINT = "yibiao.serviceEndpoint";

  private final Departments departments;
  private final StepStart start;
  private final OpenStarts starts;
  private final DepartmentLimits limits;
  private final AtTheTurnstile turnstile;
  private final Journeys journeys;
  private final StepHold hold;

  StepsDueAt(
      Departments departments,
      StepStart start,
      OpenStarts starts,
      DepartmentLimits limits,
      AtTheTurnstile turnstile,
      Journeys journeys,
      StepHold hold) {
    this.hold = hold;
    this.departments = departments;
    this.start = start;
    this.starts = starts;
    this.limits = limits;
    this.turnstile = turnstile;
    this.journeys = journeys;
  }

  /** Sees to it that the department's queue is consumed; it may be already. */
  public void consumeFor(CamelContext camel, DepartmentDescriptor department) throws Exception {
    if (camel.getRoute(routeId(department.department())) == null) {
      camel.addRoutes(
          new RouteBuilder() {
            @Override
            public void configure() {
              errorHandler(noErrorHandler());
              consume(this, department);
            }
          });
    }
  }

  /** Adds the route to a builder. */
  void consume(RouteBuilder routes, DepartmentDescriptor department) {
    DepartmentCode code = department.department();
    // at most one consumer for each place at the department: what finds none waits in the queue
    routes
        .from(Queues.consume(HubContract.stepsDue(code), limits.of(department).atOnce()))
        .routeId(routeId(code))
        .process(exchange -> startStep(exchange, code))
        .filter(routes.exchangeProperty(AdapterContract.STEP_REQUEST).isNotNull())
        .to(HubContract.STEP_AT_DEPARTMENT);
  }

  /** Id of the route that consumes the department's queue. */
  public static String routeId(DepartmentCode code) {
    return "steps-due-" + code;
  }

  private void startStep(Exchange exchange, DepartmentCode department) {
    StepTicket ticket = StepTicket.of(exchange.getMessage().getBody(String.class));
    exchange.getMessage().removeHeaders("*");
    if (!isPaused(department, ticket) && turnstile.mayAsk(exchange, department, ticket)) {
      start(exchange, department, ticket);
    }
  }

  private void start(Exchange exchange, DepartmentCode department, StepTicket ticket) {
    boolean isToAsk = false;
    try {
      starts.open();
      Optional<Question> question = start.start(ticket);
      question.ifPresentOrElse(each -> ask(exchange, each), starts::keep);
      isToAsk = question.isPresent();
    } finally {
      if (!isToAsk) {
        starts.undo();
        turnstile.notAsked(department);
      }
    }
  }

  /** Only where one of the department's services is paused by itself is the step looked up. */
  private boolean isPaused(DepartmentCode department, StepTicket ticket) {
    Optional<Entry.Later> later = limits.paused(department, () -> start.service(ticket));
    later.ifPresent(entry -> hold.hold(ticket, entry.after(), entry.why()));
    return later.isPresent();
  }

  private void ask(Exchange exchange, Question question) {
    StepRequest request = question.request();
    ServiceCode service = new ServiceCode(request.getEnvelope().getServiceCode());
    exchange.setProperty(AdapterContract.STEP_REQUEST, request);
    exchange.setProperty(AdapterContract.REQUEST, ServiceRequest.of(request));
    exchange.setProperty(
        SERVICE_ENDPOINT,
        question.enquiry()
            ? AdapterContract.enquiriesOf(service)
            : departments.requestsOf(service));
    exchange.getMessage().setBody(request);
    journeys.begin(exchange);
  }
}
