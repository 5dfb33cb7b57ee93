package org.yibiao.routes.reuse;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How fetched data are used again.
 *
 * @param enabled whether they are at all
 * @param key secret from which the keys of seals and tags are made; the same on all nodes
 * @param mostSubjects about how many subjects each node keeps data; whose are longest unused go
 * @param lease how long others wait for the first asker's answer before one of them asks, too
 * @param patience how long a step in the grid may take before its holder is asked instead
 */
@ConfigurationProperties("yibiao.exchange.reuse")
public record ReuseSettings(
    @DefaultValue("true") boolean enabled,
    @DefaultValue("") String key,
    @DefaultValue("10000") int mostSubjects,
    @DefaultValue("PT10S") Duration lease,
    @DefaultValue("PT5S") Duration patience) {

  private static final int SHORTEST_KEY = 16;

  /** Refuses what cannot be worked with. */
  public ReuseSettings {
    if (enabled && key.length() < SHORTEST_KEY) {
      throw new IllegalArgumentException(
          "yibiao.exchange.reuse.key must have "
              + SHORTEST_KEY
              + " characters or more, the same on all nodes; or set yibiao.exchange.reuse.enabled"
              + " to false");
    }
    if (mostSubjects < 1 || lease.isNegative() || lease.isZero()) {
      throw new IllegalArgumentException(
          "yibiao.exchange.reuse.most-subjects and .lease must be above zero");
    }
  }
}
