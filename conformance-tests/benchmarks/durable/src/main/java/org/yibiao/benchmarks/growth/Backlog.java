package org.yibiao.benchmarks.growth;

import jakarta.jms.JMSContext;
import jakarta.jms.JMSProducer;
import jakarta.jms.Queue;
import org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory;

/**
 * What waits for a department that does not come: events in the queue from which tax would fetch
 * them, durable and of a KiB each, put there by tax itself, which may.
 */
final class Backlog {

  private static final String QUEUE = "department.tax.change-events";
  private static final String EVENT = "x".repeat(1024);
  private static final int AT_ONCE = 1000;

  private final String password;

  /** With tax's password at the broker. */
  Backlog(String password) {
    this.password = password;
  }

  /** Puts so many there, at the broker that listens there on this machine. */
  void pile(long many, int port) {
    try (ActiveMQConnectionFactory broker =
            new ActiveMQConnectionFactory("tcp://127.0.0.1:" + port);
        JMSContext tax = broker.createContext("tax", password, JMSContext.SESSION_TRANSACTED)) {
      Queue queue = tax.createQueue(QUEUE);
      JMSProducer producer = tax.createProducer();
      for (long put = 1; put <= many; put++) {
        producer.send(queue, EVENT);
        if (put % AT_ONCE == 0 || put == many) {
          tax.commit();
        }
      }
    }
  }
}
