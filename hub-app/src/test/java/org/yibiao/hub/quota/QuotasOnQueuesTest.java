package org.yibiao.hub.quota;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.jms.Connection;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.Session;
import jakarta.jms.TemporaryQueue;
import java.nio.charset.StandardCharsets;
import org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory;
import org.apache.qpid.jms.JmsConnectionFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.yibiao.hub.AtTheHub;
import org.yibiao.hub.Samples;
import org.yibiao.hub.TestLogins;
import org.yibiao.hub.Web;
import org.yibiao.routes.HubContract;
import org.yibiao.routes.intake.Syntax;
import org.yibiao.standard.v1.Problem;
import org.yibiao.standard.v1.Receipt;

/**
 * The quotas of HTTP on the broker's queues, at a hub at which customs may call once a minute and
 * everybody else a hundred times a second.
 */
@AtTheHub
class QuotasOnQueuesTest {

  private static final int SECOND = 100;
  private static final long PATIENCE = 30_000;

  @Autowired private Environment environment;
  @Autowired private Quotas quotas;
  @Autowired private MeterRegistry meters;

  private final String id = Samples.newMessageId();

  @Test
  void a_department_has_one_quota_over_http_and_queue() throws Exception {
    new Web(environment)
        .as(TestLogins.department("customs", environment))
        .get("/api/v1/subscriptions");

    Message reply = ask("customs");

    Problem problem = Syntax.JSON.read(bytes(reply), Problem.class);
    assertThat(problem.getStatus()).isEqualTo(429);
    assertThat(problem.getDetail()).contains("每分钟至多 1 次", "At most 1 a minute");
    assertThat(reply.getLongProperty("RetryAfter")).isBetween(1L, 60L);
  }

  @Test
  void it_holds_up_no_other_department_on_its_queue() throws Exception {
    ask("customs");
    ask("customs");

    Problem problem = Syntax.JSON.read(bytes(ask("tax")), Problem.class);

    assertThat(problem.getStatus()).isEqualTo(400);
  }

  @ParameterizedTest
  @ValueSource(strings = {"core", "amqp"})
  void a_submission_beyond_the_portals_quota_is_taken_when_it_is_its_turn(String protocol)
      throws Exception {
    double before = deferred();
    try (Connection portal = connect(protocol, "portal");
        Session session = portal.createSession()) {
      Message message = session.createTextMessage(text(Samples.document(id, Syntax.JSON)));
      TemporaryQueue replies = session.createTemporaryQueue();
      message.setJMSReplyTo(replies);
      // all that is left, and what comes within two seconds more
      Asker asker = new Asker.Known("portal");
      quotas.owe(asker, quotas.take(asker).left() + 2 * SECOND);
      session.createProducer(session.createQueue(HubContract.SUBMISSIONS_IN)).send(message);

      Message reply = session.createConsumer(replies).receive(PATIENCE);
      assertThat(Syntax.JSON.read(bytes(reply), Receipt.class).getMessageId()).isEqualTo(id);
      assertThat(reply.getJMSCorrelationID()).isEqualTo(message.getJMSMessageID());
    }
    assertThat(deferred() - before).isEqualTo(1);
  }

  private double deferred() {
    return meters.counter("yibiao.quota.deferred", "asker", "portal").count();
  }

  private Message ask(String department) throws JMSException {
    try (Connection connection = connect("core", department);
        Session session = connection.createSession()) {
      String correlation = Samples.newMessageId();
      Message message = session.createTextMessage("hello");
      message.setJMSCorrelationID(correlation);
      String queue = "department." + department + ".exchange";
      session.createProducer(session.createQueue(queue)).send(message);
      return session
          .createConsumer(
              session.createQueue(queue + "-answers"), "JMSCorrelationID='" + correlation + "'")
          .receive(PATIENCE);
    }
  }

  private Connection connect(String protocol, String user) throws JMSException {
    String port = environment.getRequiredProperty("yibiao.broker." + protocol + "-port");
    ConnectionFactory factory =
        protocol.equals("core")
            ? new ActiveMQConnectionFactory("tcp://127.0.0.1:" + port)
            : new JmsConnectionFactory("amqp://127.0.0.1:" + port);
    String password = environment.getRequiredProperty("secret." + user + ".broker-password");
    Connection connection = factory.createConnection(user, password);
    connection.start();
    return connection;
  }

  private static byte[] bytes(Message reply) throws JMSException {
    return reply.getBody(String.class).getBytes(StandardCharsets.UTF_8);
  }

  private static String text(byte[] content) {
    return new String(content, StandardCharsets.UTF_8);
  }
}
