package org.yibiao.routes.messages;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How far a message is. */
public enum MessageState {
  /** On its way. */
  OPEN,
  /** Will be tried again. */
  RETRYING,
  /** Waits for a person. */
  WAITING_FOR_PERSON,
  /** Nobody knows whether it was acted on. */
  OUTCOME_UNKNOWN,
  /** Ended without what it was sent for. */
  FAILED,
  /** Refused, by the hub or by the department. */
  REFUSED,
  /** Ended as it should. */
  DONE;

  /** As in the interface and the database. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The state of this code. */
  public static Optional<MessageState> of(String code) {
    return Arrays.stream(values()).filter(each -> each.code().equals(code)).findFirst();
  }

  /** Whether nothing follows by itself. */
  public boolean isEnd() {
    return this != OPEN && this != RETRYING;
  }
}
