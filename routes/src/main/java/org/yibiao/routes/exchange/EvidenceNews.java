package org.yibiao.routes.exchange;

import com.hazelcast.core.HazelcastInstance;
import com.hazelcast.topic.ITopic;
import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.springframework.stereotype.Component;
import org.yibiao.routes.HubContract;

/**
 * Tells every node of the grid that a data request is answered. It is only a nudge: what was
 * answered is read from the database, so that a lost nudge costs a moment and no answer.
 */
@Component
public class EvidenceNews {

  private static final Duration LOOK_AGAIN = Duration.ofSeconds(1);

  private final ITopic<String> topic;
  private final UUID subscription;
  private final Map<String, Waiters> waiting = new ConcurrentHashMap<>();

  EvidenceNews(HazelcastInstance grid) {
    topic = grid.getTopic(HubContract.EVIDENCE_NEWS);
    subscription = topic.addMessageListener(message -> wake(message.getMessageObject()));
  }

  void tell(String messageId) {
    wake(messageId);
    topic.publish(messageId);
  }

  /** Waits until the request is answered, at most so long. */
  boolean await(String messageId, BooleanSupplier isAnswered, Duration most) {
    long end = System.nanoTime() + most.toNanos();
    while (true) {
      CountDownLatch latch = join(messageId);
      try {
        if (isAnswered.getAsBoolean()) {
          return true;
        }
        long left = Math.min(end - System.nanoTime(), LOOK_AGAIN.toNanos());
        if (left <= 0) {
          return false;
        }
        latch.await(left, TimeUnit.NANOSECONDS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return false;
      } finally {
        leave(messageId, latch);
      }
    }
  }

  private void wake(String messageId) {
    Waiters all = waiting.remove(messageId);
    if (all != null) {
      all.latch().countDown();
    }
  }

  private CountDownLatch join(String messageId) {
    return waiting
        .compute(
            messageId,
            (id, all) ->
                all == null
                    ? new Waiters(new CountDownLatch(1), 1)
                    : new Waiters(all.latch(), all.count() + 1))
        .latch();
  }

  /** Who leaves must not take away what wakes the others. */
  private void leave(String messageId, CountDownLatch latch) {
    waiting.computeIfPresent(
        messageId,
        (id, all) -> {
          if (all.latch() != latch) {
            return all;
          }
          return all.count() == 1 ? null : new Waiters(latch, all.count() - 1);
        });
  }

  /** Many may wait for the same answer. */
  private record Waiters(CountDownLatch latch, int count) {}

  @PreDestroy
  void stop() {
    topic.removeMessageListener(subscription);
  }
}
