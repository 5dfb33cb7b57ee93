package org.yibiao.conformance.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yibiao.conformance.system.Cluster;
import org.yibiao.conformance.system.ClusterNode;

/**
 * What one, two and three nodes complete, with a pair of brokers, a PostgreSQL and the simulated
 * departments on this one machine. Each node has a processor to itself as long as there are any;
 * all others share them, too, so that what is shown is what a case costs the nodes and what it
 * costs everything else, rather than how far a hub grows.
 */
@Tag("soak")
class NodesSoakIT {

  private static final int MOST = Integer.getInteger("nodes.most", 3);
  private static final int CLIENTS = Integer.getInteger("nodes.clients", 16);
  private static final int ROUNDS = Integer.getInteger("nodes.rounds", 5);
  private static final Duration WARM_UP =
      Duration.ofSeconds(Integer.getInteger("nodes.warm-up", 120));
  private static final Duration ROUND = Duration.ofSeconds(Integer.getInteger("nodes.round", 30));
  private static final String UNLIMITED = "1000000";

  @TempDir private static Path folder;

  @Test
  void every_number_of_nodes_completes_what_it_has_acknowledged() throws Exception {
    for (int nodes = 1; nodes <= MOST; nodes++) {
      try (Cluster cluster = Cluster.start(folder.resolve("of-" + nodes), nodes, unlimited())) {
        bind(cluster);
        CaseClients clients = new CaseClients(cluster, CLIENTS);
        clients.work(WARM_UP);
        Database before = Database.of(cluster);
        for (int round = 1; round <= ROUNDS; round++) {
          System.out.println(nodes + " nodes, round " + round + ": " + clients.work(ROUND));
        }
        System.out.println(nodes + " nodes: " + Database.of(cluster).since(before));
        assertThat(open(cluster)).isZero();
      }
    }
  }

  /** What PostgreSQL counts. */
  private record Database(long cases, long commits, long bytes) {

    static Database of(Cluster cluster) {
      return cluster
          .database()
          .sql(
              "select (select count(*) from case_file), xact_commit, pg_database_size(datname) from"
                  + " pg_stat_database where datname = current_database()")
          .query((row, number) -> new Database(row.getLong(1), row.getLong(2), row.getLong(3)))
          .single();
    }

    String since(Database before) {
      double more = Math.max(1, cases - before.cases);
      return "of the database for each case: %.1f commits, those of an idle hub included, and %.1f KiB"
          .formatted((commits - before.commits) / more, (bytes - before.bytes) / more / 1024);
    }
  }

  private static void bind(Cluster cluster) throws InterruptedException {
    int processors = Runtime.getRuntime().availableProcessors();
    List<ClusterNode> nodes = new ArrayList<>(cluster.nodes());
    if (nodes.size() <= processors) {
      for (int i = 0; i < nodes.size(); i++) {
        nodes.get(i).process().bindTo(i);
      }
    }
  }

  private static int open(Cluster cluster) {
    return cluster
        .database()
        .sql("select count(*) from case_file where state <> 'completed'")
        .query(Integer.class)
        .single();
  }

  /** Not a limit and not a pause is to be measured. */
  private static Map<String, String> unlimited() {
    Map<String, String> all = new LinkedHashMap<>();
    all.put("yibiao.quota.anonymous-per-minute", UNLIMITED);
    all.put("yibiao.departments.land.poll-every", "PT0.1S");
    for (String each : List.of("tax", "public-security", "market-regulation", "land")) {
      all.put("yibiao.departments." + each + ".limits.per-second", UNLIMITED);
      all.put("yibiao.departments." + each + ".limits.breaker.slower-than", "PT10M");
    }
    return all;
  }
}
