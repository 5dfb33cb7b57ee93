package org.yibiao.hub.quota;

import com.hazelcast.config.EvictionConfig;
import com.hazelcast.config.EvictionPolicy;
import com.hazelcast.config.MapConfig;
import com.hazelcast.config.MaxSizePolicy;
import com.hazelcast.core.HazelcastInstance;
import io.github.bucket4j.BucketConfiguration;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.distributed.BucketProxy;
import io.github.bucket4j.distributed.ExpirationAfterWriteStrategy;
import io.github.bucket4j.distributed.proxy.ProxyManager;
import io.github.bucket4j.grid.hazelcast.Bucket4jHazelcast;
import java.time.Duration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import org.yibiao.routes.reuse.GridPart;

/**
 * How often each asker may call, for all nodes of the hub together: a bucket that fills up evenly
 * within a minute. One that asks too much is held, and no other is.
 */
@Component
public class Quotas {

  private static final String MAP = "quotas";
  private static final Duration MINUTE = Duration.ofMinutes(1);

  private final QuotaSettings settings;
  private final ProxyManager<String> buckets;

  Quotas(HazelcastInstance grid, QuotaSettings settings) {
    this.settings = settings;
    this.buckets =
        Bucket4jHazelcast.entryProcessorBasedBuilder(grid.<String, byte[]>getMap(MAP))
            // a full bucket need not be kept: a new one is full
            .expirationAfterWrite(
                ExpirationAfterWriteStrategy.basedOnTimeForRefillingBucketUpToMax(MINUTE))
            .build();
  }

  /** What it needs of the grid. */
  @Configuration(proxyBeanMethods = false)
  @EnableConfigurationProperties(QuotaSettings.class)
  static class InTheGrid {
    @Bean
    GridPart quotasInTheGrid(QuotaSettings settings) {
      return grid ->
          grid.addMapConfig(
              new MapConfig(MAP)
                  .setEvictionConfig(
                      new EvictionConfig()
                          .setMaxSizePolicy(MaxSizePolicy.PER_NODE)
                          .setEvictionPolicy(EvictionPolicy.LRU)
                          .setSize(settings.mostAskers())));
    }
  }

  /** Counts a call, unless it is beyond the asker's quota. */
  public Standing take(Asker asker) {
    int limit = limit(asker);
    ConsumptionProbe probe = bucket(asker, limit).tryConsumeAndReturnRemaining(1);
    return new Standing(
        !probe.isConsumed(),
        limit,
        probe.getRemainingTokens(),
        Duration.ofNanos(probe.getNanosToWaitForReset()),
        Duration.ofNanos(probe.getNanosToWaitForRefill()));
  }

  /** Counts calls that came in one and are served: later ones wait until they are paid off. */
  public void owe(Asker asker, long calls) {
    if (calls > 0) {
      bucket(asker, limit(asker)).consumeIgnoringRateLimits(calls);
    }
  }

  /** Counts a call that is served in any case, and says how long until it is its turn. */
  public Duration turn(Asker asker) {
    return Duration.ofNanos(bucket(asker, limit(asker)).consumeIgnoringRateLimits(1));
  }

  private int limit(Asker asker) {
    if (asker instanceof Asker.Known known) {
      return settings.askers().getOrDefault(known.name(), settings.perMinute());
    }
    return asker instanceof Asker.Applicant
        ? settings.applicantPerMinute()
        : settings.anonymousPerMinute();
  }

  private static String name(Asker asker) {
    if (asker instanceof Asker.Known known) {
      return "asker " + known.name();
    }
    return asker instanceof Asker.Applicant applicant
        ? "applicant " + applicant.name()
        : "address " + ((Asker.Unknown) asker).address();
  }

  private BucketProxy bucket(Asker asker, int limit) {
    String name = name(asker);
    // with the limit in its name, so that a changed one counts at once
    return buckets.getProxy(name + " " + limit, () -> configuration(limit));
  }

  private static BucketConfiguration configuration(int limit) {
    return BucketConfiguration.builder()
        .addLimit(each -> each.capacity(limit).refillGreedy(limit, MINUTE))
        .build();
  }
}
