package org.yibiao.benchmarks.durable.run;

import org.yibiao.benchmarks.durable.load.Tally;

/**
 * What one round gave at one side.
 *
 * @param processorMillis of the side's own process, for each case
 */
public record Round(Tally tally, double processorMillis) {}
