package org.yibiao.routes.cases;

import java.time.Instant;
import java.util.Optional;
import org.yibiao.standard.v1.CaseState;
import org.yibiao.standard.value.MatterCode;

/**
 * One case as it is kept.
 *
 * @param messageId message id of the submission that opened it
 * @param digest of the submission's canonical form, to tell a repetition from another content
 * @param submission in the standard's JSON form; empty when it was purged
 * @param purgedAt when its content was purged: then only what is said here is left of it
 */
public record CaseFile(
    String caseNumber,
    String messageId,
    String digest,
    MatterCode matter,
    String applicant,
    CaseState state,
    String submission,
    Instant receivedAt,
    Optional<Instant> completedAt,
    Optional<Instant> purgedAt) {

  /** Whether its content is gone. */
  public boolean isPurged() {
    return purgedAt.isPresent();
  }

  CaseFile in(CaseState newState, Instant now) {
    Optional<Instant> end = newState == CaseState.COMPLETED ? Optional.of(now) : Optional.empty();
    return new CaseFile(
        caseNumber,
        messageId,
        digest,
        matter,
        applicant,
        newState,
        submission,
        receivedAt,
        end,
        purgedAt);
  }
}
