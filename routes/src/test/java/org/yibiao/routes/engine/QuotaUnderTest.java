package org.yibiao.routes.engine;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.yibiao.routes.intake.Problems;
import org.yibiao.routes.quota.AskerQuota;
import org.yibiao.routes.quota.Held;

/** Everybody is within their quota, except whom a test holds. */
final class QuotaUnderTest implements AskerQuota {

  private final Map<String, Duration> held = new ConcurrentHashMap<>();

  private final Set<String> heldBack = ConcurrentHashMap.newKeySet();

  /** Holds an asker until it is released; whatever of it waits, waits so long. */
  void hold(String asker, Duration pause) {
    held.put(asker, pause);
  }

  void release(String asker) {
    held.remove(asker);
    heldBack.remove(asker);
  }

  /** Whether something of a held asker's has come. */
  boolean isHeldBack(String asker) {
    return heldBack.contains(asker);
  }

  @Override
  public Optional<Held> take(String asker, String door) {
    return Optional.ofNullable(held.get(asker))
        .map(
            pause ->
                new Held(
                    Problems.of("too-many-requests", 429, "请求过多 · Too many requests", door),
                    pause));
  }

  @Override
  public Duration turn(String asker, String door) {
    Duration pause = held.getOrDefault(asker, Duration.ZERO);
    if (!pause.isZero()) {
      heldBack.add(asker);
    }
    return pause;
  }
}
