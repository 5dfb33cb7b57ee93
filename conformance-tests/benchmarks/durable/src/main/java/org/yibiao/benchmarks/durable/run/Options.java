package org.yibiao.benchmarks.durable.run;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How the comparison is to be run.
 *
 * @param clients of the closed loops, one workload each
 * @param ofSaturation rates of the open loops, as parts of what the slowest side completes
 * @param lasting of a round at one side
 * @param warmUp of each side
 * @param javaOptions of each side's process
 * @param sides that are measured; ratios need the hub and a reference
 * @param flames whether each side's processor time is recorded and drawn
 * @param hub the hub's jar
 */
public record Options(
    boolean quick,
    List<Integer> clients,
    List<Double> ofSaturation,
    int rounds,
    Duration lasting,
    Duration warmUp,
    List<String> javaOptions,
    Set<String> sides,
    boolean flames,
    Path hub,
    Path out) {

  private static final int WARM_UP_CLIENTS = 16;

  private static final String QUICK = "--quick";
  private static final String FLAMES = "--flames";
  private static final String USAGE =
      "--quick | --flames | --clients 1,16 | --rates 0.5,0.75 (of saturation) | --rounds N | --round S"
          + " | --warm-up S | --java \"-Xmx1g …\" | --sides hub,plain,spring-integration"
          + " | --hub JAR | --out FOLDER";
  private static final List<String> JAVA = List.of("-Xms1g", "-Xmx1g", "-XX:+UseG1GC");
  private static final Set<String> SIDES = Set.of(Side.HUB, Side.PLAIN, Side.INTEGRATION);
  private static final Path HUB = Path.of("hub-app/target/yibiao-hub/yibiao-hub.jar");

  private static Options full() {
    return new Options(
        false,
        List.of(1, 16, 64, 256),
        List.of(0.25, 0.5, 0.75),
        10,
        Duration.ofSeconds(10),
        Duration.ofSeconds(120),
        JAVA,
        SIDES,
        false,
        HUB,
        Path.of("target/bench-durable"));
  }

  /** Short: it shows that everything works, and proves little about speed. */
  private static Options shortOne() {
    return new Options(
        true,
        List.of(1, 16),
        List.of(0.5),
        3,
        Duration.ofSeconds(3),
        Duration.ofSeconds(9),
        JAVA,
        SIDES,
        false,
        HUB,
        Path.of("target/bench-durable"));
  }

  /**
   * Reads a command line.
   *
   * @throws IllegalArgumentException with the usage, if it is not understood
   */
  public static Options of(String... arguments) {
    List<String> given = List.of(arguments);
    Options options = given.contains(QUICK) ? shortOne() : full();
    if (given.contains(FLAMES)) {
      options = options.withFlames();
    }
    Iterator<String> rest =
        given.stream().filter(each -> !List.of(QUICK, FLAMES).contains(each)).iterator();
    while (rest.hasNext()) {
      String name = rest.next();
      if (!rest.hasNext()) {
        throw new IllegalArgumentException(USAGE);
      }
      options = options.with(name, rest.next());
    }
    return options;
  }

  /** Enough to keep both processors busy, unless fewer are measured. */
  int warmUpClients() {
    return Math.min(WARM_UP_CLIENTS, Collections.max(clients));
  }

  /** The same, with one more option of Java. */
  Options withJava(String option) {
    List<String> java = new ArrayList<>(javaOptions);
    java.add(option);
    return new Options(
        quick, clients, ofSaturation, rounds, lasting, warmUp, java, sides, flames, hub, out);
  }

  private Options withFlames() {
    return new Options(
        quick, clients, ofSaturation, rounds, lasting, warmUp, javaOptions, sides, true, hub, out);
  }

  private Options with(String name, String value) {
    List<Integer> clients = this.clients;
    List<Double> rates = ofSaturation;
    int rounds = this.rounds;
    Duration lasting = this.lasting;
    Duration warmUp = this.warmUp;
    List<String> java = javaOptions;
    Set<String> sides = this.sides;
    Path hub = this.hub;
    Path out = this.out;
    switch (name) {
      case "--clients" -> clients = list(value).map(Integer::valueOf).toList();
      case "--rates" -> rates = list(value).map(Double::valueOf).toList();
      case "--rounds" -> rounds = Integer.parseInt(value);
      case "--round" -> lasting = Duration.ofSeconds(Long.parseLong(value));
      case "--warm-up" -> warmUp = Duration.ofSeconds(Long.parseLong(value));
      case "--java" -> java = List.of(value.split(" "));
      case "--sides" -> sides = known(list(value).collect(Collectors.toSet()));
      case "--hub" -> hub = Path.of(value);
      case "--out" -> out = Path.of(value);
      default -> throw new IllegalArgumentException(name + "? " + USAGE);
    }
    return new Options(
        quick, clients, rates, rounds, lasting, warmUp, java, sides, flames, hub, out);
  }

  private static Set<String> known(Set<String> sides) {
    if (sides.isEmpty() || !SIDES.containsAll(sides)) {
      throw new IllegalArgumentException("--sides " + sides + "? " + USAGE);
    }
    return sides;
  }

  private static Stream<String> list(String value) {
    return Stream.of(value.split(",")).map(String::strip).filter(each -> !each.isEmpty());
  }
}
