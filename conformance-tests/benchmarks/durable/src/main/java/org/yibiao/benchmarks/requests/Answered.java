package org.yibiao.benchmarks.requests;

import org.yibiao.benchmarks.durable.load.Latencies;

/**
 * What one round gave at one side.
 *
 * @param processorMillis of the side's own process, for each answer
 */
record Answered(Latencies latencies, double processorMillis) {

  @Override
  public String toString() {
    return "%.1f answers/s, %d answers, p50 %.1f ms, p99 %.1f ms, %.2f ms of processor each"
        .formatted(
            latencies.perSecond(),
            latencies.count(),
            latencies.millis(50),
            latencies.millis(99),
            processorMillis);
  }
}
