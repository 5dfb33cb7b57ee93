package org.yibiao.adapters.kit;

/**
 * Where every crossing of the border to a department is recorded: what is asked before it leaves,
 * what is answered with whatever is done about it.
 */
@FunctionalInterface
public interface HopLog {

  /** Keeps the hop durably, an answer's at the latest with what it changes; fails if it cannot. */
  void record(Hop hop);

  /**
   * The native message of a hop that was just recorded, for who may look at it. Nobody does unless
   * it says so.
   */
  default void show(Hop hop, String message) {}

  /** Keeps the hop with what crossed, for a log that keeps contents; others keep the hop alone. */
  default void record(Crossing crossing) {
    record(crossing.hop());
    show(crossing.hop(), crossing.message());
  }
}
