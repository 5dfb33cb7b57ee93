package org.yibiao.hub.access;

import com.hazelcast.core.HazelcastInstance;
import com.hazelcast.map.IMap;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.AuthenticationFailureBadCredentialsEvent;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.stereotype.Component;

/**
 * Counts wrong passwords by name, for all nodes of the hub together, so that nobody can try many.
 * Departments aren't locked: their keys can't be guessed, and locking one would be an easy way to
 * keep it out.
 */
@Component
class WrongPasswords {

  static final int MOST = 10;
  static final Duration WITHIN = Duration.ofMinutes(5);

  private final IMap<String, Integer> counts;

  WrongPasswords(HazelcastInstance grid) {
    this.counts = grid.getMap("wrong-passwords");
  }

  /** True if nobody may log in by this name for now. */
  boolean tooMany(String name) {
    Integer count = counts.get(name);
    return count != null && count >= MOST;
  }

  @EventListener
  void failed(AuthenticationFailureBadCredentialsEvent event) {
    counts.lock(event.getAuthentication().getName());
    try {
      String name = event.getAuthentication().getName();
      counts.put(name, counts.getOrDefault(name, 0) + 1, WITHIN.toSeconds(), TimeUnit.SECONDS);
    } finally {
      counts.unlock(event.getAuthentication().getName());
    }
  }

  @EventListener
  void succeeded(AuthenticationSuccessEvent event) {
    if (event.getAuthentication().getPrincipal() instanceof Login) {
      counts.delete(event.getAuthentication().getName());
    }
  }
}
