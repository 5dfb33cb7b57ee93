package org.yibiao.hub.broker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import jakarta.jms.Connection;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.MessageConsumer;
import jakarta.jms.Queue;
import jakarta.jms.Session;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.apache.activemq.artemis.core.config.impl.ConfigurationImpl;
import org.apache.activemq.artemis.core.server.embedded.EmbeddedActiveMQ;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.messaginghub.pooled.jms.JmsPoolConnectionFactory;

/** The hub's connections to a broker. */
class BrokerConfigurationTest {

  private static final String BROKER = "vm://4712";
  private static final long PATIENCE = 20_000;

  private final EmbeddedActiveMQ broker = new EmbeddedActiveMQ();
  private final JmsPoolConnectionFactory connections =
      new BrokerConfiguration()
          .brokerConnections(
              new BrokerAddress(BROKER),
              new BrokerSettings("", "hub", "", "127.0.0.1", 0, 0, 1, Duration.ofSeconds(1)));

  @BeforeEach
  void start() throws Exception {
    broker
        .setConfiguration(
            new ConfigurationImpl()
                .setPersistenceEnabled(false)
                .setMaxDiskUsage(-1)
                .setSecurityEnabled(false)
                .addAcceptorConfiguration("hub", BROKER))
        .start();
  }

  @AfterEach
  void stop() throws Exception {
    connections.stop();
    broker.stop();
  }

  @Test
  void there_is_a_session_for_each_consumer_of_more_departments_than_a_province_has() {
    assertTimeoutPreemptively(Duration.ofMinutes(1), () -> assertThat(sessions(600)).hasSize(600));
  }

  @Test
  void nothing_waits_behind_what_another_consumer_works_on() throws JMSException {
    Connection connection = connections.createConnection();
    connection.start();
    Session session = connection.createSession();
    Queue queue = session.createQueue("due");
    Session busy = connection.createSession(Session.SESSION_TRANSACTED);
    MessageConsumer first = busy.createConsumer(queue);
    session.createProducer(queue).send(session.createTextMessage("one"));
    session.createProducer(queue).send(session.createTextMessage("two"));
    assertThat(first.receive(PATIENCE).getBody(String.class)).isEqualTo("one");

    Session free = connection.createSession(Session.SESSION_TRANSACTED);
    Message next = free.createConsumer(queue).receive(PATIENCE);

    assertThat(next).isNotNull();
    assertThat(next.getBody(String.class)).isEqualTo("two");
  }

  private List<Session> sessions(int many) throws JMSException {
    List<Session> all = new ArrayList<>();
    Connection connection = connections.createConnection();
    for (int i = 0; i < many; i++) {
      all.add(connection.createSession(Session.SESSION_TRANSACTED));
    }
    return all;
  }
}
