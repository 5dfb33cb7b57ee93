package org.yibiao.benchmarks.durable.load;

/** What was measured of one load: how many, how fast, how late. */
public final class Tally {

  private final long begin;
  private final Latencies answers;
  private final Latencies completions;

  /** A tally that begins at this time of {@link System#nanoTime}. */
  public Tally(long begin) {
    this.begin = begin;
    this.answers = new Latencies(begin);
    this.completions = new Latencies(begin);
  }

  /** When it began. */
  long begin() {
    return begin;
  }

  void acknowledged(long due, long at) {
    answers.ended(due, at);
  }

  void completed(long due, long at) {
    completions.ended(due, at);
  }

  /** Cases that were completed. */
  public long count() {
    return completions.count();
  }

  /** Completed cases a second, from the beginning to the last completion. */
  public double completedPerSecond() {
    return completions.perSecond();
  }

  /** Acknowledged submissions a second, from the beginning to the last acknowledgement. */
  public double acknowledgedPerSecond() {
    return answers.perSecond();
  }

  /** From when it was due to the answer 202, in milliseconds. */
  public double answerMillis(double percentile) {
    return answers.millis(percentile);
  }

  /** From when it was due to the completion of its case, in milliseconds. */
  public double completionMillis(double percentile) {
    return completions.millis(percentile);
  }
}
