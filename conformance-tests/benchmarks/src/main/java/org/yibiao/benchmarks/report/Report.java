package org.yibiao.benchmarks.report;

import java.util.List;

/**
 * All that a run of benchmarks found.
 *
 * @param run how it was run
 * @param machine where it was run
 * @param comparisons what it compared
 */
public record Report(Run run, Machine machine, List<Comparison> comparisons) {

  /**
   * How a run was made.
   *
   * @param title what was measured, in Chinese and English
   * @param at when it ended, ISO 8601
   * @param command that repeats it
   * @param quick whether it was too short to prove much
   * @param method in one sentence, in Chinese and English
   */
  public record Run(Words title, String at, String command, boolean quick, Words method) {}

  /** A sentence in both languages. */
  public record Words(String zh, String en) {}

  /** Said of a run that was quick. */
  static final Words QUICK =
      new Words(
          "快速运行：预热很短，说明不了多少；结论以完整运行为准。",
          "A quick run: hardly any warm-up, so it proves little; a full run decides.");
}
