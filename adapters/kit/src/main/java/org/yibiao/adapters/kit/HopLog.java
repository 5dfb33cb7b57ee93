package org.yibiao.adapters.kit;

/** Where every crossing of the border to a department is recorded, before it is acted on. */
@FunctionalInterface
public interface HopLog {

  /** Keeps the hop durably; fails if it cannot. */
  void record(Hop hop);

  /**
   * The native message of a hop that was just recorded, for who may look at it. Nobody does unless
   * it says so: a hub keeps the digest, and never what a message says of people.
   */
  default void show(Hop hop, String message) {}
}
