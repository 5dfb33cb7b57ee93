package org.yibiao.benchmarks.stages;

import java.time.Duration;

/**
 * How long a comparison is warmed up and measured.
 *
 * @param warmUp of both sides together
 * @param rounds in each of which both sides have one turn
 * @param turn how long a turn is
 * @param ownJvm whether it has a JVM of its own; if not, all share one, which then need not be
 *     warmed up from the beginning for each
 */
public record Pace(Duration warmUp, int rounds, Duration turn, boolean ownJvm) {

  /** What can prove something. */
  public static final Pace FULL =
      new Pace(Duration.ofSeconds(120), 10, Duration.ofSeconds(2), true);

  /** All stages in less than five minutes on two cores. */
  public static final Pace QUICK =
      new Pace(Duration.ofSeconds(3), 10, Duration.ofMillis(150), false);

  /** Refuses what cannot be run. */
  public Pace {
    if (warmUp.isNegative() || rounds < 1 || turn.toMillis() < 1) {
      throw new IllegalArgumentException("No pace: " + warmUp + ", " + rounds + ", " + turn);
    }
  }

  /** The same with another warm-up. */
  public Pace warmingUp(Duration length) {
    return new Pace(length, rounds, turn, ownJvm);
  }

  /** The same with other rounds. */
  public Pace inRounds(int count) {
    return new Pace(warmUp, count, turn, ownJvm);
  }

  /** The same with other turns. */
  public Pace inTurnsOf(Duration length) {
    return new Pace(warmUp, rounds, length, ownJvm);
  }

  /** Turns of the warm-up: whole rounds. */
  int warmUpTurns() {
    return 2 * (int) Math.ceil(warmUp.toMillis() / (2.0 * turn.toMillis()));
  }

  int turns() {
    return 2 * rounds;
  }
}
