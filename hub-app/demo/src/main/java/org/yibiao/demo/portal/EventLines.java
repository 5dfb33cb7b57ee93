package org.yibiao.demo.portal;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Flow;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import org.yibiao.routes.events.CaseEvent;
import org.yibiao.standard.CanonicalJson;

/** Reads the lines of one stream of server-sent events. */
final class EventLines implements Flow.Subscriber<String> {

  private static final String DATA = "data:";

  private final Predicate<CaseEvent> goesOn;
  private final CompletableFuture<Flow.Subscription> begun = new CompletableFuture<>();
  private final CompletableFuture<Boolean> enough = new CompletableFuture<>();

  /**
   * Reads until it is enough.
   *
   * @param goesOn takes an event and says whether to go on
   */
  EventLines(Predicate<CaseEvent> goesOn) {
    this.goesOn = goesOn;
  }

  /**
   * Waits for the end of reading; false if the stream ended, or time is up, before it was enough.
   */
  boolean hasEnoughBefore(Instant deadline) throws InterruptedException {
    long millis = Math.max(0, Duration.between(Instant.now(), deadline).toMillis());
    try {
      return enough.get(millis, TimeUnit.MILLISECONDS);
    } catch (TimeoutException | ExecutionException e) {
      return false;
    } finally {
      enough.complete(false);
      begun.thenAccept(Flow.Subscription::cancel);
    }
  }

  /** No more will come. */
  void end() {
    enough.complete(false);
  }

  @Override
  public void onSubscribe(Flow.Subscription subscription) {
    begun.complete(subscription);
    subscription.request(Long.MAX_VALUE);
  }

  @Override
  public void onNext(String line) {
    if (enough.isDone() || !line.startsWith(DATA)) {
      return;
    }
    byte[] json = line.substring(DATA.length()).strip().getBytes(StandardCharsets.UTF_8);
    if (!goesOn.test(CanonicalJson.read(json, CaseEvent.class))) {
      enough.complete(true);
    }
  }

  @Override
  public void onError(Throwable failure) {
    end();
  }

  @Override
  public void onComplete() {
    end();
  }
}
