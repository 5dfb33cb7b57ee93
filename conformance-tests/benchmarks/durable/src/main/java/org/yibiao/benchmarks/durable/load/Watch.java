package org.yibiao.benchmarks.durable.load;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import tools.jackson.databind.JsonNode;

/**
 * Learns when cases are completed, by looking at them, as seldom as {@link Expectation} has it: so
 * exact is the time to completion, for every side alike.
 */
public final class Watch implements AutoCloseable {

  private static final long GIVEN_UP = Duration.ofMinutes(10).toNanos();

  private final Client client;
  private final AtomicReference<Expectation> expectation = new AtomicReference<>(new Expectation());
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

  /** Another load begins: what cases took under the last one says nothing about it. */
  void forget() {
    expectation.set(new Expectation());
  }

  /** The time at which the case was seen to be completed, by {@link System#nanoTime}. */
  CompletableFuture<Long> completion(Taken taken) {
    Looking looking = new Looking(taken, expectation.get());
    looking.later();
    return looking.completed;
  }

  /** The looks at one case. */
  private final class Looking {

    private final Taken taken;
    private final Expectation expected;
    private final long from = System.nanoTime();
    private final CompletableFuture<Long> completed = new CompletableFuture<>();
    private int looks;

    private Looking(Taken taken, Expectation expected) {
      this.taken = taken;
      this.expected = expected;
    }

    private void later() {
      long pause = expected.pause(looks, System.nanoTime() - from);
      timer.schedule(this::look, pause, TimeUnit.NANOSECONDS);
    }

    private void look() {
      looks++;
      client
          .look(taken.location())
          .thenAccept(this::judge)
          .exceptionally(
              failure -> {
                completed.completeExceptionally(failure);
                return null;
              });
    }

    private void judge(JsonNode document) {
      long now = System.nanoTime();
      String state = document.path("state").asString("");
      if (state.equals("completed")) {
        expected.seen(looks, now - from);
        completed.complete(now);
      } else if (!state.equals("in-progress") || now - from > GIVEN_UP) {
        throw new WentWrong(taken.location() + " is " + state + ": " + document);
      } else {
        later();
      }
    }
  }

  @Override
  public void close() {
    timer.shutdownNow();
  }
}
