package org.yibiao.benchmarks.durable.work;

import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yibiao.adapters.kit.ServiceRequest;
import org.yibiao.benchmarks.durable.border.Asked;
import org.yibiao.benchmarks.durable.border.DepartmentCall;
import org.yibiao.routes.cases.StepTicket;

/** What is done with a ticket from a department's queue: the step is started, asked, settled. */
public final class StepDesk {

  private static final Logger LOG = LoggerFactory.getLogger(StepDesk.class);

  private final Steps steps;
  private final Map<String, DepartmentCall> calls;

  StepDesk(Steps steps, Map<String, DepartmentCall> calls) {
    this.steps = steps;
    this.calls = calls;
  }

  /** A step's turn has come; when this returns, the ticket may leave its queue. */
  public void work(String text) {
    StepTicket ticket = StepTicket.of(text);
    steps.start(ticket).ifPresent(request -> ask(ticket, request));
  }

  /** An answer that came later. */
  public void heard(Asked later) {
    steps.settle(later.answer().orElseThrow().inReplyTo().value(), later);
  }

  /** Looks for steps whose answer should have come by now. */
  public void giveUpOverdue() {
    steps.giveUpOverdue();
  }

  private void ask(StepTicket ticket, ServiceRequest request) {
    Asked asked;
    try {
      String department = Requests.department(request.service()).value();
      asked = calls.get(department).ask(request);
    } catch (Exception e) {
      LOG.warn("{} could not be asked", request.service(), e);
      steps.failed(ticket);
      return;
    }
    steps.settle(ticket.step(), asked);
  }
}
