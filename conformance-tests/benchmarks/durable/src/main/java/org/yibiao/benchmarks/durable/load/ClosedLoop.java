package org.yibiao.benchmarks.durable.load;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.LongFunction;

/** So many clients, each with one thing under way: it begins the next when that is over. */
public record ClosedLoop(int clients, Duration lasting) implements Load {

  @Override
  public String name() {
    return clients + (clients == 1 ? " client" : " clients");
  }

  @Override
  public void put(long begin, LongFunction<CompletableFuture<Void>> one) {
    List<CompletableFuture<Void>> all = new ArrayList<>();
    for (int i = 0; i < clients; i++) {
      CompletableFuture<Void> client = new CompletableFuture<>();
      next(one, begin + lasting.toNanos(), client);
      all.add(client);
    }
    Ended.all(all);
  }

  private static void next(
      LongFunction<CompletableFuture<Void>> one, long end, CompletableFuture<Void> client) {
    long now = System.nanoTime();
    if (now - end >= 0) {
      client.complete(null);
      return;
    }
    one.apply(now)
        .whenComplete(
            (done, failure) -> {
              if (failure == null) {
                next(one, end, client);
              } else {
                client.completeExceptionally(failure);
              }
            });
  }
}
