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
import org.yibiao.standard.DocumentType;
import org.yibiao.standard.StandardVersion;
import org.yibiao.standard.v1.Finding;
import org.yibiao.standard.v1.PartState;
import org.yibiao.standard.v1.StepRequest;
import org.yibiao.standard.validation.StandardValidator;
import org.yibiao.standard.validation.Verdict;
import org.yibiao.standard.value.ServiceCode;

/** Starts a step when its ticket comes up. */
@Component
public class StepStart {

  private static final Why INTERRUPTED =
      Why.of("请求途中中断，部门是否已办理不明", "Interrupted while asking; whether it was done is unknown");

  private final CaseStore cases;
  private final StepStore steps;
  private final Plans plans;
  private final Progress progress;
  private final StepRequests requests;
  private final StandardValidator validator;
  private final Departments departments;
  private final OpenOutcomes outcomes;
  private final Clock clock;

  StepStart(
      CaseStore cases,
      StepStore steps,
      Plans plans,
      Progress progress,
      StepRequests requests,
      StandardValidator validator,
      Departments departments,
      OpenOutcomes outcomes,
      Clock clock) {
    this.cases = cases;
    this.steps = steps;
    this.plans = plans;
    this.progress = progress;
    this.requests = requests;
    this.validator = validator;
    this.departments = departments;
    this.outcomes = outcomes;
    this.clock = clock;
  }

  /**
   * What the department is to be asked.
   *
   * @param request the step's request
   * @param enquiry true if only what became of it is to be asked
   */
  public record Question(StepRequest request, boolean enquiry) {}

  /** The service that a ticket's step is of, if there is such a step. */
  public Optional<ServiceCode> service(StepTicket ticket) {
    return steps.byMessage(ticket.step()).map(CaseStep::service);
  }

  /**
   * Marks the step as running and makes its request.
   *
   * @return what to ask, or nothing if the ticket is out of date or the step cannot start
   */
  @Transactional
  public Optional<Question> start(StepTicket ticket) {
    Optional<String> caseNumber = steps.caseOf(ticket.step());
    if (caseNumber.isEmpty()) {
      return Optional.empty();
    }
    CaseFile file = cases.lock(caseNumber.get());
    CaseStep step = steps.byMessage(ticket.step()).orElseThrow();
    Plan plan = plans.of(file.matter()).orElseThrow();
    if (ticket.isNextOf(step)) {
      return send(file, plan, step.started(clock.instant(), answerDue(plan, step)));
    }
    return ticket.wasInterruptedOf(step) ? again(file, plan, step) : Optional.empty();
  }

  private Optional<Question> send(CaseFile file, Plan plan, CaseStep step) {
    Instant now = clock.instant();
    StepRequests.Prepared prepared = requests.prepare(file, step, plan.step(step.stepId()));
    Verdict verdict = verdict(prepared.request());
    if (!verdict.isRefused()) {
      progress.keep(prepared.step(), now);
      return Optional.of(new Question(prepared.request(), step.outcomeOpen()));
    }
    end(file, plan, prepared.step(), PartState.WAITING_FOR_PERSON, invalid(verdict.errors()), now);
    return Optional.empty();
  }

  /** By the clock that all nodes share: one of their own may be an hour off. */
  private Instant answerDue(Plan plan, CaseStep step) {
    return steps.now().plus(plan.step(step.stepId()).within());
  }

  private Verdict verdict(StepRequest request) {
    StandardVersion follows =
        StandardVersion.of(request.getEnvelope().getSchemaVersion())
            .orElse(StandardVersion.newest());
    return new Verdict(validator.validate(DocumentType.STEP_REQUEST, request, follows));
  }

  /** The hub died while the department was asked: asking again is for the service to allow. */
  private Optional<Question> again(CaseFile file, Plan plan, CaseStep step) {
    if (!departments.service(step.service()).repeat().allowed()) {
      outcomes.notKnown(plan, step, INTERRUPTED, clock.instant());
      progress.advance(file, plan, clock.instant());
      return Optional.empty();
    }
    CaseStep resumed = step.resumed(answerDue(plan, step));
    steps.update(resumed);
    StepRequest request = requests.prepare(file, resumed, plan.step(step.stepId())).request();
    return Optional.of(new Question(request, false));
  }

  private void end(CaseFile file, Plan plan, CaseStep step, PartState how, Why why, Instant now) {
    progress.keep(step.ended(how, Reasons.of(why), now), now);
    progress.advance(file, plan, now);
  }

  private static Why invalid(List<Finding> findings) {
    String zh =
        findings.stream().map(each -> each.getMessage().getZh()).collect(Collectors.joining("；"));
    String en =
        findings.stream().map(each -> each.getMessage().getEn()).collect(Collectors.joining("; "));
    return Why.of("按方案组成的请求不符合标准：" + zh, "The plan makes an invalid request: " + en);
  }
}
