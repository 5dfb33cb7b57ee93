package org.yibiao.hub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.hazelcast.core.HazelcastInstance;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class GridTest {

  private final String name = "grid-" + Samples.newMessageId();
  private final HazelcastInstance first = node(List.of());

  @AfterEach
  void stop() {
    first.shutdown();
  }

  @Test
  void a_node_that_is_alone_can_be_joined_later() {
    HazelcastInstance second = node(List.of("127.0.0.1:" + port(first)));
    try {
      await()
          .atMost(Duration.ofSeconds(30))
          .until(() -> first.getCluster().getMembers().size() == 2);
    } finally {
      second.shutdown();
    }
  }

  @Test
  void nodes_of_another_name_stay_apart() {
    HazelcastInstance other =
        new GridConfiguration()
            .grid(
                "other-" + name,
                "127.0.0.1",
                PlacesOfItsOwn.free(),
                List.of("127.0.0.1:" + port(first)),
                List.of());
    try {
      assertThat(other.getCluster().getMembers()).hasSize(1);
      assertThat(first.getCluster().getMembers()).hasSize(1);
    } finally {
      other.shutdown();
    }
  }

  private HazelcastInstance node(List<String> members) {
    return new GridConfiguration()
        .grid(name, "127.0.0.1", PlacesOfItsOwn.free(), members, List.of());
  }

  private static int port(HazelcastInstance node) {
    return node.getCluster().getLocalMember().getAddress().getPort();
  }
}
