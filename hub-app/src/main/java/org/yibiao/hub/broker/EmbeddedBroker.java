package org.yibiao.hub.broker;

import java.nio.file.Path;
import org.apache.activemq.artemis.core.config.Configuration;
import org.apache.activemq.artemis.core.config.impl.ConfigurationImpl;
import org.apache.activemq.artemis.core.config.impl.SecurityConfiguration;
import org.apache.activemq.artemis.core.server.JournalType;
import org.apache.activemq.artemis.core.server.embedded.EmbeddedActiveMQ;
import org.apache.activemq.artemis.spi.core.security.ActiveMQJAASSecurityManager;
import org.apache.activemq.artemis.spi.core.security.jaas.InVMLoginModule;
import org.messaginghub.pooled.jms.JmsPoolConnectionFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;
import org.springframework.util.unit.DataSize;
import org.yibiao.routes.DepartmentPlugged;

/**
 * An Artemis broker within the hub, with a journal on disk. The hub reaches it within the process;
 * departments and portals over CORE and AMQP 1.0 on one interface, loopback unless told otherwise.
 */
final class EmbeddedBroker implements SmartLifecycle, OwnBroker {

  /** Before the flows, which start in one of the last phases, and stopped after them. */
  private static final int PHASE = 0;

  private final BrokerAddress address;
  private final BrokerSettings settings;
  private final JmsPoolConnectionFactory connections;
  private final BrokerAccess access;
  private final SecurityConfiguration users;
  private final EmbeddedActiveMQ server = new EmbeddedActiveMQ();

  /**
   * One whose journal lies in a folder of the data folder.
   *
   * @param leastFree with less free on its disk it takes nothing until there is room again
   */
  EmbeddedBroker(
      BrokerAddress address,
      JmsPoolConnectionFactory connections,
      BrokerSettings settings,
      Path data,
      DataSize leastFree,
      BrokerAccess access,
      BrokerQueues queues) {
    this.address = address;
    this.settings = settings;
    this.connections = connections;
    Configuration configuration = journal(data, leastFree);
    configuration.setName("yibiao").setSecurityEnabled(true).setJMXManagementEnabled(false);
    // so that a login is looked up for each session, see NamedSenders
    configuration.setPopulateValidatedUser(true);
    acceptors(configuration);
    configuration.registerBrokerPlugin(new NamedSenders());
    configuration.registerBrokerPlugin(new ReadableMessages());
    access.grantIn(configuration);
    queues.declareIn(configuration);
    this.access = access;
    this.users = access.users(settings.user(), settings.password());
    server.setConfiguration(configuration);
    server.setSecurityManager(
        new ActiveMQJAASSecurityManager(InVMLoginModule.class.getName(), users));
  }

  @Override
  public void start() {
    try {
      server.start();
    } catch (Exception e) {
      throw new IllegalStateException("The embedded broker does not start", e);
    }
    // it logs that it cannot listen, and returns as if it had started
    if (!server.getActiveMQServer().isActive()) {
      stop();
      throw new BrokerNotStarted(settings);
    }
  }

  @Override
  public void stop() {
    // first: the hub's own connections would wait for the broker to come back
    connections.stop();
    try {
      server.stop();
    } catch (Exception e) {
      throw new IllegalStateException("The embedded broker does not stop", e);
    }
  }

  @Override
  public boolean isRunning() {
    return server.getActiveMQServer() != null && server.getActiveMQServer().isStarted();
  }

  @Override
  public int getPhase() {
    return PHASE;
  }

  /** A department was plugged in: it may use its own addresses. */
  @EventListener
  void admit(DepartmentPlugged plugged) {
    access.admit(plugged.department(), users, server.getActiveMQServer());
  }

  private void acceptors(Configuration configuration) {
    String host = "tcp://" + settings.host() + ":";
    try {
      configuration
          .addAcceptorConfiguration("hub", address.url())
          .addAcceptorConfiguration("core", host + settings.corePort() + "?protocols=CORE")
          .addAcceptorConfiguration(
              "amqp", host + settings.amqpPort() + "?protocols=AMQP;saslMechanisms=PLAIN");
    } catch (Exception e) {
      throw new IllegalArgumentException("The broker cannot listen on " + settings.host(), e);
    }
  }

  private static Configuration journal(Path data, DataSize leastFree) {
    String folder = data.resolve("broker").toAbsolutePath().toString();
    return new ConfigurationImpl()
        // not by the share in use, which would stop it on a large disk with much room
        .setMaxDiskUsage(-1)
        .setMinDiskFree(leastFree.toBytes())
        .setPersistenceEnabled(true)
        .setJournalType(JournalType.NIO)
        .setJournalDatasync(true)
        .setJournalDirectory(folder + "/journal")
        .setBindingsDirectory(folder + "/bindings")
        .setPagingDirectory(folder + "/paging")
        .setLargeMessagesDirectory(folder + "/large-messages")
        .setNodeManagerLockDirectory(folder + "/lock");
  }
}
