package org.yibiao.hub.access.signatures;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.hazelcast.config.Config;
import com.hazelcast.core.Hazelcast;
import com.hazelcast.core.HazelcastInstance;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What came once does not come again: at no node, and not after a restart either. */
class SeenNoncesTest {

  private static final String NAME = "nonces-" + UUID.randomUUID();
  private static final Instant BEGAN = Instant.now();
  private static HazelcastInstance first;
  private static HazelcastInstance second;

  private final String nonce = UUID.randomUUID().toString();
  private final SeenNonces here = new SeenNonces(first, Clock.systemUTC());
  private final SeenNonces there = new SeenNonces(second, Clock.systemUTC());

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
  void what_came_to_one_node_does_not_come_to_another() {
    here.take(key("tax"), nonce, now());

    assertThatThrownBy(() -> there.take(key("tax"), nonce, now()))
        .isInstanceOf(WrongSignature.class)
        .hasMessageContaining("nonce was used before");
  }

  @Test
  void two_departments_may_hit_on_the_same_nonce() {
    here.take(key("tax"), nonce, now());

    assertThatCode(() -> there.take(key("land"), nonce, now())).doesNotThrowAnyException();
  }

  @Test
  void what_was_signed_before_all_nodes_began_counts_for_nothing() {
    assertThatThrownBy(() -> here.take(key("tax"), nonce, BEGAN.minusSeconds(1)))
        .isInstanceOf(WrongSignature.class)
        .hasMessageContaining("sign again");
  }

  @Test
  void a_node_that_joins_takes_what_was_signed_while_the_other_was_there() {
    SeenNonces joined =
        new SeenNonces(second, Clock.offset(Clock.systemUTC(), Duration.ofHours(1)));

    assertThatCode(() -> joined.take(key("tax"), nonce, now())).doesNotThrowAnyException();
  }

  @Test
  void one_department_that_sends_too_many_is_refused_and_no_other() {
    // two nodes share them
    first
        .<String, Boolean>getMap("signature-nonces-market-regulation")
        .putAll(
            IntStream.range(0, 3 * SeenNonces.MOST)
                .boxed()
                .collect(Collectors.toMap(each -> "n" + each, each -> true)));

    assertThatThrownBy(() -> here.take(key("market-regulation"), nonce, now()))
        .isInstanceOf(WrongSignature.class)
        .hasMessageContaining("Too many signed requests");
    assertThatCode(() -> here.take(key("tax"), nonce, now())).doesNotThrowAnyException();
  }

  /** After all nodes began, however slow the test is. */
  private static Instant now() {
    return Instant.now().plusSeconds(1);
  }

  private static DepartmentKey key(String department) {
    try {
      byte[] key =
          KeyPairGenerator.getInstance("Ed25519").generateKeyPair().getPublic().getEncoded();
      return DepartmentKey.of(department, "only", Base64.getEncoder().encodeToString(key));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static HazelcastInstance node(String member) {
    Config config = new Config();
    config.setClusterName(NAME);
    config.setProperty("hazelcast.logging.type", "slf4j");
    config.setProperty("hazelcast.phone.home.enabled", "false");
    config.getNetworkConfig().setPort(5951);
    config.getNetworkConfig().getInterfaces().setEnabled(true).addInterface("127.0.0.1");
    config.getNetworkConfig().getJoin().getAutoDetectionConfig().setEnabled(false);
    config.getNetworkConfig().getJoin().getMulticastConfig().setEnabled(false);
    config.getNetworkConfig().getJoin().getTcpIpConfig().setEnabled(true).addMember(member);
    return Hazelcast.newHazelcastInstance(config);
  }
}
