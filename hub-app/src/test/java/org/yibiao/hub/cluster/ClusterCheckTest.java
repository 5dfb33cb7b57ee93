package org.yibiao.hub.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.mock.env.MockEnvironment;

/** What a node of a cluster has to be told. */
class ClusterCheckTest {

  private final MockEnvironment environment = new MockEnvironment();

  @BeforeEach
  void told() {
    environment.setActiveProfiles("cluster");
    Map.of(
            "spring.datasource.url", "jdbc:postgresql://db/hub",
            "yibiao.broker.url", "(tcp://mq1:61616,tcp://mq2:61616)?ha=true",
            "yibiao.shared", "/srv/yibiao",
            "yibiao.grid.host", "10.0.0.1",
            "yibiao.grid.members", "10.0.0.2",
            "yibiao.node-id", "node-1")
        .forEach(environment::setProperty);
  }

  private void check() {
    new ClusterCheck().postProcessEnvironment(environment, new SpringApplication());
  }

  @Test
  void one_that_was_told_all_may_start() {
    assertThatCode(this::check).doesNotThrowAnyException();
  }

  @Test
  void a_hub_of_one_node_needs_nothing_of_it() {
    environment.setActiveProfiles();
    environment.setProperty("yibiao.broker.url", "");

    assertThatCode(this::check).doesNotThrowAnyException();
  }

  @Test
  void one_with_a_database_of_its_own_does_not_start() {
    environment.setProperty("spring.datasource.url", "jdbc:h2:file:./data/hub");

    assertThat(refusal().text()).contains("spring.datasource.url", "jdbc:postgresql://db:5432/hub");
  }

  @Test
  void everything_that_is_missing_is_said_at_once() {
    environment.setProperty("yibiao.broker.url", "");
    environment.setProperty("yibiao.shared", "");

    assertThat(refusal().text().lines())
        .hasSize(2)
        .anyMatch(line -> line.contains("yibiao.broker.url"))
        .anyMatch(line -> line.contains("yibiao.shared"));
  }

  private NotForACluster refusal() {
    return catchThrowableOfType(NotForACluster.class, this::check);
  }
}
