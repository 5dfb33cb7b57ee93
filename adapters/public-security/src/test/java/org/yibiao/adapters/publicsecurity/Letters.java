package org.yibiao.adapters.publicsecurity;

import jakarta.jms.Connection;
import jakarta.jms.JMSException;
import jakarta.jms.MessageConsumer;
import jakarta.jms.MessageProducer;
import jakarta.jms.Session;
import jakarta.jms.TextMessage;
import java.util.Optional;
import org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory;

/** Messages put into queues by hand, with the department's login. */
final class Letters {

  private final TestBroker broker;

  Letters(TestBroker broker) {
    this.broker = broker;
  }

  /** Sends a text that wants its reply in this queue. */
  void send(String queue, String text, String replyTo, String correlation) throws JMSException {
    try (Connection connection = connect(TestBroker.PASSWORD);
        Session session = connection.createSession(false, Session.AUTO_ACKNOWLEDGE);
        MessageProducer producer = session.createProducer(session.createQueue(queue))) {
      TextMessage message = session.createTextMessage(text);
      message.setJMSCorrelationID(correlation);
      message.setJMSReplyTo(session.createQueue(replyTo));
      producer.send(message);
    }
  }

  /** Takes a text out of a queue. */
  Optional<String> take(String queue) throws JMSException {
    try (Connection connection = connect(TestBroker.PASSWORD);
        Session session = connection.createSession(false, Session.AUTO_ACKNOWLEDGE);
        MessageConsumer consumer = session.createConsumer(session.createQueue(queue))) {
      connection.start();
      return consumer.receive(300) instanceof TextMessage text
          ? Optional.of(text.getText())
          : Optional.empty();
    }
  }

  Connection connect(String password) throws JMSException {
    return new ActiveMQConnectionFactory(broker.url())
        .createConnection("public-security", password);
  }
}
