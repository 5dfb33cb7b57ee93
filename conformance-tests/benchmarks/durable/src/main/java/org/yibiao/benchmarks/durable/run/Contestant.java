package org.yibiao.benchmarks.durable.run;

import org.yibiao.benchmarks.durable.load.Load;

/**
 * What is compared with others of its kind.
 *
 * @param <R> what a round gives
 */
public interface Contestant<R> {

  /** What it is called in the report. */
  String name();

  /** Puts it under a load, and says what came of it. */
  R round(Load load) throws InterruptedException;

  /** Leaves it alone until its compilers have done what the load left them, at most a while. */
  void rest() throws InterruptedException;
}
