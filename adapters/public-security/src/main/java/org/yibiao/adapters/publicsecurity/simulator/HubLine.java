package org.yibiao.adapters.publicsecurity.simulator;

import jakarta.jms.Connection;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.MessageConsumer;
import jakarta.jms.MessageProducer;
import jakarta.jms.Session;
import jakarta.jms.TextMessage;
import java.time.Duration;
import java.util.Optional;
import org.yibiao.adapters.kit.DepartmentSettings;

/** The department's own way to the hub: its queues for questions, reports and replies. */
final class HubLine {

  private final ConnectionFactory broker;
  private final DepartmentSettings settings;

  HubLine(ConnectionFactory broker, DepartmentSettings settings) {
    this.broker = broker;
    this.settings = settings;
  }

  void ask(String serial, String text) throws JMSException {
    send("ask-queue", serial, text);
  }

  void report(String serial, String text) throws JMSException {
    send("change-queue", serial, text);
  }

  /** The reply to this serial number, if it comes in this time. */
  Optional<String> reply(String serial, Duration patience) throws JMSException {
    try (Connection connection = connect();
        Session session = connection.createSession(false, Session.AUTO_ACKNOWLEDGE);
        MessageConsumer replies =
            session.createConsumer(
                session.createQueue(settings.text("ask-reply-queue")),
                "JMSCorrelationID = '" + serial + "'")) {
      connection.start();
      Message reply = replies.receive(patience.toMillis());
      return reply instanceof TextMessage text ? Optional.of(text.getText()) : Optional.empty();
    }
  }

  private void send(String queue, String serial, String text) throws JMSException {
    try (Connection connection = connect();
        Session session = connection.createSession(false, Session.AUTO_ACKNOWLEDGE);
        MessageProducer producer =
            session.createProducer(session.createQueue(settings.text(queue)))) {
      TextMessage message = session.createTextMessage(text);
      message.setJMSCorrelationID(serial);
      message.setJMSReplyTo(session.createQueue(settings.text("ask-reply-queue")));
      producer.send(message);
    }
  }

  private Connection connect() throws JMSException {
    return broker.createConnection(settings.text("broker-user"), settings.text("broker-password"));
  }
}
