package org.yibiao.routes.reuse;

import com.hazelcast.config.EvictionConfig;
import com.hazelcast.config.EvictionPolicy;
import com.hazelcast.config.MapConfig;
import com.hazelcast.config.MaxSizePolicy;
import com.hazelcast.config.MergePolicyConfig;
import com.hazelcast.spi.merge.DiscardMergePolicy;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What reuse needs of the grid: two maps, and that every node tells whether it has the same key.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ReuseSettings.class)
class ReuseConfiguration {

  static final String SHELVES = "evidence-shelves";
  static final String FLIGHTS = "evidence-flights";

  /** Member attribute: fingerprint of the secret. */
  static final String KEY = "evidence-reuse-key";

  /** How many flights are remembered for each shelf that may be there. */
  private static final int FLIGHTS_A_SHELF = 4;

  @Bean
  GridPart reuseInTheGrid(ReuseSettings settings) {
    return grid -> {
      int most = settings.mostSubjects();
      grid.addMapConfig(map(SHELVES, most)).addMapConfig(map(FLIGHTS, FLIGHTS_A_SHELF * most));
      grid.getMemberAttributeConfig().setAttribute(KEY, new Tags(settings.key()).fingerprint());
    };
  }

  private static MapConfig map(String name, int most) {
    return new MapConfig(name)
        .setBackupCount(1)
        .setEvictionConfig(
            new EvictionConfig()
                .setMaxSizePolicy(MaxSizePolicy.PER_NODE)
                .setEvictionPolicy(EvictionPolicy.LRU)
                .setSize(most))
        // what one half of a split grid kept, the other half may have known to be outdated
        .setMergePolicyConfig(
            new MergePolicyConfig().setPolicy(DiscardMergePolicy.class.getName()));
  }
}
