package org.yibiao.conformance.crash;

import java.time.Duration;
import org.yibiao.conformance.system.Cluster;

/** Something bad that happens to a part of the cluster, after which the part is put right again. */
enum Blow {
  FIRST_NODE_KILLED {
    @Override
    void strike(Cluster cluster, Duration outage) throws Exception {
      cluster.node(0).process().killHard();
      Thread.sleep(outage.toMillis());
      cluster.node(0).begin();
      cluster.node(0).untilServing();
    }
  },
  SECOND_NODE_KILLED {
    @Override
    void strike(Cluster cluster, Duration outage) throws Exception {
      cluster.node(1).process().killHard();
      Thread.sleep(outage.toMillis());
      cluster.node(1).begin();
      cluster.node(1).untilServing();
    }
  },
  /** It neither ends nor answers, and then goes on as if nothing had been. */
  NODE_HANGS {
    @Override
    void strike(Cluster cluster, Duration outage) throws Exception {
      cluster.node(1).process().hang();
      Thread.sleep(HANGING.plus(outage).toMillis());
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
  };

  private static final Duration HANGING = Duration.ofSeconds(12);

  /** Strikes, and returns when the part that was struck is well again. */
  abstract void strike(Cluster cluster, Duration outage) throws Exception;
}
