package org.yibiao.hub.broker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import jakarta.jms.Connection;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.Destination;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.MessageConsumer;
import jakarta.jms.MessageProducer;
import jakarta.jms.ObjectMessage;
import jakarta.jms.Queue;
import jakarta.jms.Session;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory;
import org.apache.qpid.jms.JmsConnectionFactory;
import org.apache.qpid.proton.amqp.UnsignedInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yibiao.hub.AtTheHub;
import org.yibiao.hub.Samples;
import org.yibiao.routes.HubContract;
import org.yibiao.routes.intake.Syntax;
import org.yibiao.standard.v1.Problem;
import org.yibiao.standard.v1.Receipt;

/** What portals and departments may do at the embedded broker, and what they may not. */
@AtTheHub
class BrokerDoorTest {

  private static final long PATIENCE = 20_000;

  @Autowired private Environment environment;
  @Autowired private JdbcClient jdbc;

  private final String id = Samples.newMessageId();

  /** The protocols that the broker speaks to others. */
  enum Protocol {
    CORE,
    AMQP;

    private ConnectionFactory factory(Environment hub) {
      return this == CORE
          ? new ActiveMQConnectionFactory("tcp://127.0.0.1:" + port(hub, "core"))
          : new JmsConnectionFactory("amqp://127.0.0.1:" + port(hub, "amqp"));
    }

    private static String port(Environment hub, String protocol) {
      return hub.getRequiredProperty("yibiao.broker." + protocol + "-port");
    }
  }

  @Test
  void what_a_department_sent_and_nobody_can_work_on_ends_among_the_dead_letters()
      throws Exception {
    String queue = "department.poisoner.changes";
    try (Connection hub =
            Protocol.CORE
                .factory(environment)
                .createConnection(
                    "hub", environment.getRequiredProperty("secret.hub.broker-password"));
        Session session = hub.createSession(Session.SESSION_TRANSACTED)) {
      hub.start();
      MessageProducer producer = session.createProducer(session.createQueue(queue));
      producer.send(session.createTextMessage("poison " + id));
      producer.send(session.createTextMessage("good " + id));
      session.commit();

      List<String> worked = workOn(session, session.createQueue(queue));

      assertThat(worked).containsExactly("good " + id);
      await()
          .untilAsserted(
              () ->
                  assertThat(
                          jdbc.sql("select count(*) from dead_letter where body like ?")
                              .param("%poison " + id + "%")
                              .query(Integer.class)
                              .single())
                      .isEqualTo(1));
    }
  }

  /** Works on what comes until nothing does, and fails at each poison. */
  private static List<String> workOn(Session session, Queue queue) throws JMSException {
    List<String> worked = new ArrayList<>();
    try (MessageConsumer consumer = session.createConsumer(queue)) {
      Message message = consumer.receive(PATIENCE);
      while (message != null) {
        String text = message.getBody(String.class);
        if (text.startsWith("poison")) {
          session.rollback();
        } else {
          worked.add(text);
          session.commit();
        }
        message = consumer.receive(4_000);
      }
    }
    return worked;
  }

  @ParameterizedTest
  @EnumSource
  void a_portal_gets_a_receipt_where_it_asks_for_it(Protocol protocol) throws Exception {
    try (Connection portal = connect(protocol, "portal")) {
      Message reply = ask(portal, Samples.document(id, Syntax.JSON));

      assertThat(Syntax.JSON.read(bytes(reply), Receipt.class).getMessageId()).isEqualTo(id);
    }
  }

  @ParameterizedTest
  @EnumSource
  void a_portal_gets_a_problem_for_what_is_no_submission(Protocol protocol) throws Exception {
    try (Connection portal = connect(protocol, "portal")) {
      Message reply = ask(portal, "hello".getBytes());

      Problem problem = Syntax.JSON.read(bytes(reply), Problem.class);
      assertThat(problem.getStatus()).isEqualTo(400);
      assertThat(problem.getFinding()).isNotEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource
  void a_portal_finds_its_reply_by_the_id_of_its_message(Protocol protocol) throws Exception {
    try (Connection portal = connect(protocol, "portal");
        Session session = portal.createSession()) {
      Message message = session.createTextMessage("hello");
      message.setJMSReplyTo(session.createTemporaryQueue());
      send(session, message);

      Message reply = receive(session, message.getJMSReplyTo(), "");
      assertThat(reply.getJMSCorrelationID()).isEqualTo(message.getJMSMessageID());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"hub.steps.due.tax", "department.tax.requests", "nobody.made.this"})
  void a_portal_cannot_have_the_hub_write_where_it_may_not_itself(String queue) throws Exception {
    try (Connection portal = connect(Protocol.AMQP, "portal");
        Session session = portal.createSession()) {
      Message message = session.createTextMessage("hello");
      message.setJMSCorrelationID(id);
      message.setJMSReplyTo(session.createQueue(queue));
      send(session, message);

      Queue replies = session.createQueue(HubContract.SUBMISSION_REPLIES);
      assertThat(receive(session, replies, "JMSCorrelationID='" + id + "'")).isNotNull();
    }
  }

  @Test
  void a_portal_is_told_at_once_of_a_message_that_no_consumer_could_be_given() throws Exception {
    try (Connection portal = connect(Protocol.AMQP, "portal");
        Session session = portal.createSession()) {
      ObjectMessage message = session.createObjectMessage();
      message.setBooleanProperty("JMS_AMQP_TYPED_ENCODING", true);
      message.setObject(new ArrayList<>(List.of(UnsignedInteger.valueOf(1))));

      assertThatThrownBy(() -> send(session, message))
          .isInstanceOf(JMSException.class)
          .hasMessageContaining("文本或字节");
      assertThat(ask(portal, Samples.document(id, Syntax.JSON))).isNotNull();
    }
  }

  @ParameterizedTest
  @EnumSource
  void a_portal_reads_no_queue_of_the_hub(Protocol protocol) throws Exception {
    try (Connection portal = connect(protocol, "portal");
        Session session = portal.createSession()) {
      for (String queue : hubQueues().toList()) {
        assertThatThrownBy(() -> session.createConsumer(session.createQueue(queue)))
            .as(queue)
            .isInstanceOf(JMSException.class);
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void a_department_hands_in_nothing_and_reads_only_its_own(Protocol protocol) throws Exception {
    try (Connection tax = connect(protocol, "tax");
        Session session = tax.createSession()) {
      assertThat(session.createConsumer(session.createQueue("department.tax.requests")))
          .isNotNull();
      assertThatThrownBy(
              () -> session.createConsumer(session.createQueue("department.land.requests")))
          .isInstanceOf(JMSException.class);
      assertThatThrownBy(() -> send(session, HubContract.SUBMISSIONS_IN))
          .isInstanceOf(JMSException.class);
    }
  }

  @ParameterizedTest
  @EnumSource
  void a_department_that_asks_for_data_gets_its_reply_on_its_own_queue(Protocol protocol)
      throws Exception {
    try (Connection tax = connect(protocol, "tax");
        Session session = tax.createSession()) {
      Message message = session.createTextMessage("hello");
      message.setJMSCorrelationID(id);
      message.setJMSReplyTo(session.createQueue("department.tax.mine"));
      session.createProducer(session.createQueue("department.tax.exchange")).send(message);

      Message reply = receive(session, message.getJMSReplyTo(), "JMSCorrelationID='" + id + "'");
      assertThat(Syntax.JSON.read(bytes(reply), Problem.class).getStatus()).isEqualTo(400);
    }
  }

  @ParameterizedTest
  @EnumSource
  void nobody_asks_for_data_on_the_queue_of_a_department(Protocol protocol) throws Exception {
    for (String other : List.of("land", "portal")) {
      try (Connection connection = connect(protocol, other);
          Session session = connection.createSession()) {
        assertThatThrownBy(() -> send(session, "department.tax.exchange"))
            .as(other)
            .isInstanceOf(JMSException.class);
        assertThatThrownBy(
                () ->
                    session.createConsumer(session.createQueue("department.tax.exchange-answers")))
            .as(other)
            .isInstanceOf(JMSException.class);
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void nobody_comes_in_with_a_wrong_password(Protocol protocol) {
    assertThatThrownBy(() -> start(protocol.factory(environment).createConnection("portal", "x")))
        .isInstanceOf(JMSException.class);
  }

  @ParameterizedTest
  @EnumSource
  void nobody_comes_in_without_a_name(Protocol protocol) {
    assertThatThrownBy(() -> start(protocol.factory(environment).createConnection()))
        .isInstanceOf(JMSException.class);
  }

  private static Stream<String> hubQueues() {
    return Stream.of(
        HubContract.SUBMISSIONS_IN,
        HubContract.DEAD_LETTERS,
        HubContract.STEPS_OVERDUE,
        HubContract.CALLBACKS,
        "hub.steps.due.tax",
        "department.public-security.requests");
  }

  private Connection connect(Protocol protocol, String user) throws JMSException {
    String password = environment.getRequiredProperty("secret." + user + ".broker-password");
    Connection connection = protocol.factory(environment).createConnection(user, password);
    return start(connection);
  }

  private static Connection start(Connection connection) throws JMSException {
    connection.start();
    return connection;
  }

  private static Message ask(Connection portal, byte[] body) throws JMSException {
    try (Session session = portal.createSession()) {
      var replies = session.createTemporaryQueue();
      var message = session.createBytesMessage();
      message.writeBytes(body);
      message.setJMSReplyTo(replies);
      session.createProducer(session.createQueue(HubContract.SUBMISSIONS_IN)).send(message);
      return session.createConsumer(replies).receive(PATIENCE);
    }
  }

  private static Message receive(Session session, Destination queue, String selector)
      throws JMSException {
    return session.createConsumer(queue, selector).receive(PATIENCE);
  }

  private static byte[] bytes(Message reply) throws JMSException {
    return reply.getBody(String.class).getBytes(java.nio.charset.StandardCharsets.UTF_8);
  }

  private static void send(Session session, Message message) throws JMSException {
    session.createProducer(session.createQueue(HubContract.SUBMISSIONS_IN)).send(message);
  }

  private static void send(Session session, String queue) throws JMSException {
    session.createProducer(session.createQueue(queue)).send(session.createTextMessage("{}"));
  }
}
