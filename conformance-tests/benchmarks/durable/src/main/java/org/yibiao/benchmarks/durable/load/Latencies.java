package org.yibiao.benchmarks.durable.load;

import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;

/** How long each of many things took, and how many there were a second. */
public final class Latencies {

  private static final int DIGITS = 3;
  private static final double NANOS = 1e9;
  private static final double MILLIS = 1e6;

  private final long begin;
  private final Histogram all = new ConcurrentHistogram(DIGITS);
  private long last;

  /** What begins at this time of {@link System#nanoTime}. */
  public Latencies(long begin) {
    this.begin = begin;
    this.last = begin;
  }

  /** One is over that was due then. */
  public synchronized void ended(long due, long at) {
    all.recordValue(Math.max(at - due, 0));
    last = Math.max(last, at);
  }

  /** How many are over. */
  public long count() {
    return all.getTotalCount();
  }

  /** How many ended a second, from the beginning to the last end. */
  public synchronized double perSecond() {
    return last == begin ? 0 : count() * NANOS / (last - begin);
  }

  /** From when it was due to its end, in milliseconds. */
  public double millis(double percentile) {
    return all.getValueAtPercentile(percentile) / MILLIS;
  }
}
