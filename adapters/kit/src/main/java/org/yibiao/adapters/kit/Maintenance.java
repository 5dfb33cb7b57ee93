package org.yibiao.adapters.kit;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.springframework.scheduling.support.CronExpression;
import org.yibiao.adapters.kit.DepartmentDescriptor.Name;

/**
 * Times at which a department is closed by its own calendar, such as the closing of tax's books at
 * each month's end. Requests wait for the end instead of failing.
 *
 * @param starts when it closes: second, minute, hour, day of month, month, day of week, in the form
 *     that Spring's {@link CronExpression} reads; {@code 0 0 20 L * *} is 20:00 on the month's last
 *     day
 * @param lasts for how long
 * @param zone whose clock is meant; China's unless another is named
 * @param text the reason, for people
 */
public record Maintenance(String starts, Duration lasts, ZoneId zone, Name text) {

  private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

  /**
   * Checks what a schema cannot.
   *
   * @throws IllegalArgumentException if the expression is not one, or the time is none
   */
  public Maintenance {
    zone = zone == null ? CHINA : zone;
    if (starts == null || lasts == null || text == null) {
      throw new IllegalArgumentException(
          "维护时段须同时写明 starts、lasts（如 PT4H）、text.zh、text.en · a maintenance needs starts, lasts"
              + " (such as PT4H), text.zh and text.en; given were starts: %s, lasts: %s, text: %s"
                  .formatted(starts, lasts, text));
    }
    CronExpression.parse(starts);
    if (lasts.isNegative() || lasts.isZero()) {
      throw new IllegalArgumentException("Maintenance that starts " + starts + " lasts no time");
    }
  }

  /** If the department is closed at that moment: when this closing ends. */
  public Optional<Instant> endsAfter(Instant moment) {
    // the first closing that has not ended yet is the one that started less than its length ago
    ZonedDateTime start = CronExpression.parse(starts).next(moment.minus(lasts).atZone(zone));
    return start == null || start.toInstant().isAfter(moment)
        ? Optional.empty()
        : Optional.of(start.toInstant().plus(lasts));
  }
}
