package org.yibiao.benchmarks.durable.plain;

import jakarta.jms.Connection;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.MessageConsumer;
import jakarta.jms.Session;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Threads that take from a queue, each in a broker transaction that it commits after the work. */
final class QueueWorkers {

  private static final Logger LOG = LoggerFactory.getLogger(QueueWorkers.class);

  private final ConnectionFactory broker;

  QueueWorkers(ConnectionFactory broker) {
    this.broker = broker;
  }

  void start(String queue, int count, Consumer<String> work) throws JMSException {
    Connection connection = broker.createConnection();
    connection.start();
    for (int i = 0; i < count; i++) {
      Session session = connection.createSession(true, Session.SESSION_TRANSACTED);
      MessageConsumer consumer = session.createConsumer(session.createQueue(queue));
      Thread thread = new Thread(() -> takeAll(session, consumer, work), queue + "-" + i);
      thread.setDaemon(true);
      thread.start();
    }
  }

  private static void takeAll(Session session, MessageConsumer consumer, Consumer<String> work) {
    try {
      for (Message next = consumer.receive(); next != null; next = consumer.receive()) {
        take(session, next, work);
      }
    } catch (JMSException e) {
      LOG.warn("A consumer ended", e);
    }
  }

  private static void take(Session session, Message message, Consumer<String> work)
      throws JMSException {
    try {
      work.accept(message.getBody(String.class));
      session.commit();
    } catch (RuntimeException e) {
      LOG.warn("A ticket comes again", e);
      session.rollback();
    }
  }
}
