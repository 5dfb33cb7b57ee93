package org.yibiao.routes.events;

import java.time.Instant;
import java.util.Optional;

/**
 * Something that happened to a case, as monitoring staff see it.
 *
 * @param id grows with time within the hub; 0 before it is kept
 * @param party the department or the applicant's channel that the message came from or went to
 * @param protocol the protocol in which it crossed the border
 * @param bytes length of what crossed
 * @param sha256 digest of what crossed, lower-case hex
 * @param tookMillis for an answer: the time that the other side took
 * @param state for a change of state: the new state, in the standard's words
 */
public record CaseEvent(
    long id,
    String caseNumber,
    Optional<String> stepId,
    Kind kind,
    Optional<String> party,
    Optional<String> service,
    Optional<String> protocol,
    Optional<Integer> bytes,
    Optional<String> sha256,
    Optional<Long> tookMillis,
    Optional<String> state,
    Instant at) {

  /** What kind of thing happened. */
  public enum Kind {
    RECEIVED,
    TO_DEPARTMENT,
    FROM_DEPARTMENT,
    STEP_STATE,
    CASE_STATE
  }

  /** The case's state changed. */
  public static CaseEvent ofCase(String caseNumber, String state, Instant at) {
    return bare(caseNumber, Optional.empty(), Kind.CASE_STATE, Optional.empty(), state, at);
  }

  /** A step's state changed. */
  public static CaseEvent ofStep(
      String caseNumber, String stepId, String service, String state, Instant at) {
    return bare(caseNumber, Optional.of(stepId), Kind.STEP_STATE, Optional.of(service), state, at);
  }

  private static CaseEvent bare(
      String caseNumber,
      Optional<String> step,
      Kind kind,
      Optional<String> service,
      String state,
      Instant at) {
    return new CaseEvent(
        0,
        caseNumber,
        step,
        kind,
        service.map(code -> code.substring(0, code.indexOf('.'))),
        service,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(state),
        at);
  }
}
