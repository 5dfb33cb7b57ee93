package org.yibiao.adapters.publicsecurity;

import jakarta.jms.ConnectionFactory;
import java.util.Set;
import org.apache.activemq.artemis.api.core.ActiveMQException;
import org.apache.activemq.artemis.core.config.impl.ConfigurationImpl;
import org.apache.activemq.artemis.core.config.impl.SecurityConfiguration;
import org.apache.activemq.artemis.core.security.Role;
import org.apache.activemq.artemis.core.server.embedded.EmbeddedActiveMQ;
import org.apache.activemq.artemis.core.settings.impl.AddressSettings;
import org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory;
import org.apache.activemq.artemis.spi.core.security.ActiveMQJAASSecurityManager;
import org.apache.activemq.artemis.spi.core.security.jaas.InVMLoginModule;
import org.yibiao.adapters.kit.simulator.FreePorts;

/** A real broker on loopback, with the department's user and the hub's. */
final class TestBroker implements AutoCloseable {

  static final String PASSWORD = "invented-for-tests";

  private final int port = FreePorts.next();
  private EmbeddedActiveMQ broker = new EmbeddedActiveMQ();

  TestBroker start() throws Exception {
    broker = new EmbeddedActiveMQ();
    broker.setConfiguration(configuration());
    broker.setSecurityManager(
        new ActiveMQJAASSecurityManager(InVMLoginModule.class.getName(), users()));
    broker.start();
    return this;
  }

  String url() {
    return "tcp://127.0.0.1:" + port;
  }

  ConnectionFactory hub() {
    return new ActiveMQConnectionFactory(
        url() + "?initialConnectAttempts=1&reconnectAttempts=0&retryInterval=100", "hub", PASSWORD);
  }

  /** Messages that wait in a queue; none if there is no such queue. */
  long waiting(String queue) {
    var found = broker.getActiveMQServer().locateQueue(queue);
    return found == null ? 0 : found.getMessageCount();
  }

  /** Messages that a consumer has, but has not confirmed. */
  long delivering(String queue) {
    var found = broker.getActiveMQServer().locateQueue(queue);
    return found == null ? 0 : found.getDeliveringCount();
  }

  /** Breaks all connections of a user, as if the process had died. */
  void cutOff(String user) {
    broker
        .getActiveMQServer()
        .getSessions()
        .forEach(
            session -> {
              if (user.equals(session.getUsername())) {
                session.getRemotingConnection().fail(new ActiveMQException("cut off"));
              }
            });
  }

  @Override
  public void close() throws Exception {
    broker.stop();
  }

  private ConfigurationImpl configuration() throws Exception {
    ConfigurationImpl configuration = new ConfigurationImpl();
    configuration.setPersistenceEnabled(false);
    configuration.setMaxDiskUsage(-1);
    configuration.addAcceptorConfiguration("tcp", url());
    configuration.addAddressSetting("#", new AddressSettings());
    // as at the hub: what the department sends by itself is never given up
    AddressSettings kept = new AddressSettings().setMaxDeliveryAttempts(-1).setRedeliveryDelay(100);
    configuration.addAddressSetting("department.*.asks", kept);
    configuration.addAddressSetting("department.*.changes", kept);
    configuration.putSecurityRoles("#", Set.of(everything("hub"), everything("departments")));
    return configuration;
  }

  private static Role everything(String name) {
    return new Role(name, true, true, true, true, true, true, true, true, true, true, false, false);
  }

  private static SecurityConfiguration users() {
    SecurityConfiguration users = new SecurityConfiguration();
    users.addUser("hub", PASSWORD);
    users.addRole("hub", "hub");
    users.addUser("public-security", PASSWORD);
    users.addRole("public-security", "departments");
    return users;
  }
}
