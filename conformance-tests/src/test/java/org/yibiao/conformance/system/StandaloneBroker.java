package org.yibiao.conformance.system;

import java.nio.file.Path;
import org.apache.activemq.artemis.core.server.ActiveMQServer;
import org.apache.activemq.artemis.core.server.embedded.EmbeddedActiveMQ;
import org.apache.activemq.artemis.spi.core.security.ActiveMQJAASSecurityManager;

/**
 * An Artemis server in a process of its own, with the files that the hub is deployed with: what a
 * distribution's {@code artemis run} does, without its scripts and its console.
 */
public final class StandaloneBroker {

  /** Before what it prints of itself, whenever that changes. */
  static final String SAYS = "The broker ";

  /** It serves. */
  static final String AT_WORK = "is at work";

  /** It keeps all that the one that serves keeps. */
  static final String KEEPS_UP = "keeps up";

  private static final String NOT_READY = "is not ready";

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
    String said = "";
    while (true) {
      String now = artemis.isActive() ? AT_WORK : artemis.isReplicaSync() ? KEEPS_UP : NOT_READY;
      if (!now.equals(said)) {
        System.out.println(SAYS + now);
      }
      said = now;
      Thread.sleep(100);
    }
  }

  private static void stop(EmbeddedActiveMQ server) {
    try {
      server.stop();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
