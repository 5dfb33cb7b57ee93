package org.yibiao.hub.cluster;

import org.apache.camel.support.cluster.AbstractCamelClusterService;
import org.springframework.integration.support.leader.LockRegistryLeaderInitiator;
import org.springframework.integration.support.locks.LockRegistry;

/**
 * Which node does what only one may do, for Camel's clustered routes: the one that holds a lock in
 * the hub's database and confirms it again and again. A node that is killed, hangs, or cannot reach
 * the database loses it when the lease is over, and another takes it.
 */
final class Leadership extends AbstractCamelClusterService<LeadershipView> {

  private static final long CONFIRMED_EVERY_MILLIS = 1000;

  private final LockRegistry<?> locks;
  private final String node;

  Leadership(LockRegistry<?> locks, String node) {
    super("leadership");
    this.locks = locks;
    this.node = node;
  }

  @Override
  protected LeadershipView createView(String namespace) {
    LeadershipView view = new LeadershipView(this, namespace, node);
    LockRegistryLeaderInitiator initiator =
        new LockRegistryLeaderInitiator(locks, view.candidate());
    initiator.setHeartBeatMillis(CONFIRMED_EVERY_MILLIS);
    initiator.setBusyWaitMillis(CONFIRMED_EVERY_MILLIS / 2);
    view.follow(initiator);
    return view;
  }
}
