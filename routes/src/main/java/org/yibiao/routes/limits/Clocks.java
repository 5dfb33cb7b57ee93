package org.yibiao.routes.limits;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * By what the limits go: maintenance hours by the time of day, waits by time that only runs on.
 * Whoever sets the machine's clock must not keep a department shut for as much longer.
 *
 * @param ofDay the time of day, in the hub's zone; it may be set while the hub runs
 * @param steady counts from the start of the hub, and never jumps
 */
@Component
record Clocks(Clock ofDay, Clock steady) {

  @Autowired
  Clocks(Clock ofDay) {
    this(ofDay, new Steady(ofDay.instant(), System.nanoTime(), ofDay.getZone()));
  }

  private static final class Steady extends Clock {
    private final Instant start;
    private final long startedAt;
    private final ZoneId zone;

    Steady(Instant start, long startedAt, ZoneId zone) {
      this.start = start;
      this.startedAt = startedAt;
      this.zone = zone;
    }

    @Override
    public Instant instant() {
      return start.plusNanos(System.nanoTime() - startedAt);
    }

    @Override
    public ZoneId getZone() {
      return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
      return new Steady(start, startedAt, other);
    }
  }
}
