package org.yibiao.routes.engine;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** A clock that runs as all do, from a moment that a test sets. */
final class MovableClock extends Clock {

  private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

  private final Clock real = Clock.tickMillis(CHINA);
  private volatile Duration ahead = Duration.ZERO;

  /** Has it be that moment now. */
  void set(Instant now) {
    ahead = Duration.between(real.instant(), now);
  }

  /** Has it show the real time again. */
  void reset() {
    ahead = Duration.ZERO;
  }

  @Override
  public Instant instant() {
    return real.instant().plus(ahead);
  }

  @Override
  public ZoneId getZone() {
    return CHINA;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return real.withZone(zone);
  }
}
