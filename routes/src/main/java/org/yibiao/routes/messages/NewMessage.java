package org.yibiao.routes.messages;

import java.time.Instant;
import java.util.Optional;

/**
 * A message that the log is told of for the first time.
 *
 * @param subject the number of whom it is about, in clear; it is not kept so
 * @param caseNumber the case that it belongs to
 * @param at when it came
 * @param end when it ended, if it has
 * @see MessageEntry
 */
public record NewMessage(
    String id,
    MessageKind kind,
    Optional<String> caseNumber,
    Optional<String> causedBy,
    String conversation,
    String department,
    String asker,
    String protocol,
    Optional<String> service,
    Optional<String> resource,
    Optional<String> subject,
    MessageState state,
    Optional<String> error,
    Instant at,
    Optional<Instant> end) {

  /** One that ended as soon as it came, or has not ended yet. */
  public NewMessage(
      String id,
      MessageKind kind,
      Optional<String> caseNumber,
      Optional<String> causedBy,
      String conversation,
      String department,
      String asker,
      String protocol,
      Optional<String> service,
      Optional<String> resource,
      Optional<String> subject,
      MessageState state,
      Optional<String> error,
      Instant at) {
    this(
        id,
        kind,
        caseNumber,
        causedBy,
        conversation,
        department,
        asker,
        protocol,
        service,
        resource,
        subject,
        state,
        error,
        at,
        Optional.of(at).filter(each -> state.isEnd()));
  }

  /** The same that ended later than it came. */
  public NewMessage endedAt(Instant later) {
    return new NewMessage(
        id,
        kind,
        caseNumber,
        causedBy,
        conversation,
        department,
        asker,
        protocol,
        service,
        resource,
        subject,
        state,
        error,
        at,
        Optional.of(later));
  }
}
