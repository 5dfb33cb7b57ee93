package org.yibiao.routes.retention;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.support.CronExpression;
import org.springframework.stereotype.Component;

/**
 * When the hub purges by itself: {@code yibiao.retention.at}, a cron expression of six fields in
 * the hub's time zone, an ISO 8601 duration between two runs, or {@code -} for never.
 */
@Component
public class PurgeTimes {

  private static final String NEVER = "-";

  private final String text;
  private final Optional<UnaryOperator<ZonedDateTime>> next;
  private final Clock clock;
  private final Instant started;

  /**
   * Reads the setting.
   *
   * @throws RetentionRefused if it is none of these
   */
  public PurgeTimes(@Value("${yibiao.retention.at:0 30 3 * * *}") String at, Clock clock) {
    this.text = at.strip();
    this.next = text.equals(NEVER) ? Optional.empty() : Optional.of(read(text));
    this.clock = clock;
    this.started = clock.instant();
  }

  /** As it was set. */
  public String text() {
    return text;
  }

  /**
   * When the next run is, which may be over.
   *
   * @param last when the last one began; a hub that never purged counts from its start
   */
  public Optional<ZonedDateTime> next(Optional<Instant> last) {
    return next.map(after -> after.apply(last.orElse(started).atZone(clock.getZone())));
  }

  /** Whether a run is due now; one that was missed while no hub ran is made up for. */
  boolean isDue(Optional<Instant> last) {
    return next(last).filter(moment -> !moment.isAfter(ZonedDateTime.now(clock))).isPresent();
  }

  private static UnaryOperator<ZonedDateTime> read(String text) {
    if (CronExpression.isValidExpression(text)) {
      return CronExpression.parse(text)::next;
    }
    try {
      Duration every = Duration.parse(text);
      if (!every.isNegative() && !every.isZero()) {
        return last -> last.plus(every);
      }
    } catch (DateTimeParseException e) {
      // said below, as for one that is not positive
    }
    throw new RetentionRefused(
        "设置 yibiao.retention.at 的值 %s 有误：应为六段 cron 表达式（如 0 30 3 * * *）、ISO 8601 时长（如 PT24H）或 -"
            .formatted(text),
        "yibiao.retention.at is %s, which is neither a cron expression of six fields (0 30 3 * * *) nor an ISO 8601 duration (PT24H) nor -"
            .formatted(text));
  }
}
