package org.yibiao.conformance.system;

import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import org.apache.activemq.artemis.core.server.ActiveMQServer;
import org.apache.activemq.artemis.core.server.embedded.EmbeddedActiveMQ;
import org.apache.activemq.artemis.spi.core.security.ActiveMQJAASSecurityManager;

/**
 * An Artemis server in a process of its own, with the files that the hub is deployed with: what a
 * distribution's {@code artemis run} does, without its scripts and its console.
 */
public final class StandaloneBroker {

  /** It prints this when it serves, or keeps all that the one that serves keeps. */
  static final String READY = "The broker is ready";

  private StandaloneBroker() {}

  /** Runs the server of the first argument, {@code broker-….xml}, until it is ended. */
  public static void main(String[] arguments) throws Exception {
    EmbeddedActiveMQ server = new EmbeddedActiveMQ();
    server.setConfigResourcePath(Path.of(arguments[0]).toUri().toString());
    server.setPropertiesResourcePath(System.getProperty("broker.properties"));
    server.setSecurityManager(new ActiveMQJAASSecurityManager("yibiao"));
    server.start();
    Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server)));
    ActiveMQServer artemis = server.getActiveMQServer();
    await().forever().until(() -> artemis.isActive() || artemis.isReplicaSync());
    System.out.println(READY);
  }

  private static void stop(EmbeddedActiveMQ server) {
    try {
      server.stop();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
