package org.yibiao.routes.supervision;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a card says. */
public enum CardType {
  /** The limit comes near. */
  YELLOW,
  /** The limit is over. */
  RED;

  /** Its name in the database and on the wire. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The one of this name. */
  public static Optional<CardType> of(String code) {
    return Arrays.stream(values()).filter(each -> each.code().equals(code)).findFirst();
  }

  /** The number of the rule by which it is sent, for a case or for a step. */
  String rule(boolean isCase) {
    return (isCase ? "CASE-" : "STEP-") + (this == YELLOW ? "NEAR" : "LATE");
  }
}
