package org.yibiao.benchmarks.durable.load;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * Arrivals at a fixed rate, whatever the side does with them. Latencies count from the time at
 * which an application was due, even if the generator itself came late to it.
 */
public record OpenLoop(double perSecond, Duration lasting, long seed) implements Load {

  @Override
  public String name() {
    return "%.1f arrivals/s".formatted(perSecond);
  }

  @Override
  public Tally put(Target target) throws InterruptedException {
    Schedule schedule = Schedule.random(perSecond, lasting, seed);
    Tally tally = target.begin();
    long begin = tally.begin();
    List<CompletableFuture<Void>> all = new ArrayList<>();
    for (long each : schedule.due()) {
      long due = begin + each;
      TimeUnit.NANOSECONDS.sleep(due - System.nanoTime());
      all.add(target.follow(due, tally));
    }
    Ended.all(all);
    return tally;
  }
}
