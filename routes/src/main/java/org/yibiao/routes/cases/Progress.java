package org.yibiao.routes.cases;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.yibiao.routes.Departments;
import org.yibiao.routes.HubContract;
import org.yibiao.routes.events.CaseEvent;
import org.yibiao.routes.events.CaseEvents;
import org.yibiao.routes.outbox.Outbox;
import org.yibiao.routes.plan.Plan;
import org.yibiao.routes.plan.PlanStep;
import org.yibiao.standard.v1.CaseState;
import org.yibiao.standard.v1.PartState;
import org.yibiao.standard.value.StepId;

/**
 * Moves a case on after one of its steps changed: makes due what now can run, and sets the case's
 * own state. To be called with the case locked.
 */
@Component
class Progress {

  private final CaseStore cases;
  private final StepStore steps;
  private final Outbox outbox;
  private final CaseEvents events;
  private final Departments departments;
  private final StepRequests requests;
  private final StepLetters letters;
  private final StepMessages messages;
  private final ApplicationEventPublisher listeners;

  Progress(
      CaseStore cases,
      StepStore steps,
      Outbox outbox,
      CaseEvents events,
      Departments departments,
      StepRequests requests,
      StepLetters letters,
      StepMessages messages,
      ApplicationEventPublisher listeners) {
    this.cases = cases;
    this.steps = steps;
    this.outbox = outbox;
    this.events = events;
    this.departments = departments;
    this.requests = requests;
    this.letters = letters;
    this.messages = messages;
    this.listeners = listeners;
  }

  /** Keeps a changed step and says so in the journals, and among the dead letters if it is one. */
  void keep(CaseStep step, Instant now) {
    messages.follow(step, now);
    keepQuietly(step, now);
  }

  private void keepQuietly(CaseStep step, Instant now) {
    steps.update(step);
    letters.follow(step, now);
    events.record(
        CaseEvent.ofStep(
            step.caseNumber(),
            step.stepId().value(),
            step.service().value(),
            step.state().value(),
            now));
    listeners.publishEvent(new StepKept(step, now));
  }

  /** Sends a step to its department's queue, to be asked after that time. */
  void dispatch(CaseStep step, Duration after) {
    dispatch(step, StepTicket.next(step), after);
  }

  /** Sends a ticket for the step's next try to its department's queue at once. */
  void dispatch(CaseStep step) {
    outbox.put(queueOf(step), StepTicket.next(step).text());
  }

  /** Sends this ticket of a step to its department's queue, to be worked on after that time. */
  void dispatch(CaseStep step, StepTicket ticket, Duration after) {
    outbox.put(queueOf(step), ticket.text(), after);
  }

  private String queueOf(CaseStep step) {
    return HubContract.stepsDue(departments.offering(step.service()).department());
  }

  /** Makes due what can run now, passes over what is not needed, and brings the case up to date. */
  void advance(CaseFile file, Plan plan, Instant now) {
    Map<StepId, CaseStep> all =
        steps.ofCase(file.caseNumber()).stream()
            .collect(Collectors.toMap(CaseStep::stepId, Function.identity()));
    boolean goesOn = true;
    // what is passed over may open the way for a step that stands before it in the plan
    while (goesOn) {
      goesOn = false;
      for (PlanStep step : plan.steps()) {
        CaseStep kept = all.get(step.id());
        if (kept.state() == PartState.WAITING && step.needs().stream().allMatch(isOver(all))) {
          all.put(step.id(), begin(file, step, kept, now));
          goesOn = true;
        }
      }
    }
    bringUpToDate(file, List.copyOf(all.values()), now);
  }

  private CaseStep begin(CaseFile file, PlanStep step, CaseStep waiting, Instant now) {
    if (!requests.isNeeded(file, step)) {
      CaseStep skipped = waiting.skipped(now);
      keepQuietly(skipped, now);
      return skipped;
    }
    CaseStep due = waiting.due(step.retry().tries());
    keepQuietly(due, now);
    messages.due(file, due, now);
    dispatch(due);
    return due;
  }

  private void bringUpToDate(CaseFile file, List<CaseStep> all, Instant now) {
    CaseState state = stateOf(all);
    if (state != file.state()) {
      CaseFile moved = file.in(state, now);
      cases.update(moved);
      events.record(CaseEvent.ofCase(file.caseNumber(), state.value(), now));
      listeners.publishEvent(new CaseMoved(moved, now));
    }
  }

  /** The worst that a person must deal with, but only when nothing runs any more. */
  static CaseState stateOf(List<CaseStep> all) {
    List<PartState> states = all.stream().map(CaseStep::state).toList();
    if (all.stream().allMatch(CaseStep::isOver)) {
      return CaseState.COMPLETED;
    }
    if (all.stream().anyMatch(step -> !step.isSettled() && step.state() != PartState.WAITING)) {
      return CaseState.IN_PROGRESS;
    }
    if (states.contains(PartState.WAITING_FOR_PERSON)
        || states.contains(PartState.OUTCOME_UNKNOWN)) {
      return CaseState.WAITING_FOR_PERSON;
    }
    return states.contains(PartState.CORRECTION_NEEDED)
        ? CaseState.CORRECTION_NEEDED
        : CaseState.REFUSED;
  }

  private static Predicate<StepId> isOver(Map<StepId, CaseStep> all) {
    return id -> all.get(id).isOver();
  }
}
