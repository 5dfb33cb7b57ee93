package org.yibiao.routes.letters;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.yibiao.adapters.kit.Why;

/**
 * Something that failed for good.
 *
 * @param id the same however often the hub is told of the failure
 * @param from the queue that the message was on, or the service or flow that stands for one
 * @param department whose it is, if a department's
 * @param caseNumber the case that it belongs to, if any
 * @param subject what failed: the id of the message, step request, delivery or hand-over
 * @param original the message as it was; never changes
 * @param headers of the message as it was
 * @param version the newest; 0 is the original
 */
public record DeadLetter(
    String id,
    Kind kind,
    String from,
    Optional<String> department,
    Optional<String> caseNumber,
    String subject,
    State state,
    Why reason,
    Content original,
    Map<String, String> headers,
    int version,
    Instant arrivedAt,
    Instant changedAt) {

  /** Header: the id that the message had. */
  public static final String MESSAGE_ID = "JMSMessageID";

  /** What failed. */
  public enum Kind {
    /** A message of a queue. */
    MESSAGE,
    /** A step of a case, that no try brought to an end. */
    STEP,
    /** A change that its subscriber did not take. */
    CHANGE_DELIVERY,
    /** A file that was handed over. */
    HANDOVER,
    /** A reply for which there is no place. */
    REPLY,
    /** A message of the hub's own for a queue that is not there. */
    OUTGOING;

    /** As in the interface and the database. */
    public String code() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Kind of(String code) {
      return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
  }

  /** How it stands. */
  public enum State {
    /** Waits for a person. */
    OPEN,
    /** Was sent or tried once more; dies again at most as the same letter. */
    REPLAYED,
    /** Somebody has decided that nothing follows, or it settled by itself. */
    CLOSED;

    /** As in the interface and the database. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** The state of this code. */
    public static Optional<State> of(String code) {
      return Arrays.stream(values()).filter(each -> each.code().equals(code)).findFirst();
    }
  }

  /** A new one. */
  public static DeadLetter open(
      Kind kind, String from, String subject, Why reason, Content content, Instant now) {
    return new DeadLetter(
        id(kind, from, subject),
        kind,
        from,
        Optional.empty(),
        Optional.empty(),
        subject,
        State.OPEN,
        reason,
        content,
        Map.of(),
        0,
        now,
        now);
  }

  /** The same of a department's. */
  public DeadLetter of(Optional<String> owner) {
    return new DeadLetter(
        id,
        kind,
        from,
        owner,
        caseNumber,
        subject,
        state,
        reason,
        original,
        headers,
        version,
        arrivedAt,
        changedAt);
  }

  /** The same of a case. */
  public DeadLetter inCase(Optional<String> number) {
    return new DeadLetter(
        id,
        kind,
        from,
        department,
        number,
        subject,
        state,
        reason,
        original,
        headers,
        version,
        arrivedAt,
        changedAt);
  }

  /** The same with a message's headers. */
  public DeadLetter with(Map<String, String> given) {
    return new DeadLetter(
        id,
        kind,
        from,
        department,
        caseNumber,
        subject,
        state,
        reason,
        original,
        given,
        version,
        arrivedAt,
        changedAt);
  }

  /** The same, known to be about something else than the message itself. */
  public DeadLetter about(String what) {
    return new DeadLetter(
        id,
        kind,
        from,
        department,
        caseNumber,
        what,
        state,
        reason,
        original,
        headers,
        version,
        arrivedAt,
        changedAt);
  }

  /** Under which the tries of the message itself were noted. */
  public String message() {
    return headers.getOrDefault(MESSAGE_ID, subject);
  }

  /** The identifier of what failed there. */
  public static String id(Kind kind, String from, String subject) {
    String name = kind.code() + "/" + (kind == Kind.MESSAGE ? from : "") + "/" + subject;
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
  }
}
