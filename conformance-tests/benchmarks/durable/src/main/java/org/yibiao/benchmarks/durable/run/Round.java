package org.yibiao.benchmarks.durable.run;

import org.yibiao.benchmarks.durable.load.Tally;

/**
 * What one round gave at one side.
 *
 * @param processorMillis of the side's own process, for each case
 */
public record Round(Tally tally, double processorMillis) {

  @Override
  public String toString() {
    return "%.1f cases/s, %d cases, answer p50 %.0f ms, case p50 %.0f ms"
        .formatted(
            tally.completedPerSecond(),
            tally.count(),
            tally.answerMillis(50),
            tally.completionMillis(50));
  }
}
