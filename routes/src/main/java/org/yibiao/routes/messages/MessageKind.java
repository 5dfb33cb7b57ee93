package org.yibiao.routes.messages;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a message is. */
public enum MessageKind {
  /** A form that an applicant handed in. */
  SUBMISSION,
  /** What a department is asked to do for a case. */
  STEP,
  /** A request for data that a department holds. */
  DATA_REQUEST,
  /** A change that a department reported. */
  CHANGE,
  /** A change on its way to a department that subscribed to it. */
  DELIVERY,
  /** A register that a department handed over. */
  HAND_OVER;

  /** As in the interface and the database. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The kind of this code. */
  public static Optional<MessageKind> of(String code) {
    return Arrays.stream(values()).filter(each -> each.code().equals(code)).findFirst();
  }
}
