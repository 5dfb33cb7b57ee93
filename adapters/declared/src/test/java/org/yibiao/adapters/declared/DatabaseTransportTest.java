package org.yibiao.adapters.declared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.yibiao.adapters.kit.ServiceOutcome;
import org.yibiao.adapters.kit.simulator.Behaviour;
import org.yibiao.standard.v1.StepRequest;

class DatabaseTransportTest {

  private final String url =
      "jdbc:h2:tcp://127.0.0.1:%d/./exchange".formatted(ScaffoldedHub.freePort());

  @TempDir private Path directory;
  private ScaffoldedHub hub;
  private JdbcClient tables;

  @BeforeEach
  void start() throws Exception {
    hub = new ScaffoldedHub("database", directory, Map.of("jdbc-url", url));
    hub.simulator.start();
    tables =
        JdbcClient.create(new DriverManagerDataSource(url, "yibiao_hub", ScaffoldedHub.SECRET));
  }

  @AfterEach
  void stop() {
    hub.close();
  }

  @Test
  void places_the_same_request_once_and_has_it_answered_again() throws Exception {
    hub.plugIn(Map.of());
    StepRequest request = hub.request("twice");

    hub.ask(request);
    await().until(() -> hub.answers.size() == 1);
    hub.ask(request);

    await().until(() -> hub.answers.size() == 2);
    assertThat(count("SELECT COUNT(*) FROM inf_permit_check")).isEqualTo(1);
    assertThat(hub.answers)
        .extracting(each -> each.inReplyTo().value())
        .containsOnly(ScaffoldedHub.id(request));
  }

  @Test
  void hands_an_answer_on_again_that_the_hub_could_not_keep() throws Exception {
    hub.failures.set(2);
    hub.plugIn(Map.of("claim-lease", "PT0.2S"));

    hub.ask(hub.request("not kept"));

    await().until(() -> hub.answers.size() == 1);
    await()
        .until(
            () -> count("SELECT COUNT(*) FROM inf_permit_check_result WHERE syncsign = '1'") == 1);
  }

  @Test
  void sets_an_answer_aside_that_it_cannot_read() throws Exception {
    hub.simulator.behave(Behaviour.GARBLED);
    hub.plugIn(Map.of());

    hub.ask(hub.request("garbled"));

    await().until(() -> hub.answers.size() == 1);
    assertThat(hub.answers.get(0).outcome()).isInstanceOf(ServiceOutcome.Unknown.class);
    await()
        .until(
            () ->
                count(
                        "SELECT COUNT(*) FROM inf_permit_check_result WHERE syncsign = 'E' AND syncerror IS NOT NULL")
                    == 1);
  }

  @Test
  void refuses_a_database_within_the_hub_itself() {
    assertThatThrownBy(() -> hub.plugIn(Map.of("jdbc-url", "jdbc:h2:mem:hub")))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> hub.plugIn(Map.of("jdbc-url", url + ";INIT=SHUTDOWN")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private long count(String sql) {
    return tables.sql(sql).query(Long.class).single();
  }
}
