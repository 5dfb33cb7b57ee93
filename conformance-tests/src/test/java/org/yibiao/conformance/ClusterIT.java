package org.yibiao.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yibiao.conformance.system.Cluster;
import org.yibiao.conformance.system.Forms;
import org.yibiao.conformance.system.Hub;

/** Two nodes of one hub, with a pair of brokers and a PostgreSQL. */
class ClusterIT {

  @TempDir private static Path folder;
  private static Cluster cluster;

  @BeforeAll
  static void start() {
    cluster = Cluster.start(folder, 2);
  }

  @AfterAll
  static void stop() {
    cluster.close();
  }

  @Test
  void a_case_that_one_node_took_is_seen_to_its_end_on_the_other() {
    String caseNumber = new Hub(cluster.node(0)).handIn(Forms.json());

    new Hub(cluster.node(1)).completed(caseNumber);
  }

  @Test
  void one_of_two_nodes_killed_amid_work_loses_nothing_that_it_acknowledged() throws Exception {
    cluster.slowDown("market-regulation", Duration.ofSeconds(1));
    List<String> cases = new ArrayList<>();
    Hub first = new Hub(cluster.node(0));
    for (int i = 0; i < 6; i++) {
      cases.add(first.handIn(Forms.json()));
    }
    cluster.node(0).process().killHard();

    Hub second = new Hub(cluster.node(1));
    cases.forEach(second::completed);

    cluster.behave("market-regulation");
    cluster.node(0).begin();
    cluster.node(0).untilServing();
    assertThat(cluster.node(0).isReady()).isTrue();
  }
}
