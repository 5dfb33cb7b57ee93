package org.yibiao.benchmarks.durable.load;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * So many clients, each with one case under way: it hands in the next one when the last one is
 * completed.
 */
public record ClosedLoop(int clients, Duration lasting) implements Load {

  @Override
  public String name() {
    return clients + (clients == 1 ? " client" : " clients");
  }

  @Override
  public Tally put(Target target) throws InterruptedException {
    Tally tally = target.begin();
    long begin = tally.begin();
    List<CompletableFuture<Void>> all = new ArrayList<>();
    for (int i = 0; i < clients; i++) {
      all.add(client(target, tally, begin + lasting.toNanos()));
    }
    Ended.all(all);
    return tally;
  }

  private static CompletableFuture<Void> client(Target target, Tally tally, long end) {
    long now = System.nanoTime();
    return now - end >= 0
        ? CompletableFuture.completedFuture(null)
        : target.follow(now, tally).thenCompose(done -> client(target, tally, end));
  }
}
