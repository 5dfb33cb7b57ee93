package org.yibiao.routes.supervision;

import java.util.Locale;
import java.util.Optional;

/**
 * How a case or a step stands on a day.
 *
 * @param used working days used so far, or in all
 * @param left working days that are left, below 0 if it is late; empty without a limit, and when it
 *     ended or its clock stands still
 */
public record Standing(Watched watched, Light light, int used, Optional<Integer> left) {

  /** What a traffic light would show. */
  public enum Light {
    /** In time, or done in time. */
    GREEN,
    /** Its limit is near. */
    YELLOW,
    /** Late, or done late. */
    RED,
    /** Its clock stands still. */
    STOPPED,
    /** It has no limit. */
    NONE;

    /** Its name on the wire. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** What tells it from others. */
  public String key() {
    return watched.isCase() ? watched.caseNumber() : watched.caseNumber() + "/" + watched.stepId();
  }
}
