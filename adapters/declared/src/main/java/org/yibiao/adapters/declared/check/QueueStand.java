package org.yibiao.adapters.declared.check;

import jakarta.jms.ConnectionFactory;
import java.util.Map;
import java.util.Optional;
import org.apache.activemq.artemis.core.config.impl.ConfigurationImpl;
import org.apache.activemq.artemis.core.server.embedded.EmbeddedActiveMQ;
import org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory;
import org.yibiao.adapters.declared.transport.Surroundings;

/** A broker for one check, in memory, on a port of its own; users are not told apart. */
final class QueueStand implements Stand {

  private final EmbeddedActiveMQ broker;
  private final String url;

  private QueueStand(EmbeddedActiveMQ broker, String url) {
    this.broker = broker;
    this.url = url;
  }

  static QueueStand open() {
    String url = "tcp://127.0.0.1:" + FreePort.find();
    try {
      ConfigurationImpl configuration = new ConfigurationImpl();
      configuration.setPersistenceEnabled(false);
      configuration.setMaxDiskUsage(-1);
      configuration.setSecurityEnabled(false);
      configuration.setJMXManagementEnabled(false);
      configuration.addAcceptorConfiguration("tcp", url);
      EmbeddedActiveMQ broker = new EmbeddedActiveMQ();
      broker.setConfiguration(configuration);
      broker.start();
      return new QueueStand(broker, url);
    } catch (Exception e) {
      throw new IllegalStateException("The broker for the check does not start", e);
    }
  }

  @Override
  public Map<String, String> settings() {
    return Map.of("broker-url", url);
  }

  @Override
  public Surroundings around() {
    ConnectionFactory hub =
        new ActiveMQConnectionFactory(url + "?initialConnectAttempts=1&reconnectAttempts=0");
    return new Surroundings(Optional.of(hub));
  }

  @Override
  public void close() {
    try {
      broker.stop();
    } catch (Exception e) {
      throw new IllegalStateException("The broker for the check does not stop", e);
    }
  }
}
