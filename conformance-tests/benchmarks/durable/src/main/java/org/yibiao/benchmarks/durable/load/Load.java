package org.yibiao.benchmarks.durable.load;

import java.util.concurrent.CompletableFuture;
import java.util.function.LongFunction;

/** A load that a side is put under for a while. */
public interface Load {

  /** What it is, for people. */
  String name();

  /**
   * Does it, and waits until everything that was begun is over.
   *
   * @param begin now, by {@link System#nanoTime}
   * @param one begins one thing that is due then
   * @throws WentWrong if one of them fails
   */
  void put(long begin, LongFunction<CompletableFuture<Void>> one) throws InterruptedException;
}
