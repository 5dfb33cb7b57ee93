package org.yibiao.routes.reuse;

import com.hazelcast.config.Config;
import com.hazelcast.config.JoinConfig;
import com.hazelcast.core.Hazelcast;
import com.hazelcast.core.HazelcastInstance;
import com.hazelcast.map.IMap;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/** A node of a hub, as far as reuse is concerned: a real grid member and what works on it. */
final class Node implements AutoCloseable {

  static final Duration LEASE = Duration.ofSeconds(3);
  static final String KEY = "a key that all the test nodes have";

  final HazelcastInstance grid;
  final Reuse reuse;
  final SimpleMeterRegistry meters = new SimpleMeterRegistry();

  private Node(HazelcastInstance grid, ReuseSettings settings) {
    this.grid = grid;
    Clock clock = Clock.systemUTC();
    Shelves shelves = new Shelves(grid, settings, clock);
    this.reuse = new Reuse(settings, shelves, new ReuseMetrics(meters), clock);
  }

  /** Starts the first node of a hub. */
  static Node first(String hub) {
    return start(hub, Optional.empty(), settings(KEY, 100));
  }

  /** Starts a node that joins another. */
  Node joined() {
    return joined(KEY);
  }

  /** Starts a node with this key that joins another. */
  Node joined(String key) {
    return start(grid.getConfig().getClusterName(), Optional.of(this), settings(key, 100));
  }

  static ReuseSettings settings(String key, int mostSubjects) {
    return new ReuseSettings(true, key, mostSubjects, LEASE, Duration.ofSeconds(20));
  }

  static Node start(String hub, Optional<Node> other, ReuseSettings settings) {
    Config config = new Config();
    config.setClusterName(hub);
    config.setProperty("hazelcast.logging.type", "slf4j");
    config.setProperty("hazelcast.phone.home.enabled", "false");
    config.setProperty("hazelcast.wait.seconds.before.join", "0");
    config.getNetworkConfig().getInterfaces().setEnabled(true).addInterface("127.0.0.1");
    JoinConfig join = config.getNetworkConfig().getJoin();
    join.getAutoDetectionConfig().setEnabled(false);
    join.getMulticastConfig().setEnabled(false);
    join.getTcpIpConfig().setEnabled(true);
    other.ifPresent(each -> join.getTcpIpConfig().addMember("127.0.0.1:" + each.port()));
    new ReuseConfiguration().reuseInTheGrid(settings).addTo(config);
    return new Node(Hazelcast.newHazelcastInstance(config), settings);
  }

  /** What stands in the grid. */
  IMap<String, Shelf> shelves() {
    return grid.getMap(ReuseConfiguration.SHELVES);
  }

  double count(String what) {
    return meters.counter("yibiao.exchange.reuse." + what, "resource", Wants.RESOURCE).count();
  }

  /** Dies without a word to the others. */
  void die() {
    grid.getLifecycleService().terminate();
  }

  @Override
  public void close() {
    grid.shutdown();
  }

  private int port() {
    return grid.getCluster().getLocalMember().getAddress().getPort();
  }
}
