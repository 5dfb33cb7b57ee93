package org.yibiao.routes.orders;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What is ordered for a department. */
public enum OrderKind {
  /** It is asked nothing until somebody ends the order, or until its time is over. */
  PAUSE,
  /** It is closed from one moment to another, once. */
  MAINTENANCE,
  /** Its breaker is held open: it is left alone, as if it failed. */
  BREAKER_OPEN,
  /** Its breaker is held closed: it is asked, however often it fails. */
  BREAKER_CLOSED;

  /** As in the interface and the database, such as {@code breaker-open}. */
  @JsonValue
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The one of this code. */
  static Optional<OrderKind> of(String code) {
    return Arrays.stream(values()).filter(each -> each.code().equals(code)).findFirst();
  }

  /** True if nothing is asked while it is in force. */
  public boolean holds() {
    return this != BREAKER_CLOSED;
  }

  /** True if it is about the breaker, of which a department has one for all its services. */
  public boolean isOfBreaker() {
    return this == BREAKER_OPEN || this == BREAKER_CLOSED;
  }
}
