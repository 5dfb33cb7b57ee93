package org.yibiao.kit.department;

import jakarta.jms.ConnectionFactory;
import org.apache.activemq.artemis.core.config.impl.ConfigurationImpl;
import org.apache.activemq.artemis.core.server.embedded.EmbeddedActiveMQ;
import org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory;
import org.yibiao.adapters.kit.simulator.FreePorts;

/** A broker in memory for a run against a simulator; users are not told apart. */
final class OwnBroker implements AutoCloseable {

  private final EmbeddedActiveMQ broker = new EmbeddedActiveMQ();
  private final String url = "tcp://127.0.0.1:" + FreePorts.next();

  OwnBroker() {
    try {
      ConfigurationImpl configuration = new ConfigurationImpl();
      configuration.setPersistenceEnabled(false);
      configuration.setMaxDiskUsage(-1);
      configuration.setSecurityEnabled(false);
      configuration.setJMXManagementEnabled(false);
      configuration.addAcceptorConfiguration("tcp", url);
      broker.setConfiguration(configuration);
      broker.start();
    } catch (Exception e) {
      throw new IllegalStateException("The broker for the run does not start", e);
    }
  }

  String url() {
    return url;
  }

  static ConnectionFactory connections(String url, String user, String password) {
    return new ActiveMQConnectionFactory(
        url + (url.contains("?") ? "&" : "?") + "initialConnectAttempts=1&reconnectAttempts=0",
        user,
        password);
  }

  @Override
  public void close() {
    try {
      broker.stop();
    } catch (Exception e) {
      throw new IllegalStateException("The broker for the run does not stop", e);
    }
  }
}
