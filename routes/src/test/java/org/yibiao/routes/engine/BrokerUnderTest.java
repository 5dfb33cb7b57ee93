package org.yibiao.routes.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.activemq.artemis.api.core.QueueConfiguration;
import org.apache.activemq.artemis.api.core.RoutingType;
import org.apache.activemq.artemis.api.core.SimpleString;
import org.apache.activemq.artemis.core.config.Configuration;
import org.apache.activemq.artemis.core.config.CoreAddressConfiguration;
import org.apache.activemq.artemis.core.config.impl.ConfigurationImpl;
import org.apache.activemq.artemis.core.server.JournalType;
import org.apache.activemq.artemis.core.server.embedded.EmbeddedActiveMQ;
import org.apache.activemq.artemis.core.settings.impl.AddressSettings;
import org.messaginghub.pooled.jms.JmsPoolConnectionFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.util.FileSystemUtils;
import org.yibiao.routes.HubContract;
import org.yibiao.standard.value.DepartmentCode;

/** A real broker with a journal on disk, quick to deliver again and quick to give up. */
final class BrokerUnderTest implements SmartLifecycle {

  static final String URL = "vm://77";
  static final int DELIVERIES = 3;
  private static final String EVENTS = HubContract.changeEvents(new DepartmentCode("land"));

  private final JmsPoolConnectionFactory connections;
  private final Path folder;
  private final EmbeddedActiveMQ server = new EmbeddedActiveMQ();

  BrokerUnderTest(JmsPoolConnectionFactory connections) {
    this.connections = connections;
    try {
      this.folder = Files.createTempDirectory("yibiao-broker");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.setConfiguration(configuration());
  }

  /** Goes away, as after a crash of the broker's machine: nobody says good-bye to it. */
  void goAway() {
    stopServer();
  }

  @Override
  public void start() {
    try {
      server.start();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void stop() {
    connections.stop();
    stopServer();
    FileSystemUtils.deleteRecursively(folder.toFile());
  }

  @Override
  public boolean isRunning() {
    return server.getActiveMQServer() != null && server.getActiveMQServer().isStarted();
  }

  @Override
  public int getPhase() {
    return 0;
  }

  private void stopServer() {
    try {
      server.stop();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private Configuration configuration() {
    AddressSettings settings =
        new AddressSettings()
            .setDeadLetterAddress(SimpleString.of(HubContract.DEAD_LETTERS))
            .setMaxDeliveryAttempts(DELIVERIES)
            // as the hub's broker does it: a pause longer than a consumer that was stopped still
            // listens
            .setRedeliveryDelay(500)
            .setRedeliveryMultiplier(3)
            .setDefaultAddressRoutingType(RoutingType.ANYCAST)
            .setDefaultQueueRoutingType(RoutingType.ANYCAST)
            .setAutoDeleteQueues(false)
            .setAutoDeleteAddresses(false);
    try {
      return new ConfigurationImpl()
          .setName("under-test")
          .setSecurityEnabled(false)
          .setJMXManagementEnabled(false)
          .setPersistenceEnabled(true)
          .setMaxDiskUsage(-1)
          .setJournalType(JournalType.NIO)
          .setJournalDirectory(folder + "/journal")
          .setBindingsDirectory(folder + "/bindings")
          .setPagingDirectory(folder + "/paging")
          .setLargeMessagesDirectory(folder + "/large")
          .setNodeManagerLockDirectory(folder + "/lock")
          .addAddressSetting("#", settings)
          // as at the hub's own broker: there before anybody looks into it
          .addAddressConfiguration(
              new CoreAddressConfiguration()
                  .setName(EVENTS)
                  .addRoutingType(RoutingType.ANYCAST)
                  .addQueueConfiguration(
                      QueueConfiguration.of(EVENTS).setRoutingType(RoutingType.ANYCAST)))
          .addAddressSetting(
              HubContract.DEAD_LETTERS, new AddressSettings().setMaxDeliveryAttempts(-1))
          .addAcceptorConfiguration("vm", URL);
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
