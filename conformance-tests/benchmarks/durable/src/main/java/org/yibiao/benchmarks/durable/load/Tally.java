package org.yibiao.benchmarks.durable.load;

import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;

/** What was measured of one load: how many, how fast, how late. */
public final class Tally {

  private static final int DIGITS = 3;
  private static final double NANOS = 1e9;

  private final long begin;
  private final Histogram answers = new ConcurrentHistogram(DIGITS);
  private final Histogram completions = new ConcurrentHistogram(DIGITS);
  private long lastAnswer;
  private long lastCompletion;

  /** A tally that begins at this time of {@link System#nanoTime}. */
  public Tally(long begin) {
    this.begin = begin;
    this.lastAnswer = begin;
    this.lastCompletion = begin;
  }

  /** When it began. */
  long begin() {
    return begin;
  }

  synchronized void acknowledged(long latency) {
    answers.recordValue(Math.max(latency, 0));
    lastAnswer = Math.max(lastAnswer, System.nanoTime());
  }

  synchronized void completed(long due, long at) {
    completions.recordValue(Math.max(at - due, 0));
    lastCompletion = Math.max(lastCompletion, at);
  }

  /** Cases that were completed. */
  public long count() {
    return completions.getTotalCount();
  }

  /** Completed cases a second, from the beginning to the last completion. */
  public double completedPerSecond() {
    return rate(completions, lastCompletion);
  }

  /** Acknowledged submissions a second, from the beginning to the last acknowledgement. */
  public double acknowledgedPerSecond() {
    return rate(answers, lastAnswer);
  }

  /** From when it was due to the answer 202, in milliseconds. */
  public double answerMillis(double percentile) {
    return answers.getValueAtPercentile(percentile) / 1e6;
  }

  /** From when it was due to the completion of its case, in milliseconds. */
  public double completionMillis(double percentile) {
    return completions.getValueAtPercentile(percentile) / 1e6;
  }

  private double rate(Histogram histogram, long end) {
    return end == begin ? 0 : histogram.getTotalCount() * NANOS / (end - begin);
  }
}
