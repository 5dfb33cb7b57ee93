package org.yibiao.adapters.declared;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.jms.ConnectionFactory;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yibiao.adapters.declared.transport.Surroundings;
import org.yibiao.adapters.kit.DepartmentUnavailable;

class JmsTransportTest {

  @TempDir private Path directory;
  private ScaffoldedHub hub;

  @BeforeEach
  void make() {
    hub = new ScaffoldedHub("jms", directory, Map.of());
  }

  @AfterEach
  void stop() {
    hub.close();
  }

  @Test
  void says_that_nothing_was_sent_while_there_is_no_broker() throws Exception {
    ConnectionFactory nobody =
        new ActiveMQConnectionFactory(
            "tcp://127.0.0.1:%d?initialConnectAttempts=1&reconnectAttempts=0"
                .formatted(ScaffoldedHub.freePort()));
    hub.plugIn(Map.of("answer-within", "PT2S"), new Surroundings(Optional.of(nobody)));

    assertThatThrownBy(() -> hub.ask(hub.request("no broker")))
        .isInstanceOf(DepartmentUnavailable.class);
  }

  @Test
  void refuses_a_queue_that_is_not_the_department_s_own() {
    assertThatThrownBy(() -> hub.plugIn(Map.of("request-queue", "hub.submissions.in")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("department.weather.");
  }
}
