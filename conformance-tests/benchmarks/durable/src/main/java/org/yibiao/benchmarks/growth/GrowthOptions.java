package org.yibiao.benchmarks.growth;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

/**
 * How it is to be run.
 *
 * @param named the points that were asked for, the smallest first; empty for those of each
 *     dimension
 * @param lasting of a round at one point
 * @param warmUp of each hub
 * @param javaOptions of each hub's process
 * @param hub the hub's jar
 */
record GrowthOptions(
    boolean quick,
    List<Dimension> dimensions,
    List<Long> named,
    int rounds,
    Duration lasting,
    Duration warmUp,
    List<String> javaOptions,
    Path hub,
    Path out) {

  private static final String USAGE =
      "--quick | --dimensions messages,backlog,payloads,attachments,departments"
          + " | --points 10000,1000000 (of one dimension) | --rounds N | --round S | --warm-up S"
          + " | --java \"-Xmx1g …\" | --hub JAR | --out FOLDER";
  private static final List<String> JAVA = List.of("-Xmx1g", "-XX:+UseG1GC");

  /** What is compiled to the first level only is warm soon, but slower. */
  private static final List<String> SOON_WARM =
      List.of("-Xmx1g", "-XX:+UseG1GC", "-XX:TieredStopAtLevel=1");

  private static final Path HUB = Path.of("hub-app/target/yibiao-hub/yibiao-hub.jar");
  private static final Path OUT = Path.of("target/bench-growth");

  /**
   * Reads a command line.
   *
   * @throws IllegalArgumentException with the usage, if it is not understood
   */
  static GrowthOptions of(String... arguments) {
    List<String> given = new ArrayList<>(List.of(arguments));
    boolean isQuick = given.remove("--quick");
    GrowthOptions options =
        new GrowthOptions(
            isQuick,
            List.of(Dimension.values()),
            List.of(),
            isQuick ? 3 : 7,
            Duration.ofSeconds(isQuick ? 3 : 15),
            Duration.ofSeconds(isQuick ? 5 : 90),
            isQuick ? SOON_WARM : JAVA,
            HUB,
            OUT);
    Iterator<String> rest = given.iterator();
    while (rest.hasNext()) {
      String name = rest.next();
      if (!rest.hasNext()) {
        throw new IllegalArgumentException(USAGE);
      }
      options = options.with(name, rest.next());
    }
    if (!options.named.isEmpty() && options.dimensions.size() != 1) {
      throw new IllegalArgumentException("Points are of one dimension: name it");
    }
    return options;
  }

  /** The sizes at which a dimension is measured, the smallest first. */
  List<Long> points(Dimension dimension) {
    return named.isEmpty() ? dimension.points(quick) : named;
  }

  private GrowthOptions with(String name, String value) {
    List<Dimension> grown = dimensions;
    List<Long> sizes = named;
    int many = rounds;
    Duration round = lasting;
    Duration warming = warmUp;
    List<String> java = javaOptions;
    Path jar = hub;
    Path folder = out;
    switch (name) {
      case "--dimensions" -> grown = Stream.of(value.split(",")).map(Dimension::of).toList();
      case "--points" -> sizes = Stream.of(value.split(",")).map(Long::valueOf).sorted().toList();
      case "--rounds" -> many = Integer.parseInt(value);
      case "--round" -> round = Duration.ofSeconds(Long.parseLong(value));
      case "--warm-up" -> warming = Duration.ofSeconds(Long.parseLong(value));
      case "--java" -> java = List.of(value.split(" "));
      case "--hub" -> jar = Path.of(value);
      case "--out" -> folder = Path.of(value);
      default -> throw new IllegalArgumentException(name + "? " + USAGE);
    }
    return new GrowthOptions(quick, grown, sizes, many, round, warming, java, jar, folder);
  }
}
