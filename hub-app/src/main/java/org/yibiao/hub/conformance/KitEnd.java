package org.yibiao.hub.conformance;

/** How the kit ended. */
sealed interface KitEnd {

  /**
   * It left a report.
   *
   * @param text as the kit wrote it
   */
  record Reported(boolean passed, Counts counts, String text) implements KitEnd {}

  /**
   * It left none.
   *
   * @param output the last that it said
   */
  record Broken(WhyBroken why, String output) implements KitEnd {}

  /** How many scenarios came to what. */
  record Counts(int all, int passed, int failed, int skipped) {}
}
