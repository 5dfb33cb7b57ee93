package org.yibiao.routes.messages;

import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/**
 * Hops of questions that change nothing, held until their answer is kept, so that they are written
 * in its transaction and not in one of their own. That the question was asked is in the database
 * before; of one whose answer takes long the hops are written without it.
 */
@Component
public class HeldHops {

  private static final Duration LONGEST = Duration.ofSeconds(2);

  private final MessageLog log;
  private final Clock clock;
  private final Map<String, List<NewHop>> held = new ConcurrentHashMap<>();

  HeldHops(MessageLog log, Clock clock) {
    this.log = log;
    this.clock = clock;
  }

  /** Holds a hop. */
  public void hold(NewHop hop) {
    held.compute(
        hop.messageId(),
        (id, before) -> {
          List<NewHop> all = new ArrayList<>(before == null ? List.of() : before);
          all.add(hop);
          return List.copyOf(all);
        });
  }

  /** What is held of a message, which is not held any longer. */
  public List<NewHop> take(String messageId) {
    List<NewHop> all = held.remove(messageId);
    return all == null ? List.of() : all;
  }

  /** Writes what has been held for long. */
  public void flush() {
    flush(clock.instant().minus(LONGEST));
  }

  @PreDestroy
  void stop() {
    flush(Instant.MAX);
  }

  private void flush(Instant before) {
    held.forEach(
        (id, hops) -> {
          if (hops.get(0).at().isBefore(before)) {
            write(take(id));
          }
        });
  }

  /** What the database does not take now is held on. */
  private void write(List<NewHop> hops) {
    try {
      log.hops(hops);
    } catch (RuntimeException e) {
      hops.forEach(this::hold);
      throw e;
    }
  }
}
