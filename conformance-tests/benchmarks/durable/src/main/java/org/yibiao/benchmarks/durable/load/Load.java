package org.yibiao.benchmarks.durable.load;

/** A load that a side is put under for a while. */
public interface Load {

  /** What it is, for people. */
  String name();

  /**
   * Puts the side under it and waits until every case is completed.
   *
   * @throws WentWrong if anything is refused or not completed
   */
  Tally put(Target target) throws InterruptedException;
}
