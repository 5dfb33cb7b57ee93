package org.yibiao.routes.cases;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yibiao.adapters.kit.Why;
import org.yibiao.routes.Departments;
import org.yibiao.routes.plan.Plan;
import org.yibiao.routes.plan.Plans;
import org.yibiao.standard.CanonicalXml;
import org.yibiao.standard.DocumentType;
import org.yibiao.standard.v1.Finding;
import org.yibiao.standard.v1.PartState;
import org.yibiao.standard.v1.StepRequest;
import org.yibiao.standard.validation.StandardValidator;

/** Starts a step when its ticket comes up. */
@Component
public class StepStart {

  private final CaseStore cases;
  private final StepStore steps;
  private final Plans plans;
  private final Progress progress;
  private final StepRequests requests;
  private final StandardValidator validator;
  private final Departments departments;
  private final Clock clock;

  StepStart(
      CaseStore cases,
      StepStore steps,
      Plans plans,
      Progress progress,
      StepRequests requests,
      StandardValidator validator,
      Departments departments,
      Clock clock) {
    this.cases = cases;
    this.steps = steps;
    this.plans = plans;
    this.progress = progress;
    this.requests = requests;
    this.validator = validator;
    this.departments = departments;
    this.clock = clock;
  }

  /**
   * Marks the step as running and makes its request.
   *
   * @return the request to send, or nothing if the ticket is out of date or the step cannot start
   */
  @Transactional
  public Optional<StepRequest> start(StepTicket ticket) {
    Optional<CaseStep> known = steps.byMessage(ticket.step());
    if (known.isEmpty()) {
      return Optional.empty();
    }
    CaseFile file = cases.lock(known.get().caseNumber());
    CaseStep step = steps.byMessage(ticket.step()).orElseThrow();
    Plan plan = plans.of(file.matter()).orElseThrow();
    if (isNext(ticket, step)) {
      return send(file, plan, step.started(clock.instant()));
    }
    return wasInterrupted(ticket, step) ? again(file, plan, step) : Optional.empty();
  }

  private Optional<StepRequest> send(CaseFile file, Plan plan, CaseStep step) {
    Instant now = clock.instant();
    StepRequests.Prepared prepared = requests.prepare(file, step, plan.step(step.stepId()));
    List<Finding> findings =
        validator.validateXml(DocumentType.STEP_REQUEST, CanonicalXml.write(prepared.request()));
    if (StandardValidator.isTaken(findings)) {
      progress.keep(prepared.step(), now);
      return Optional.of(prepared.request());
    }
    end(file, plan, prepared.step(), PartState.WAITING_FOR_PERSON, invalid(findings), now);
    return Optional.empty();
  }

  /** The hub died while the department was asked: asking again is for the service to allow. */
  private Optional<StepRequest> again(CaseFile file, Plan plan, CaseStep step) {
    if (departments.service(step.service()).repeat().allowed()) {
      return Optional.of(requests.prepare(file, step, plan.step(step.stepId())).request());
    }
    Why why =
        Why.of(
            "请求途中中断，部门是否已办理不明，需人工核实", "Interrupted while asking; whether it was done is unknown");
    end(file, plan, step, PartState.OUTCOME_UNKNOWN, why, clock.instant());
    return Optional.empty();
  }

  private void end(CaseFile file, Plan plan, CaseStep step, PartState how, Why why, Instant now) {
    progress.keep(step.ended(how, Reasons.of(why), now), now);
    progress.advance(file, plan, now);
  }

  private static boolean isNext(StepTicket ticket, CaseStep step) {
    boolean mayStart = step.state() == PartState.DUE || step.state() == PartState.RETRYING;
    return mayStart && ticket.attempt() == step.attempts() + 1;
  }

  private static boolean wasInterrupted(StepTicket ticket, CaseStep step) {
    return step.isRunning() && ticket.attempt() == step.attempts();
  }

  private static Why invalid(List<Finding> findings) {
    String zh =
        findings.stream().map(each -> each.getMessage().getZh()).collect(Collectors.joining("；"));
    String en =
        findings.stream().map(each -> each.getMessage().getEn()).collect(Collectors.joining("; "));
    return Why.of("按方案组成的请求不符合标准：" + zh, "The plan makes an invalid request: " + en);
  }
}
