package org.yibiao.hub.quota;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.hazelcast.config.Config;
import com.hazelcast.core.Hazelcast;
import com.hazelcast.core.HazelcastInstance;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.yibiao.hub.quota.Asker.Known;
import org.yibiao.hub.quota.Asker.Unknown;

/** Quotas on two nodes of a hub, which count together. */
class QuotasTest {

  private static final String NAME = "quotas-" + UUID.randomUUID();
  private static HazelcastInstance first;
  private static HazelcastInstance second;

  private final QuotaSettings settings = new QuotaSettings(10, 5, 3, Map.of("tax", 20), 1000);
  private final Quotas here = new Quotas(first, settings);
  private final Quotas there = new Quotas(second, settings);
  private final Asker asker = new Known(UUID.randomUUID().toString());

  @BeforeAll
  static void start() {
    first = node("127.0.0.1");
    second = node("127.0.0.1:" + first.getCluster().getLocalMember().getAddress().getPort());
    await()
        .atMost(Duration.ofSeconds(30))
        .until(() -> second.getCluster().getMembers().size() == 2);
  }

  @AfterAll
  static void stop() {
    second.shutdown();
    first.shutdown();
  }

  @Test
  void both_nodes_count_together() {
    here.owe(asker, 5);
    there.owe(asker, 5);

    assertThat(here.take(asker).isHeld()).isTrue();
    assertThat(there.take(asker).isHeld()).isTrue();
  }

  @Test
  void one_that_is_held_is_told_when_to_come_again() {
    here.owe(asker, 10);

    Standing held = here.take(asker);

    assertThat(held.isHeld()).isTrue();
    assertThat(held.limit()).isEqualTo(10);
    assertThat(held.retryAfter()).isBetween(1L, 6L);
    assertThat(held.problem().getDetail()).contains("每分钟至多 10 次", "At most 10 a minute");
  }

  @Test
  void one_that_is_held_holds_no_other() {
    here.owe(asker, 100);

    assertThat(here.take(new Known("another")).isHeld()).isFalse();
  }

  @Test
  void an_applicant_has_a_quota_of_their_own() {
    Asker applicant = new Asker.Applicant("li");
    here.owe(applicant, 3);

    assertThat(here.take(applicant).isHeld()).isTrue();
    assertThat(here.take(new Known("li")).isHeld()).isFalse();
  }

  @Test
  void a_setting_gives_one_asker_more() {
    assertThat(here.take(new Known("tax")).limit()).isEqualTo(20);
  }

  @Test
  void strangers_are_counted_by_address_and_apart_from_logins_of_that_name() {
    here.owe(Unknown.at("10.1.2.3"), 100);

    assertThat(here.take(Unknown.at("10.1.2.3")).isHeld()).isTrue();
    assertThat(here.take(Unknown.at("10.1.2.4")).isHeld()).isFalse();
    assertThat(here.take(new Known("10.1.2.3")).isHeld()).isFalse();
  }

  @Test
  void all_addresses_of_one_ipv6_subscriber_are_one_stranger() {
    assertThat(Unknown.at("2001:db8:1:2:3:4:5:6")).isEqualTo(Unknown.at("2001:db8:1:2:9:9:9:9"));
    assertThat(Unknown.at("2001:db8:1:3:3:4:5:6")).isNotEqualTo(Unknown.at("2001:db8:1:2:3:4:5:6"));
  }

  @Test
  void many_calls_in_one_are_paid_off_later() {
    here.take(asker);
    here.owe(asker, 30);

    Standing held = there.take(asker);

    assertThat(held.isHeld()).isTrue();
    assertThat(held.retryAfter()).isGreaterThan(60);
  }

  @Test
  void refuses_a_quota_of_nothing() {
    assertThatThrownBy(() -> new QuotaSettings(10, 5, 3, Map.of("tax", 0), 1000))
        .hasMessageContaining("yibiao.quota.askers.tax");
  }

  private static HazelcastInstance node(String member) {
    Config config = new Config();
    config.setClusterName(NAME);
    config.setProperty("hazelcast.logging.type", "slf4j");
    config.setProperty("hazelcast.phone.home.enabled", "false");
    config.getNetworkConfig().setPort(5901);
    config.getNetworkConfig().getInterfaces().setEnabled(true).addInterface("127.0.0.1");
    config.getNetworkConfig().getJoin().getAutoDetectionConfig().setEnabled(false);
    config.getNetworkConfig().getJoin().getMulticastConfig().setEnabled(false);
    config.getNetworkConfig().getJoin().getTcpIpConfig().setEnabled(true).addMember(member);
    return Hazelcast.newHazelcastInstance(config);
  }
}
