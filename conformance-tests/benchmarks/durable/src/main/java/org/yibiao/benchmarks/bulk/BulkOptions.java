package org.yibiao.benchmarks.bulk;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

/**
 * How it is to be run.
 *
 * @param records of each file, one size after the other
 * @param warmUp records that each process takes before anything is measured
 * @param javaOptions of each side's process
 */
record BulkOptions(
    boolean quick,
    List<Integer> records,
    List<Form> forms,
    int rounds,
    int warmUp,
    List<String> javaOptions,
    Path out) {

  private static final String USAGE =
      "--quick | --records 1000000,10000000 | --forms fixed,csv,xml,json-lines,batch-xml,batch-json"
          + " | --rounds N | --warm-up RECORDS | --java \"-Xmx512m …\" | --out FOLDER";
  private static final List<String> JAVA = List.of("-Xmx512m", "-XX:+UseG1GC");
  private static final Path OUT = Path.of("target/bench-bulk");

  private static BulkOptions full() {
    List<Integer> records = List.of(1_000_000, 10_000_000);
    return new BulkOptions(false, records, List.of(Form.values()), 3, 200_000, JAVA, OUT);
  }

  private static BulkOptions shortOne() {
    return new BulkOptions(true, List.of(20_000), List.of(Form.values()), 3, 10_000, JAVA, OUT);
  }

  /**
   * Reads a command line.
   *
   * @throws IllegalArgumentException with the usage, if it is not understood
   */
  static BulkOptions of(String... arguments) {
    List<String> given = Arrays.asList(arguments);
    BulkOptions options = given.contains("--quick") ? shortOne() : full();
    Iterator<String> rest = given.stream().filter(each -> !each.equals("--quick")).iterator();
    while (rest.hasNext()) {
      String name = rest.next();
      if (!rest.hasNext()) {
        throw new IllegalArgumentException(USAGE);
      }
      options = options.with(name, rest.next());
    }
    return options;
  }

  private BulkOptions with(String name, String value) {
    return switch (name) {
      case "--records" ->
          new BulkOptions(
              quick,
              list(value).map(Integer::valueOf).toList(),
              forms,
              rounds,
              warmUp,
              javaOptions,
              out);
      case "--forms" ->
          new BulkOptions(
              quick, records, list(value).map(Form::of).toList(), rounds, warmUp, javaOptions, out);
      case "--rounds" ->
          new BulkOptions(quick, records, forms, Integer.parseInt(value), warmUp, javaOptions, out);
      case "--warm-up" ->
          new BulkOptions(quick, records, forms, rounds, Integer.parseInt(value), javaOptions, out);
      case "--java" ->
          new BulkOptions(quick, records, forms, rounds, warmUp, List.of(value.split(" ")), out);
      case "--out" ->
          new BulkOptions(quick, records, forms, rounds, warmUp, javaOptions, Path.of(value));
      default -> throw new IllegalArgumentException(name + "? " + USAGE);
    };
  }

  private static Stream<String> list(String value) {
    return Stream.of(value.split(",")).map(String::strip).filter(each -> !each.isEmpty());
  }
}
