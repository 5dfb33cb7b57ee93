package org.yibiao.benchmarks.durable.load;

import java.util.concurrent.TimeUnit;

/**
 * When a case is to be looked at next, of those under one load. As long as none is completed: after
 * a quarter of the time that it took so far. Then first when four fifths of the usual time are
 * over, and again after a twentieth of it; never sooner than after ten milliseconds. If cases are
 * ready before they are looked at, the usual time was too long, and is shortened.
 */
final class Expectation {

  static final long SHORTEST = TimeUnit.MILLISECONDS.toNanos(10);

  private static final double UNKNOWN_STEP = 0.25;
  private static final double FIRST_LOOK = 0.8;
  private static final double STEP = 0.05;
  private static final double NEWS = 0.3;
  private static final double SHORTENED = 0.7;

  private double usual;

  /**
   * The pause before the next look, in nanoseconds.
   *
   * @param looks how often the case has been looked at
   * @param elapsed since it was acknowledged
   */
  synchronized long pause(int looks, long elapsed) {
    double pause = usual == 0 ? elapsed * UNKNOWN_STEP : usual * (looks == 0 ? FIRST_LOOK : STEP);
    return Math.max(SHORTEST, (long) pause);
  }

  /** A case was seen to be completed at this look. */
  synchronized void seen(int looks, long took) {
    if (usual == 0) {
      usual = took;
    } else if (looks == 1) {
      usual = Math.min(took, usual) * SHORTENED;
    } else {
      usual += NEWS * (took - usual);
    }
  }
}
