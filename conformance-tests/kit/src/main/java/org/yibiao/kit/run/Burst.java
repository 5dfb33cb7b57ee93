package org.yibiao.kit.run;

import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * Makes the same call many times over, until it is refused for being too many.
 *
 * @param most after so many calls it gives up
 */
record Burst(int most) {

  private static final int AT_ONCE = 16;
  private static final int TOO_MANY = 429;

  /** The first answer that refuses; the answer to one more call if none does. */
  Came of(Supplier<Came> call) {
    AtomicReference<Came> refused = new AtomicReference<>();
    ExecutorService callers = Executors.newFixedThreadPool(AT_ONCE);
    try {
      IntStream.range(0, AT_ONCE)
          .<Future<?>>mapToObj(each -> callers.submit(() -> callOften(call, refused)))
          .toList()
          .forEach(Burst::await);
    } finally {
      callers.shutdownNow();
    }
    return Optional.ofNullable(refused.get()).orElseGet(call);
  }

  private void callOften(Supplier<Came> call, AtomicReference<Came> refused) {
    for (int i = 0; i < most / AT_ONCE && refused.get() == null; i++) {
      Came came = call.get();
      if (came.tree().path("status").asInt(0) == TOO_MANY) {
        refused.compareAndSet(null, came);
      }
    }
  }

  private static void await(Future<?> calls) {
    try {
      calls.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("已中断 · Interrupted", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause().getMessage(), e);
    }
  }
}
