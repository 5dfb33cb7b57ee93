package org.yibiao.routes.cases;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.yibiao.standard.v1.Datum;
import org.yibiao.standard.v1.PartState;
import org.yibiao.standard.v1.Reason;
import org.yibiao.standard.value.ServiceCode;
import org.yibiao.standard.value.StepId;

/**
 * One department's part of a case as it is kept.
 *
 * @param messageId of its step request, the same on every try
 * @param position order within the plan
 * @param attempts how often the department was asked
 * @param triesLeft how often it may still be asked before a person has to look
 * @param holds how often it was held back without a try, for instance by the department's calendar
 * @param outcomeOpen true if nobody knows whether the last request was acted on, and the department
 *     is to be asked about that before the request is sent again
 * @param answerDueAt when the answer that is awaited should have come, by the database's clock;
 *     after that it is given up
 * @param result the service's result in the standard's XML form
 */
public record CaseStep(
    String caseNumber,
    StepId stepId,
    String messageId,
    int position,
    ServiceCode service,
    PartState state,
    int attempts,
    int triesLeft,
    int holds,
    boolean outcomeOpen,
    Optional<Instant> startedAt,
    Optional<Instant> endedAt,
    Optional<Instant> nextTryAt,
    Optional<Instant> answerDueAt,
    Optional<Reason> reason,
    Origins origins,
    Optional<String> result) {

  /** True while an answer is awaited. */
  public boolean isRunning() {
    return state == PartState.IN_PROGRESS;
  }

  /** True if the step has ended well or must be looked at before it can go on. */
  public boolean isSettled() {
    return switch (state) {
      case WAITING, DUE, IN_PROGRESS, RETRYING -> false;
      case DONE, SKIPPED, REFUSED, CORRECTION_NEEDED, WAITING_FOR_PERSON, OUTCOME_UNKNOWN -> true;
    };
  }

  /** True if nothing is left to do: others that need this step may go on. */
  public boolean isOver() {
    return state == PartState.DONE || state == PartState.SKIPPED;
  }

  CaseStep due(int tries) {
    return change().state(PartState.DUE).tries(attempts, tries).ended(null).why(null, null).make();
  }

  /** Is asked for now, and the answer is awaited until then. */
  CaseStep started(Instant now, Instant answerDue) {
    Change change = change().state(PartState.IN_PROGRESS).tries(attempts + 1, triesLeft - 1);
    change.started(startedAt.orElse(now)).answerDue(answerDue);
    return change.ended(null).why(null, null).make();
  }

  CaseStep retrying(Reason why, Instant at) {
    return change().state(PartState.RETRYING).ended(null).why(why, at).make();
  }

  /** Waits for its department without having been tried; what it was due for, it stays due for. */
  CaseStep held(Reason why, Instant at) {
    return change().held().why(why, at).make();
  }

  /** Like {@link #held}, for moments only, so that nothing is to be seen of it. */
  CaseStep heldForMoments() {
    return change().held().make();
  }

  /** Is asked for again after an interruption, with the same try. */
  CaseStep resumed(Instant answerDue) {
    return change().answerDue(answerDue).why(null, null).make();
  }

  /** Its answer is awaited no longer: what becomes of it is for the ticket that says so. */
  CaseStep overdue() {
    return change().answerDue(null).make();
  }

  /** Whether the department must be asked what became of the last request. */
  CaseStep outcomeOpen(boolean open) {
    return change().outcomeOpen(open).make();
  }

  CaseStep ended(PartState how, Reason why, Instant now) {
    boolean verdict = how == PartState.REFUSED || how == PartState.CORRECTION_NEEDED;
    Change change = change().state(how).ended(now).why(why, null);
    return change.outcomeOpen(outcomeOpen && !verdict).make();
  }

  CaseStep skipped(Instant now) {
    return change().state(PartState.SKIPPED).ended(now).why(null, null).make();
  }

  CaseStep done(String resultXml, Instant now) {
    Change change = change().state(PartState.DONE).ended(now).why(null, null);
    return change.outcomeOpen(false).result(resultXml).make();
  }

  CaseStep from(List<Datum> data) {
    return change().origins(Origins.of(data)).make();
  }

  private Change change() {
    return new Change(this);
  }
}
