package org.yibiao.conformance.system;

import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.yibiao.adapters.kit.simulator.FreePorts;

/** Two Artemis servers, of which the second keeps what the first keeps, and takes its place. */
public final class BrokerPair implements AutoCloseable {

  private static final Path DEPLOYED = Path.of("../hub-app/deploy/artemis").toAbsolutePath();
  private static final Duration PATIENCE = Duration.ofSeconds(90);
  private static final String PASSWORD = "between-the-two";

  private final Path folder;
  private final int[] core = {FreePorts.next(), FreePorts.next()};
  private final int[] amqp = {FreePorts.next(), FreePorts.next()};
  private int started;
  private final JarProcess[] servers = new JarProcess[2];

  private BrokerPair(Path folder) {
    this.folder = folder;
  }

  /**
   * Starts both.
   *
   * @param folder with the {@code files} that the hub wrote for its broker
   */
  public static BrokerPair start(Path folder) {
    BrokerPair pair = new BrokerPair(folder);
    pair.startPrimary();
    pair.startBackup();
    return pair;
  }

  /** Where clients find whichever is at work. */
  public String url() {
    return "(tcp://127.0.0.1:%d,tcp://127.0.0.1:%d)?ha=true&reconnectAttempts=-1"
        .formatted(core[0], core[1]);
  }

  /** The first, which is at work unless it was killed. */
  public JarProcess primary() {
    return servers[0];
  }

  /** The second, which is at work while the first is not. */
  public JarProcess backup() {
    return servers[1];
  }

  /** Starts the first, again or not; if the second is at work it first learns what that keeps. */
  public void startPrimary() {
    servers[0] = run("primary", 0, 1);
    until(0, StandaloneBroker.AT_WORK);
  }

  /** Starts the second, again or not, and waits until it keeps what the first keeps. */
  public void startBackup() {
    servers[1] = run("backup", 1, 0);
    until(1, StandaloneBroker.KEEPS_UP);
  }

  /** Waits until the second keeps all that the first keeps, so that the first may be killed. */
  public void untilBackupKeepsUp() {
    until(1, StandaloneBroker.KEEPS_UP);
  }

  private void until(int server, String state) {
    await()
        .atMost(PATIENCE)
        .until(
            () -> {
              if (!servers[server].isAlive()) {
                throw new AssertionError("A broker ended:\n" + servers[server].output());
              }
              return said(servers[server].output()).equals(state);
            });
  }

  private static String said(String output) {
    return output
        .lines()
        .filter(line -> line.startsWith(StandaloneBroker.SAYS))
        .reduce("", (earlier, later) -> later)
        .replace(StandaloneBroker.SAYS, "");
  }

  private JarProcess run(String role, int self, int other) {
    Map<String, String> settings = new LinkedHashMap<>();
    settings.put("yibiao.mq.data", folder.resolve(role).toString());
    settings.put("yibiao.mq.files", folder.resolve("files").toString());
    settings.put("yibiao.mq.cluster-password", PASSWORD);
    settings.put("yibiao.mq.host", "127.0.0.1");
    settings.put("yibiao.mq.port", Integer.toString(core[self]));
    settings.put("yibiao.mq.amqp-port", Integer.toString(amqp[self]));
    settings.put("yibiao.mq.other-host", "127.0.0.1");
    settings.put("yibiao.mq.other-port", Integer.toString(core[other]));
    settings.put("broker.properties", folder.resolve("files/broker.properties").toString());
    settings.put("java.security.auth.login.config", DEPLOYED.resolve("login.config").toString());
    return JarProcess.of(
        StandaloneBroker.class,
        settings,
        folder.resolve(role + "-" + started++ + ".log"),
        DEPLOYED.resolve("broker-" + role + ".xml").toString());
  }

  @Override
  public void close() {
    servers[1].close();
    servers[0].close();
  }
}
