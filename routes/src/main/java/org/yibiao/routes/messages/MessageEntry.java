package org.yibiao.routes.messages;

import java.time.Instant;
import java.util.Optional;

/**
 * A message, as the log tells of it.
 *
 * @param conversation the case's number, or of what belongs to no case the message that it began
 *     with
 * @param causedBy identifier of the message that it came of
 * @param department the department with which the hub deals for it; empty: none
 * @param asker who sent it: a department, or the channel of an applicant
 * @param protocol how it came, such as {@code REST/JSON}
 * @param subject the number of whom it is about, masked
 * @param error the rule or native code by which it failed
 * @param tries how often it was sent
 * @param node which node of the hub wrote of it last
 */
public record MessageEntry(
    String id,
    MessageKind kind,
    String conversation,
    Optional<String> causedBy,
    Optional<String> caseNumber,
    String department,
    String asker,
    String protocol,
    Optional<String> service,
    Optional<String> resource,
    Optional<String> subject,
    MessageState state,
    Optional<String> error,
    Instant receivedAt,
    Optional<Instant> endedAt,
    int tries,
    String node) {

  /** From its arrival to its end, in milliseconds; empty while it goes on. */
  public Optional<Long> tookMillis() {
    return endedAt.map(end -> end.toEpochMilli() - receivedAt.toEpochMilli());
  }

  /**
   * Whether it goes to or comes from a department. Who handed in a form has not proved who they
   * are.
   */
  public boolean isPartOf(String code) {
    boolean isOfApplicant = kind == MessageKind.SUBMISSION || kind == MessageKind.STEP;
    return department.equals(code) || !isOfApplicant && asker.equals(code);
  }
}
