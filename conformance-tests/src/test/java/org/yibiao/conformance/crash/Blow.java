package org.yibiao.conformance.crash;

import java.time.Duration;
import org.yibiao.conformance.system.Cluster;
import org.yibiao.conformance.system.ClusterNode;
import org.yibiao.conformance.system.Links;
import org.yibiao.conformance.system.NodeClock;

/** Something bad that happens to a part of the cluster, after which the part is put right again. */
enum Blow {
  FIRST_NODE_KILLED {
    @Override
    void strike(Cluster cluster, Duration outage) throws Exception {
      killed(cluster.node(0), outage);
    }
  },
  SECOND_NODE_KILLED {
    @Override
    void strike(Cluster cluster, Duration outage) throws Exception {
      killed(cluster.node(1), outage);
    }
  },
  /** It neither ends nor answers, and then goes on as if nothing had been. */
  NODE_HANGS {
    @Override
    void strike(Cluster cluster, Duration outage) throws Exception {
      cluster.node(1).process().hang();
      Thread.sleep(UNTIL_FENCED.plus(outage).toMillis());
      cluster.node(1).process().wake();
    }
  },
  BROKER_KILLED {
    @Override
    void strike(Cluster cluster, Duration outage) throws Exception {
      cluster.brokers().primary().killHard();
      Thread.sleep(outage.toMillis());
      cluster.brokers().startPrimary();
      cluster.brokers().untilBackupKeepsUp();
    }
  },
  /** Every connection to the database ends, whatever is under way in it. */
  DATABASE_CONNECTIONS_CUT {
    @Override
    void strike(Cluster cluster, Duration outage) {
      cluster
          .database()
          .sql(
              "select count(pg_terminate_backend(pid)) from pg_stat_activity"
                  + " where datname = current_database() and pid <> pg_backend_pid()")
          .query(Long.class)
          .single();
    }
  },
  DATABASE_KILLED {
    @Override
    void strike(Cluster cluster, Duration outage) throws Exception {
      cluster.postgres().killHard();
      Thread.sleep(outage.toMillis());
      cluster.postgres().startAgain();
    }
  },
  DEPARTMENTS_KILLED {
    @Override
    void strike(Cluster cluster, Duration outage) throws Exception {
      cluster.simulators().killHard();
      Thread.sleep(outage.toMillis());
      cluster.startSimulators();
    }
  },
  /** Both nodes' connections to database and departments end, again and again. */
  LINKS_CUT {
    @Override
    void strike(Cluster cluster, Duration outage) throws Exception {
      for (int i = 0; i < CUTS; i++) {
        cluster.nodes().forEach(node -> node.links().cut());
        Thread.sleep(outage.toMillis() / CUTS);
      }
    }
  },
  /** All that goes between nodes, database and departments takes a while. */
  LINKS_SLOW {
    @Override
    void strike(Cluster cluster, Duration outage) throws Exception {
      cluster.nodes().forEach(node -> node.links().slowDown(SLOWLY));
      Thread.sleep(outage.multipliedBy(2).toMillis());
      cluster.nodes().forEach(node -> node.links().slowDown(Duration.ZERO));
    }
  },
  /**
   * Nothing comes to or from the first node any more, and nobody is told; later, all of it does.
   */
  LINKS_HALF_OPEN {
    @Override
    void strike(Cluster cluster, Duration outage) throws Exception {
      Links links = cluster.node(0).links();
      links.freeze();
      Thread.sleep(UNTIL_FENCED.plus(outage).toMillis());
      links.thaw();
    }
  },
  /** The second node's clock is an hour fast for a while, then half an hour slow, then right. */
  CLOCK_JUMPS {
    @Override
    void strike(Cluster cluster, Duration outage) throws Exception {
      NodeClock clock = cluster.node(1).clock();
      for (Duration jump : FAST_THEN_SLOW) {
        clock.putForward(jump);
        Thread.sleep(outage.toMillis());
      }
      clock.putForward(Duration.ZERO);
    }
  },
  /** One node after the other ends in good order and comes again, as when a new release comes. */
  ROLLING_RESTART {
    @Override
    void strike(Cluster cluster, Duration outage) {
      cluster
          .nodes()
          .forEach(
              node -> {
                node.close();
                node.begin();
                node.untilServing();
              });
    }
  };

  private static final Duration UNTIL_FENCED = Duration.ofSeconds(12);
  private static final Duration SLOWLY = Duration.ofMillis(150);
  private static final Duration[] FAST_THEN_SLOW = {Duration.ofHours(1), Duration.ofMinutes(-30)};
  private static final int CUTS = 4;

  /** Strikes, and returns when the part that was struck is well again. */
  abstract void strike(Cluster cluster, Duration outage) throws Exception;

  private static void killed(ClusterNode node, Duration outage) throws Exception {
    node.process().killHard();
    Thread.sleep(outage.toMillis());
    node.begin();
    node.untilServing();
  }
}
