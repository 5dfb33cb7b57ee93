package org.yibiao.conformance.crash;

import jakarta.jms.Connection;
import jakarta.jms.JMSException;
import jakarta.jms.Session;
import org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory;
import org.yibiao.conformance.system.Cluster;
import org.yibiao.conformance.system.Forms;

/** The queue for submissions; what the broker has taken is acknowledged. */
final class QueueWay extends SubmissionWay {

  private static final long PATIENCE = 5000;

  private final ActiveMQConnectionFactory broker;

  QueueWay(Cluster cluster) {
    super(cluster);
    this.broker =
        new ActiveMQConnectionFactory(
            cluster.brokers().url(), "portal", cluster.secret("portal.broker-password"));
    broker.setBlockOnDurableSend(true);
    broker.setReconnectAttempts(3);
    broker.setCallTimeout(PATIENCE);
  }

  @Override
  public String name() {
    return "queue";
  }

  @Override
  public String form() {
    return Forms.json();
  }

  @Override
  public void send(String form) throws JMSException {
    try (Connection connection = broker.createConnection();
        Session session = connection.createSession()) {
      session
          .createProducer(session.createQueue("hub.submissions.in"))
          .send(session.createTextMessage(form));
    }
  }

  @Override
  public void close() {
    broker.close();
  }
}
