package org.yibiao.routes.plan;

import java.time.Duration;

/**
 * How often and when a step is tried again before a person is asked.
 *
 * @param tries all tries together, the first one included
 * @param first pause before the second try
 * @param factor by which the pause grows each time
 * @param most longest pause
 */
public record RetryPolicy(int tries, Duration first, double factor, Duration most) {

  /** The pause after this many tries were made, at least one. */
  public Duration pauseAfter(int triesMade) {
    double millis = first.toMillis() * Math.pow(factor, Math.max(0, triesMade - 1));
    return Duration.ofMillis((long) Math.min(millis, most.toMillis()));
  }
}
