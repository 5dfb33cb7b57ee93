package org.yibiao.conformance.system;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.yibiao.adapters.kit.simulator.FreePorts;
import org.yibiao.demo.simulators.ControlClient;
import org.yibiao.routes.database.PostgresServer;

/**
 * Several nodes of one hub, with a pair of Artemis servers, a PostgreSQL and the simulated
 * departments, each a process of its own on loopback.
 */
public final class Cluster implements AutoCloseable {

  private final Path folder;
  private final PostgresServer postgres;
  private final String database;
  private final BrokerPair brokers;
  private final Map<String, String> common;
  private final Map<String, String> more;
  private final List<ClusterNode> nodes = new ArrayList<>();
  private JarProcess simulators;

  private Cluster(
      Path folder, PostgresServer postgres, BrokerPair brokers, Map<String, String> more) {
    this.folder = folder;
    this.postgres = postgres;
    this.database = postgres.freshDatabase();
    this.brokers = brokers;
    this.common = common(folder, brokers);
    this.more = Map.copyOf(more);
  }

  /** Starts everything, and waits until every node serves. */
  public static Cluster start(Path folder, int nodes) {
    return start(folder, nodes, Map.of());
  }

  /** Starts everything, the nodes with more settings, and waits until every node serves. */
  public static Cluster start(Path folder, int nodes, Map<String, String> more) {
    brokerFiles(folder);
    Cluster cluster =
        new Cluster(
            folder, PostgresServer.start(), BrokerPair.start(folder.resolve("broker")), more);
    cluster.startSimulators();
    cluster.startNodes(nodes);
    return cluster;
  }

  /** What the hub writes for its broker, by the hub's own command. */
  private static void brokerFiles(Path folder) {
    Map<String, String> settings =
        Map.of("yibiao.data", folder.resolve("shared").toString(), "yibiao.broker.user", "hub");
    try {
      Files.createDirectories(folder);
      JarProcess command =
          JarProcess.hub(
              settings,
              folder.resolve("broker-files.log"),
              "broker",
              "files",
              folder.resolve("broker/files").toString());
      if (command.exitCode(60) != 0) {
        throw new AssertionError(command.output());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Map<String, String> common(Path folder, BrokerPair brokers) {
    Map<String, String> all = new LinkedHashMap<>(Installation.freshSettings(folder));
    all.keySet().removeIf(name -> name.startsWith("yibiao.broker."));
    all.replaceAll((name, value) -> name.endsWith(".broker-url") ? brokers.url() : value);
    all.put("yibiao.data", folder.resolve("shared").toString());
    return all;
  }

  /** The simulated departments. */
  public JarProcess simulators() {
    return simulators;
  }

  /** Starts them, again or not. */
  public void startSimulators() {
    simulators = JarProcess.demo(common, folder.resolve("simulators.log"), "simulators");
    ControlClient control = new ControlClient(controlPort());
    await()
        .atMost(Duration.ofSeconds(180))
        .ignoreExceptions()
        .until(() -> !control.all().isEmpty());
  }

  private void startNodes(int many) {
    int[] grid = IntStream.range(0, many).map(i -> FreePorts.next()).toArray();
    String members =
        String.join(",", IntStream.of(grid).mapToObj(port -> "127.0.0.1:" + port).toList());
    for (int i = 0; i < many; i++) {
      Links links = new Links();
      Map<String, String> settings = new LinkedHashMap<>(common);
      settings.putAll(more);
      settings.replaceAll(
          (name, value) -> isBehindProxy(name, value) ? links.through(value) : value);
      settings.put("spring.profiles.active", "cluster");
      settings.put("yibiao.node-id", "node-" + i);
      settings.put("yibiao.data", folder.resolve("node-" + i).toString());
      settings.put("yibiao.shared", folder.resolve("shared").toString());
      settings.put("yibiao.broker.url", brokers.url());
      settings.put("yibiao.grid.host", "127.0.0.1");
      settings.put("yibiao.grid.port", Integer.toString(grid[i]));
      settings.put("yibiao.grid.members", members);
      settings.put("server.port", Integer.toString(FreePorts.next()));
      settings.put("spring.datasource.url", links.through(database));
      settings.put("spring.datasource.username", PostgresServer.USER);
      Path own = folder.resolve("node-" + i);
      nodes.add(
          new ClusterNode(
              settings, folder.resolve("node-" + i + ".log"), links, new NodeClock(made(own))));
    }
    nodes.forEach(ClusterNode::begin);
    nodes.forEach(ClusterNode::untilServing);
  }

  /** An SFTP server's key belongs to its own place, and the broker says itself where it is. */
  private static boolean isBehindProxy(String name, String value) {
    return name.startsWith("yibiao.departments.")
        && !name.endsWith(".broker-url")
        && !name.contains(".handover-")
        && !value.startsWith("sftp:")
        && !value.startsWith("tcp:");
  }

  private static Path made(Path folder) {
    try {
      return Files.createDirectories(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** One of its nodes. */
  public ClusterNode node(int number) {
    return nodes.get(number);
  }

  /** All of its nodes. */
  public List<ClusterNode> nodes() {
    return List.copyOf(nodes);
  }

  /** A secret that all nodes know. */
  public String secret(String name) {
    return nodes.get(0).secret(name);
  }

  /** Has a simulated department do something, or show what it did. */
  public String deed(String department, String deed, String argument) {
    return control().deed(department, deed, argument);
  }

  /** Its database's address. */
  public String databaseUrl() {
    return database;
  }

  /** Its broker. */
  public BrokerPair brokers() {
    return brokers;
  }

  /** Its database server. */
  public PostgresServer postgres() {
    return postgres;
  }

  /** Its database. */
  public JdbcClient database() {
    return JdbcClient.create(
        new DriverManagerDataSource(database, PostgresServer.USER, "not-asked"));
  }

  private ControlClient control() {
    return new ControlClient(controlPort());
  }

  private int controlPort() {
    return Integer.parseInt(common.get("yibiao.simulators.control-port"));
  }

  @Override
  public void close() {
    nodes.forEach(ClusterNode::close);
    nodes.forEach(node -> node.links().close());
    simulators.close();
    brokers.close();
  }
}
