package org.yibiao.routes.retention;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAmount;
import java.util.Optional;

/**
 * How long something is kept: a period of ISO 8601, or for ever.
 *
 * @param text as it was set
 * @param period empty if it never goes
 */
public record Keep(String text, Optional<TemporalAmount> period) {

  /** What the setting says for what never goes. */
  static final String NEVER = "never";

  /**
   * Reads a setting.
   *
   * @throws DateTimeException if it is no period, or none that is longer than nothing
   */
  static Keep of(String text) {
    if (text.equals(NEVER)) {
      return new Keep(text, Optional.empty());
    }
    // months differ in length, so that a period with them is no duration
    TemporalAmount amount = text.contains("T") ? Duration.parse(text) : Period.parse(text);
    ZonedDateTime some = ZonedDateTime.parse("2026-01-01T00:00:00Z");
    if (!some.plus(amount).isAfter(some)) {
      throw new DateTimeException("not longer than nothing");
    }
    return new Keep(text, Optional.of(amount));
  }

  /** What ended before this moment is kept no longer; empty if it is kept for ever. */
  Optional<Instant> before(ZonedDateTime now) {
    return period.map(each -> now.minus(each).toInstant());
  }
}
