package org.yibiao.benchmarks.durable.report;

import java.util.List;
import java.util.Map;

/**
 * What a run gave.
 *
 * @param title what was compared
 * @param quick whether it was a short run, which proves little
 * @param run how it was made, in words
 * @param checked of each side, how many applications or records the ledgers at the end were right
 *     about
 * @param peakMebibytes of each side's process
 */
public record Report(
    String title,
    Machine machine,
    boolean quick,
    List<String> run,
    Map<String, Integer> checked,
    Map<String, Long> peakMebibytes,
    List<Comparison> comparisons,
    List<Plot> plots) {

  /** What is to be said of a short run. */
  public static final String QUICK =
      "A quick run: few, short rounds after hardly any warm-up. It shows that everything works; of"
          + " speed it proves little.";
}
