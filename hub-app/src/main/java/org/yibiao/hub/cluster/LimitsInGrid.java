package org.yibiao.hub.cluster;

import com.hazelcast.cluster.MembershipAdapter;
import com.hazelcast.cluster.MembershipEvent;
import com.hazelcast.core.HazelcastInstance;
import com.hazelcast.map.IMap;
import com.hazelcast.query.Predicates;
import io.github.bucket4j.BucketConfiguration;
import io.github.bucket4j.distributed.ExpirationAfterWriteStrategy;
import io.github.bucket4j.distributed.proxy.ProxyManager;
import io.github.bucket4j.grid.hazelcast.Bucket4jHazelcast;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import org.yibiao.adapters.kit.Limits;
import org.yibiao.routes.limits.Entry;
import org.yibiao.routes.limits.SharedLimits;
import org.yibiao.standard.value.DepartmentCode;

/**
 * Departments' limits over all nodes, in the grid they share. What a node holds is free again when
 * it leaves the grid. While the grid is split in two, each half keeps to the limits by itself.
 */
final class LimitsInGrid implements SharedLimits {

  /** For a place that was never given back; no department is asked for so long. */
  private static final Duration LONGEST_HELD = Duration.ofMinutes(10);

  private static final BigDecimal NANOS = BigDecimal.valueOf(1_000_000_000);

  private final String self;
  private final IMap<String, String> places;
  private final ProxyManager<String> turns;

  LimitsInGrid(HazelcastInstance grid) {
    this.self = grid.getCluster().getLocalMember().getUuid().toString();
    this.places = grid.getMap("department-places");
    this.turns =
        Bucket4jHazelcast.entryProcessorBasedBuilder(
                grid.<String, byte[]>getMap("department-turns"))
            .expirationAfterWrite(
                ExpirationAfterWriteStrategy.basedOnTimeForRefillingBucketUpToMax(
                    Duration.ofMinutes(1)))
            .build();
    grid.getCluster()
        .addMembershipListener(
            new MembershipAdapter() {
              @Override
              public void memberRemoved(MembershipEvent gone) {
                places.removeAll(Predicates.equal("this", gone.getMember().getUuid().toString()));
              }
            });
  }

  @Override
  public Optional<Entry.Granted> place(DepartmentCode department, Limits limits) {
    int first = ThreadLocalRandom.current().nextInt(limits.atOnce());
    for (int i = 0; i < limits.atOnce(); i++) {
      String place = department.value() + "/" + (first + i) % limits.atOnce();
      if (isTaken(place)) {
        return Optional.of(() -> places.remove(place, self));
      }
    }
    return Optional.empty();
  }

  /** True if it was free and is ours now. */
  private boolean isTaken(String place) {
    return places.putIfAbsent(place, self, LONGEST_HELD.toSeconds(), TimeUnit.SECONDS) == null;
  }

  @Override
  public boolean turn(DepartmentCode department, Limits limits, Duration atMost) {
    long distance = NANOS.divide(limits.perSecond(), 0, RoundingMode.CEILING).longValueExact();
    BucketConfiguration oneByOne =
        BucketConfiguration.builder()
            .addLimit(each -> each.capacity(1).refillGreedy(1, Duration.ofNanos(distance)))
            .build();
    try {
      // with the distance in its name, so that a changed one counts at once
      return turns
          .getProxy(department.value() + "/" + distance, () -> oneByOne)
          .asBlocking()
          .tryConsume(1, atMost);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
