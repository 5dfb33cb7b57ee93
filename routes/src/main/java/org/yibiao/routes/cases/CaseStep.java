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
    Optional<Instant> startedAt,
    Optional<Instant> endedAt,
    Optional<Instant> nextTryAt,
    Optional<Reason> reason,
    List<Datum> provenance,
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
    return with(PartState.DUE, attempts, tries, startedAt, none(), none(), Optional.empty());
  }

  CaseStep started(Instant now) {
    Optional<Instant> first = startedAt.isPresent() ? startedAt : Optional.of(now);
    return with(PartState.IN_PROGRESS, attempts + 1, triesLeft - 1, first, none(), none(), reason);
  }

  CaseStep retrying(Reason why, Instant at) {
    return with(
        PartState.RETRYING,
        attempts,
        triesLeft,
        startedAt,
        none(),
        Optional.of(at),
        Optional.of(why));
  }

  CaseStep ended(PartState how, Reason why, Instant now) {
    return with(how, attempts, triesLeft, startedAt, Optional.of(now), none(), Optional.of(why));
  }

  CaseStep skipped(Instant now) {
    return with(
        PartState.SKIPPED,
        attempts,
        triesLeft,
        startedAt,
        Optional.of(now),
        none(),
        Optional.empty());
  }

  CaseStep done(String resultXml, Instant now) {
    return new CaseStep(
        caseNumber,
        stepId,
        messageId,
        position,
        service,
        PartState.DONE,
        attempts,
        triesLeft,
        startedAt,
        Optional.of(now),
        none(),
        Optional.empty(),
        provenance,
        Optional.of(resultXml));
  }

  CaseStep from(List<Datum> origins) {
    return new CaseStep(
        caseNumber,
        stepId,
        messageId,
        position,
        service,
        state,
        attempts,
        triesLeft,
        startedAt,
        endedAt,
        nextTryAt,
        reason,
        origins,
        result);
  }

  private CaseStep with(
      PartState newState,
      int newAttempts,
      int newTries,
      Optional<Instant> started,
      Optional<Instant> ended,
      Optional<Instant> nextTry,
      Optional<Reason> why) {
    return new CaseStep(
        caseNumber,
        stepId,
        messageId,
        position,
        service,
        newState,
        newAttempts,
        newTries,
        started,
        ended,
        nextTry,
        why,
        provenance,
        result);
  }

  private static Optional<Instant> none() {
    return Optional.empty();
  }
}
