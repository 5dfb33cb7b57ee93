package org.yibiao.hub.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.hazelcast.config.Config;
import com.hazelcast.core.Hazelcast;
import com.hazelcast.core.HazelcastInstance;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.yibiao.adapters.kit.Limits;
import org.yibiao.routes.limits.Entry;
import org.yibiao.standard.value.DepartmentCode;

/** A department's limits on two nodes of a hub. */
class LimitsInGridTest {

  private static final String NAME = "limits-" + UUID.randomUUID();
  private static final Limits THREE_AT_ONCE = limits(3, "1000");
  private static final Limits ONE_IN_AN_HOUR = limits(1, "0.0003");

  private static HazelcastInstance first;
  private static LimitsInGrid here;

  private final DepartmentCode department =
      new DepartmentCode("d" + UUID.randomUUID().toString().replaceAll("[^a-f]", ""));

  private static Limits limits(int atOnce, String perSecond) {
    return new Limits(atOnce, new BigDecimal(perSecond), Limits.DEFAULT.breaker(), List.of());
  }

  @BeforeAll
  static void start() {
    first = node("127.0.0.1");
    here = new LimitsInGrid(first);
  }

  @AfterAll
  static void stop() {
    first.shutdown();
  }

  @Test
  void two_nodes_together_ask_no_more_at_once_than_the_department_bears() {
    HazelcastInstance second = joined();
    LimitsInGrid there = new LimitsInGrid(second);

    long given =
        Stream.of(here, there, here, there, here)
            .filter(node -> node.place(department, THREE_AT_ONCE).isPresent())
            .count();
    second.shutdown();

    assertThat(given).isEqualTo(3);
  }

  @Test
  void a_place_that_is_given_back_is_free_for_the_other_node() {
    HazelcastInstance second = joined();
    Limits one = limits(1, "1000");
    Entry.Granted held = here.place(department, one).orElseThrow();
    LimitsInGrid there = new LimitsInGrid(second);
    Optional<Entry.Granted> before = there.place(department, one);
    held.close();

    Optional<Entry.Granted> after = there.place(department, one);
    second.shutdown();

    assertThat(before).isEmpty();
    assertThat(after).isPresent();
  }

  @Test
  void what_a_node_held_that_is_gone_is_free() {
    HazelcastInstance second = joined();
    LimitsInGrid there = new LimitsInGrid(second);
    while (there.place(department, THREE_AT_ONCE).isPresent()) {
      // until it holds all
    }
    second.getLifecycleService().terminate();

    await()
        .atMost(Duration.ofSeconds(30))
        .until(() -> here.place(department, THREE_AT_ONCE).isPresent());
  }

  @Test
  void two_nodes_together_begin_no_more_requests_than_the_departments_rate() {
    HazelcastInstance second = joined();
    LimitsInGrid there = new LimitsInGrid(second);

    boolean its = here.turn(department, ONE_IN_AN_HOUR, Duration.ofMillis(1));
    boolean others = there.turn(department, ONE_IN_AN_HOUR, Duration.ofMillis(1));
    second.shutdown();

    assertThat(its).isTrue();
    assertThat(others).isFalse();
  }

  private static HazelcastInstance joined() {
    HazelcastInstance second =
        node("127.0.0.1:" + first.getCluster().getLocalMember().getAddress().getPort());
    await()
        .atMost(Duration.ofSeconds(30))
        .until(() -> second.getCluster().getMembers().size() == 2);
    return second;
  }

  private static HazelcastInstance node(String member) {
    Config config = new Config();
    config.setClusterName(NAME);
    config.setProperty("hazelcast.phone.home.enabled", "false");
    config.setProperty("hazelcast.logging.type", "slf4j");
    config.getNetworkConfig().getInterfaces().setEnabled(true).addInterface("127.0.0.1");
    config.getNetworkConfig().getJoin().getAutoDetectionConfig().setEnabled(false);
    config.getNetworkConfig().getJoin().getMulticastConfig().setEnabled(false);
    config.getNetworkConfig().getJoin().getTcpIpConfig().setEnabled(true).addMember(member);
    return Hazelcast.newHazelcastInstance(config);
  }
}
