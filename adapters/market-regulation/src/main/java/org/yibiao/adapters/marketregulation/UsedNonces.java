package org.yibiao.adapters.marketregulation;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The nonces of calls whose timestamps may still be in the window. Each node of a hub knows its
 * own; what repeats a call at another node or after a restart within the window finds questions
 * that only read, and reports that are one event however often they come.
 */
final class UsedNonces {

  private final Map<String, Instant> used = new ConcurrentHashMap<>();
  private final Duration kept;

  UsedNonces(Duration kept) {
    this.kept = kept;
  }

  /** True if nobody used the nonce before; from now on it is used. */
  boolean take(String nonce, Instant now) {
    used.values().removeIf(at -> at.isBefore(now.minus(kept)));
    return used.putIfAbsent(nonce, now) == null;
  }
}
