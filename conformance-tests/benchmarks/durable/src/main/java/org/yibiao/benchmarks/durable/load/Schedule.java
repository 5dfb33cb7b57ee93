package org.yibiao.benchmarks.durable.load;

import java.time.Duration;
import java.util.Random;
import java.util.stream.LongStream;

/**
 * When arrivals are due, as nanoseconds from the beginning: fixed before anything is sent, so that
 * a side that is late does not put off what comes after.
 */
public record Schedule(long[] due) {

  private static final double NANOS = 1e9;

  /**
   * Arrivals at random (exponential gaps), the same for each side and each seed.
   *
   * @param perSecond how many on average
   */
  public static Schedule random(double perSecond, Duration lasting, long seed) {
    Random random = new Random(seed);
    LongStream.Builder due = LongStream.builder();
    double at = 0;
    while (true) {
      at += -Math.log(1 - random.nextDouble()) / perSecond * NANOS;
      if (at >= lasting.toNanos()) {
        return new Schedule(due.build().toArray());
      }
      due.add((long) at);
    }
  }
}
