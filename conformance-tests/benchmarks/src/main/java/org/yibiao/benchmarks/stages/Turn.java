package org.yibiao.benchmarks.stages;

/** Whose turn it is. */
enum Turn {
  HUB,
  LIBRARIES;

  /**
   * Two iterations are a round. Who begins changes with each, so that what one leaves behind, such
   * as garbage, burdens both alike.
   *
   * @param iteration counted from 0
   */
  static Turn of(int iteration) {
    boolean hubBegins = iteration / 2 % 2 == 0;
    boolean isFirst = iteration % 2 == 0;
    return hubBegins == isFirst ? HUB : LIBRARIES;
  }
}
