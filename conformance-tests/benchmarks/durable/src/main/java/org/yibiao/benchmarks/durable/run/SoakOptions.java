package org.yibiao.benchmarks.durable.run;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/**
 * How long the hub is to be kept busy, and how busy.
 *
 * @param minutes how long
 * @param ofSaturation the part of what it completes at most
 * @param rest what it has in common with the comparison: warm-up, Java's options, the jar, where to
 */
public record SoakOptions(int minutes, double ofSaturation, Options rest) {

  private static final int EIGHT_HOURS = 480;
  private static final int QUICK = 2;
  private static final double USUAL = 0.7;
  private static final String USAGE =
      "--quick | --minutes N | --part 0.7 (of saturation) | --warm-up S | --java \"-Xmx1g …\""
          + " | --hub JAR | --out FOLDER";

  /**
   * Reads a command line.
   *
   * @throws IllegalArgumentException with the usage, if it is not understood
   */
  public static SoakOptions of(String... arguments) {
    List<String> rest = new ArrayList<>(List.of("--sides", Side.HUB, "--out", "target/bench-soak"));
    int minutes = List.of(arguments).contains("--quick") ? QUICK : EIGHT_HOURS;
    double part = USUAL;
    Iterator<String> given = List.of(arguments).iterator();
    while (given.hasNext()) {
      String name = given.next();
      switch (name) {
        case "--minutes" -> minutes = Integer.parseInt(value(given));
        case "--part" -> part = Double.parseDouble(value(given));
        case "--quick" -> rest.add(name);
        case "--warm-up", "--java", "--hub", "--out" -> rest.addAll(List.of(name, value(given)));
        default -> throw new IllegalArgumentException(name + "? " + USAGE);
      }
    }
    if (minutes < 1 || part <= 0) {
      throw new IllegalArgumentException(USAGE);
    }
    return new SoakOptions(minutes, part, Options.of(rest.toArray(String[]::new)));
  }

  Duration lasting() {
    return Duration.ofMinutes(minutes);
  }

  private static String value(Iterator<String> given) {
    if (!given.hasNext()) {
      throw new IllegalArgumentException(USAGE);
    }
    return given.next();
  }
}
