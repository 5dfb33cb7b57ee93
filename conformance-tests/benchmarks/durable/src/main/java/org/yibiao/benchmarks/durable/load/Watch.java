package org.yibiao.benchmarks.durable.load;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import tools.jackson.databind.JsonNode;

/**
 * Learns when cases are completed, by looking at them. So that looking costs little, a case is
 * first looked at when the ones before it were nearly ready, and then again after a twentieth of
 * what they took, or ten milliseconds: so exact is the time to completion, for every side alike.
 */
public final class Watch implements AutoCloseable {

  private static final long SHORTEST = TimeUnit.MILLISECONDS.toNanos(10);
  private static final long GIVEN_UP = Duration.ofMinutes(10).toNanos();
  private static final double READY_BEFORE = 0.8;
  private static final double STEP = 0.05;
  private static final double NEWS = 0.1;

  private final Client client;
  private final AtomicLong usual = new AtomicLong(SHORTEST);
  private final AtomicLong looks = new AtomicLong();
  private final ScheduledExecutorService timer =
      Executors.newSingleThreadScheduledExecutor(
          work -> {
            Thread thread = new Thread(work, "watch");
            thread.setDaemon(true);
            return thread;
          });

  /** Watches the cases of this client's side. */
  public Watch(Client client) {
    this.client = client;
  }

  /** The time at which the case was seen to be completed, by {@link System#nanoTime}. */
  public CompletableFuture<Long> completion(Taken taken) {
    CompletableFuture<Long> completed = new CompletableFuture<>();
    long from = System.nanoTime();
    later((long) (usual.get() * READY_BEFORE), taken, from, completed);
    return completed;
  }

  /** How often it looked. */
  public long looks() {
    return looks.get();
  }

  private void later(long pause, Taken taken, long from, CompletableFuture<Long> completed) {
    timer.schedule(
        () -> look(taken, from, completed), Math.max(pause, SHORTEST), TimeUnit.NANOSECONDS);
  }

  private void look(Taken taken, long from, CompletableFuture<Long> completed) {
    looks.incrementAndGet();
    client
        .look(taken.location())
        .whenComplete(
            (document, failure) -> {
              if (failure == null) {
                judge(document, taken, from, completed);
              } else {
                completed.completeExceptionally(failure);
              }
            });
  }

  private void judge(JsonNode document, Taken taken, long from, CompletableFuture<Long> completed) {
    long now = System.nanoTime();
    String state = document.path("state").asString("");
    if (state.equals("completed")) {
      usual.updateAndGet(before -> (long) (before + NEWS * (now - from - before)));
      completed.complete(now);
    } else if (!state.equals("in-progress") || now - from > GIVEN_UP) {
      completed.completeExceptionally(
          new WentWrong(taken.location() + " is " + state + ": " + document));
    } else {
      later((long) (usual.get() * STEP), taken, from, completed);
    }
  }

  @Override
  public void close() {
    timer.shutdownNow();
  }
}
