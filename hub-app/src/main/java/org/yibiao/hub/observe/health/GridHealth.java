package org.yibiao.hub.observe.health;

import com.hazelcast.cluster.Member;
import com.hazelcast.core.HazelcastInstance;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.stereotype.Component;

/** The grid that the nodes share: whether this node is in it, and with whom. */
@Component("gridHealthIndicator")
class GridHealth extends AbstractHealthIndicator {

  private final HazelcastInstance grid;

  GridHealth(HazelcastInstance grid) {
    this.grid = grid;
  }

  @Override
  protected void doHealthCheck(Health.Builder health) {
    if (!grid.getLifecycleService().isRunning()) {
      health.down();
      return;
    }
    health
        .up()
        .withDetail(
            "nodes",
            grid.getCluster().getMembers().stream()
                .map(Member::getAddress)
                .map(Object::toString)
                .toList())
        .withDetail("state", grid.getCluster().getClusterState().name());
  }
}
