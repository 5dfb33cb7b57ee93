package org.yibiao.benchmarks.durable.load;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** Waits for the end of what was begun. */
final class Ended {

  private Ended() {}

  static void all(List<CompletableFuture<Void>> begun) {
    try {
      CompletableFuture.allOf(begun.toArray(CompletableFuture[]::new)).join();
    } catch (CompletionException e) {
      throw new WentWrong("Something that was begun did not come to its end", e.getCause());
    }
  }
}
