package org.yibiao.benchmarks.requests;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;

/**
 * How data requests are to be measured.
 *
 * @param clients of the closed loops
 * @param crowd how many ask at the same moment about the same
 * @param lasting of a round at one side
 * @param warmUp of each side of each comparison
 * @param flames whether the hub's and the bare server's processor time is recorded and drawn
 * @param hub the hub's jar
 */
record RequestOptions(
    boolean quick,
    int clients,
    int crowd,
    int rounds,
    Duration lasting,
    Duration warmUp,
    List<String> javaOptions,
    boolean flames,
    Path hub,
    Path out) {

  private static final String QUICK = "--quick";
  private static final String FLAMES = "--flames";
  private static final String USAGE =
      "--quick | --flames | --clients N | --crowd N | --rounds N | --round S | --warm-up S"
          + " | --java \"-Xmx1g …\" | --hub JAR | --out FOLDER";
  private static final List<String> JAVA = List.of("-Xms1g", "-Xmx1g", "-XX:+UseG1GC");
  private static final Path HUB = Path.of("hub-app/target/yibiao-hub/yibiao-hub.jar");
  private static final Path OUT = Path.of("target/bench-data-requests");
  private static final int CLIENTS = 16;
  private static final int CROWD = 1000;

  RequestOptions {
    if (clients < 1 || crowd < 1 || rounds < 1 || lasting.isZero() || lasting.isNegative()) {
      throw new IllegalArgumentException("Clients, crowd, rounds and their length are above zero");
    }
  }

  /**
   * What the command line says.
   *
   * @throws IllegalArgumentException with the usage, if it cannot be understood
   */
  static RequestOptions of(String... arguments) {
    List<String> given = List.of(arguments);
    RequestOptions options = given.contains(QUICK) ? quickOne() : full();
    options = options.flames(given.contains(FLAMES));
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

  private static RequestOptions full() {
    return new RequestOptions(
        false, CLIENTS, CROWD, 10, seconds("10"), seconds("120"), JAVA, false, HUB, OUT);
  }

  /** Short: it shows that everything works, and proves little about speed. */
  private static RequestOptions quickOne() {
    return new RequestOptions(
        true, CLIENTS, CROWD, 3, seconds("3"), seconds("6"), JAVA, false, HUB, OUT);
  }

  private RequestOptions flames(boolean wanted) {
    return new RequestOptions(
        quick, clients, crowd, rounds, lasting, warmUp, javaOptions, wanted, hub, out);
  }

  private RequestOptions with(String name, String value) {
    int clients = this.clients;
    int crowd = this.crowd;
    int rounds = this.rounds;
    Duration lasting = this.lasting;
    Duration warmUp = this.warmUp;
    List<String> java = javaOptions;
    Path hub = this.hub;
    Path out = this.out;
    switch (name) {
      case "--clients" -> clients = Integer.parseInt(value);
      case "--crowd" -> crowd = Integer.parseInt(value);
      case "--rounds" -> rounds = Integer.parseInt(value);
      case "--round" -> lasting = seconds(value);
      case "--warm-up" -> warmUp = seconds(value);
      case "--java" -> java = List.of(value.split(" "));
      case "--hub" -> hub = Path.of(value);
      case "--out" -> out = Path.of(value);
      default -> throw new IllegalArgumentException(name + "? " + USAGE);
    }
    return new RequestOptions(
        quick, clients, crowd, rounds, lasting, warmUp, java, flames, hub, out);
  }

  private static Duration seconds(String value) {
    return Duration.ofSeconds(Long.parseLong(value));
  }
}
