package org.yibiao.benchmarks.stages;

import java.time.Duration;

/**
 * How long a comparison is warmed up and measured.
 *
 * @param warmUp of both sides together
 * @param rounds in each of which both sides have one turn
 * @param turn how long a turn is
 */
public record Pace(Duration warmUp, int rounds, Duration turn) {

  /** What can prove something. */
  public static final Pace FULL = new Pace(Duration.ofSeconds(120), 10, Duration.ofSeconds(2));

  /** All stages in less than five minutes on two cores. */
  public static final Pace QUICK = new Pace(Duration.ofSeconds(2), 10, Duration.ofMillis(80));

  /** Refuses what cannot be run. */
  public Pace {
    if (warmUp.isNegative() || rounds < 1 || turn.toMillis() < 1) {
      throw new IllegalArgumentException("No pace: " + warmUp + ", " + rounds + ", " + turn);
    }
  }

  /** Turns of the warm-up: whole rounds. */
  int warmUpTurns() {
    return 2 * (int) Math.ceil(warmUp.toMillis() / (2.0 * turn.toMillis()));
  }

  int turns() {
    return 2 * rounds;
  }
}
