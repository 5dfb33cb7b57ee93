package org.yibiao.benchmarks.durable.work;

import jakarta.jms.ConnectionFactory;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Set;
import org.apache.activemq.artemis.api.core.QueueConfiguration;
import org.apache.activemq.artemis.api.core.RoutingType;
import org.apache.activemq.artemis.api.core.SimpleString;
import org.apache.activemq.artemis.core.config.Configuration;
import org.apache.activemq.artemis.core.config.CoreAddressConfiguration;
import org.apache.activemq.artemis.core.config.impl.ConfigurationImpl;
import org.apache.activemq.artemis.core.config.impl.SecurityConfiguration;
import org.apache.activemq.artemis.core.security.Role;
import org.apache.activemq.artemis.core.server.JournalType;
import org.apache.activemq.artemis.core.server.embedded.EmbeddedActiveMQ;
import org.apache.activemq.artemis.core.settings.impl.AddressSettings;
import org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory;
import org.apache.activemq.artemis.spi.core.security.ActiveMQJAASSecurityManager;
import org.apache.activemq.artemis.spi.core.security.jaas.InVMLoginModule;
import org.messaginghub.pooled.jms.JmsPoolConnectionFactory;
import org.yibiao.routes.HubContract;

/**
 * An embedded Artemis with the journal, the redelivery and the pool of connections that the hub
 * has; two users, this program and public security, instead of the hub's table of rights.
 */
public final class Broker implements AutoCloseable {

  private static final String INSIDE = "vm://0";
  private static final String USER = "hub";
  private static final String PASSWORD = "durable";
  private static final int CONNECTIONS = 4;
  private static final int DELIVERY_ATTEMPTS = 10;
  private static final long LONGEST_PAUSE_MILLIS = 30_000;
  private static final long LEAST_FREE_BYTES = 128L << 20;

  private final EmbeddedActiveMQ server = new EmbeddedActiveMQ();
  private final JmsPoolConnectionFactory connections = new JmsPoolConnectionFactory();

  private Broker() {}

  /** Starts one in this folder, with these queues, that departments reach at this port. */
  static Broker start(Path data, int port, Collection<String> queues, String departmentPassword) {
    Broker broker = new Broker();
    try {
      Configuration configuration = journal(data);
      configuration
          .addAcceptorConfiguration("inside", INSIDE)
          .addAcceptorConfiguration("core", "tcp://127.0.0.1:" + port + "?protocols=CORE");
      queues.forEach(each -> declare(configuration, each));
      configuration.addAddressSetting("#", redelivery());
      configuration.putSecurityRoles("#", Set.of(everything()));
      broker.server.setConfiguration(configuration);
      broker.server.setSecurityManager(users(departmentPassword));
      broker.server.start();
    } catch (Exception e) {
      throw new IllegalStateException("The broker does not start", e);
    }
    ActiveMQConnectionFactory artemis = new ActiveMQConnectionFactory(INSIDE, USER, PASSWORD);
    artemis.setReconnectAttempts(-1);
    broker.connections.setConnectionFactory(artemis);
    broker.connections.setMaxConnections(CONNECTIONS);
    return broker;
  }

  /** Connections to it within the process. */
  public ConnectionFactory connections() {
    return connections;
  }

  private static Configuration journal(Path data) {
    String folder = data.resolve("broker").toAbsolutePath().toString();
    return new ConfigurationImpl()
        // as the hub's own: by what is free, not by the share in use
        .setMaxDiskUsage(-1)
        .setMinDiskFree(LEAST_FREE_BYTES)
        .setName("durable")
        .setPersistenceEnabled(true)
        .setJournalType(JournalType.NIO)
        .setJournalDatasync(true)
        .setJMXManagementEnabled(false)
        .setSecurityEnabled(true)
        .setJournalDirectory(folder + "/journal")
        .setBindingsDirectory(folder + "/bindings")
        .setPagingDirectory(folder + "/paging")
        .setLargeMessagesDirectory(folder + "/large-messages")
        .setNodeManagerLockDirectory(folder + "/lock");
  }

  private static void declare(Configuration configuration, String queue) {
    configuration.addAddressConfiguration(
        new CoreAddressConfiguration()
            .setName(queue)
            .addRoutingType(RoutingType.ANYCAST)
            .addQueueConfiguration(
                QueueConfiguration.of(queue).setRoutingType(RoutingType.ANYCAST)));
  }

  private static AddressSettings redelivery() {
    return new AddressSettings()
        .setDeadLetterAddress(SimpleString.of(HubContract.DEAD_LETTERS))
        .setExpiryAddress(SimpleString.of(HubContract.DEAD_LETTERS))
        .setMaxDeliveryAttempts(DELIVERY_ATTEMPTS)
        .setRedeliveryDelay(500)
        .setRedeliveryMultiplier(2)
        .setMaxRedeliveryDelay(LONGEST_PAUSE_MILLIS)
        .setDefaultAddressRoutingType(RoutingType.ANYCAST)
        .setDefaultQueueRoutingType(RoutingType.ANYCAST)
        .setAutoDeleteQueues(false)
        .setAutoDeleteAddresses(false);
  }

  private static ActiveMQJAASSecurityManager users(String departmentPassword) {
    SecurityConfiguration users = new SecurityConfiguration();
    users.addUser(USER, PASSWORD);
    users.addRole(USER, "all");
    users.addUser("public-security", departmentPassword);
    users.addRole("public-security", "all");
    return new ActiveMQJAASSecurityManager(InVMLoginModule.class.getName(), users);
  }

  private static Role everything() {
    return new Role(
        "all", true, true, true, true, true, true, false, true, true, true, false, false);
  }

  @Override
  public void close() {
    connections.stop();
    try {
      server.stop();
    } catch (Exception e) {
      throw new IllegalStateException("The broker does not stop", e);
    }
  }
}
