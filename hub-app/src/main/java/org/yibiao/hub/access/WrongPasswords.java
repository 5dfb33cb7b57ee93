package org.yibiao.hub.access;

import com.hazelcast.config.EvictionConfig;
import com.hazelcast.config.EvictionPolicy;
import com.hazelcast.config.MapConfig;
import com.hazelcast.config.MaxSizePolicy;
import com.hazelcast.core.HazelcastInstance;
import com.hazelcast.map.IMap;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.AuthenticationFailureBadCredentialsEvent;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.yibiao.adapters.kit.Digest;
import org.yibiao.routes.reuse.GridPart;

/**
 * Counts wrong passwords, for all nodes of the hub together, so that nobody can try many: by name
 * and address, and much more widely by name alone, against one who has many addresses. Where a
 * person has logged in before, only what is tried there counts; so no stranger elsewhere keeps them
 * out. Departments aren't locked: their keys can't be guessed.
 */
@Component
class WrongPasswords {

  static final int MOST = 10;

  /** From all addresses together. */
  static final int MOST_OF_NAME = 100;

  static final Duration WITHIN = Duration.ofMinutes(5);

  private static final Duration KNOWN_FOR = Duration.ofDays(30);
  private static final String COUNTS = "wrong-passwords";
  private static final String PLACES = "login-places";

  /** On each node; what was counted longest ago goes first. */
  private static final int ENTRIES = 100_000;

  private final IMap<String, Integer> counts;
  private final IMap<String, Boolean> places;

  WrongPasswords(HazelcastInstance grid) {
    this.counts = grid.getMap(COUNTS);
    this.places = grid.getMap(PLACES);
  }

  /** What it needs of the grid. */
  @Configuration(proxyBeanMethods = false)
  static class InTheGrid {
    @Bean
    GridPart wrongPasswordsInTheGrid() {
      return grid -> List.of(COUNTS, PLACES).forEach(name -> grid.addMapConfig(bounded(name)));
    }

    private static MapConfig bounded(String name) {
      return new MapConfig(name)
          .setEvictionConfig(
              new EvictionConfig()
                  .setMaxSizePolicy(MaxSizePolicy.PER_NODE)
                  .setEvictionPolicy(EvictionPolicy.LRU)
                  .setSize(ENTRIES));
    }
  }

  /** True if nobody may log in by this name from where the request comes, for now. */
  boolean tooMany(String name) {
    String place = place(name);
    return count(place) >= MOST || (count(key(name)) >= MOST_OF_NAME && !places.containsKey(place));
  }

  @EventListener
  void failed(AuthenticationFailureBadCredentialsEvent event) {
    String name = event.getAuthentication().getName();
    add(place(name));
    add(key(name));
  }

  @EventListener
  void succeeded(AuthenticationSuccessEvent event) {
    if (event.getAuthentication().getPrincipal() instanceof Login login) {
      String place = place(login.getUsername());
      counts.delete(place);
      // a program's key comes with each call
      if (!login.caller().isAny(Role.DEPARTMENT)) {
        places.set(place, true, KNOWN_FOR.toSeconds(), TimeUnit.SECONDS);
      }
    }
  }

  private int count(String key) {
    return Optional.ofNullable(counts.get(key)).orElse(0);
  }

  private void add(String key) {
    counts.lock(key);
    try {
      counts.put(key, count(key) + 1, WITHIN.toSeconds(), TimeUnit.SECONDS);
    } finally {
      counts.unlock(key);
    }
  }

  private static String place(String name) {
    String address =
        RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes request
            ? address(request.getRequest())
            : "";
    return key(name + "\n" + address);
  }

  private static String address(HttpServletRequest request) {
    return Optional.ofNullable(request.getRemoteAddr()).orElse("");
  }

  /** Always as long, however long somebody's name is; and no list of who comes from where. */
  private static String key(String text) {
    return Digest.sha256(text.getBytes(StandardCharsets.UTF_8));
  }
}
