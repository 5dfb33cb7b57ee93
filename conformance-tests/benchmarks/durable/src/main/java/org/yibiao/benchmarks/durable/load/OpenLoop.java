package org.yibiao.benchmarks.durable.load;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.LongFunction;

/**
 * Arrivals at a fixed rate, whatever the side does with them. Latencies count from the time at
 * which each was due, even if the generator itself came late to it.
 */
public record OpenLoop(double perSecond, Duration lasting, long seed) implements Load {

  @Override
  public String name() {
    return "%.1f arrivals/s".formatted(perSecond);
  }

  @Override
  public void put(long begin, LongFunction<CompletableFuture<Void>> one)
      throws InterruptedException {
    List<CompletableFuture<Void>> all = new ArrayList<>();
    for (long each : Schedule.random(perSecond, lasting, seed).due()) {
      long due = begin + each;
      TimeUnit.NANOSECONDS.sleep(due - System.nanoTime());
      all.add(one.apply(due));
    }
    Ended.all(all);
  }
}
