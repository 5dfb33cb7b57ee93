package org.yibiao.routes.handover;

import java.util.Locale;

/** Where a hand-over is. */
public enum HandoverState {
  /** Registered; its records are being taken, or will be. */
  OPEN,
  /** All its records have landed or were set aside. */
  DONE,
  /** Its file cannot be read any further, until somebody has it retried. */
  FAILED;

  /** As it is written. */
  public String text() {
    return name().toLowerCase(Locale.ROOT);
  }

  static HandoverState of(String text) {
    return valueOf(text.toUpperCase(Locale.ROOT));
  }
}
