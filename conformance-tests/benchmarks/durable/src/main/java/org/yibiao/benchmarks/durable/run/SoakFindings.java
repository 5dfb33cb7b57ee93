package org.yibiao.benchmarks.durable.run;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.yibiao.benchmarks.durable.report.Comparison;
import org.yibiao.benchmarks.durable.report.Plot;

/**
 * Whether a long run stayed as it was: its last quarter beside its first, minute by minute, and the
 * curves of all of it.
 */
record SoakFindings(List<Minute> minutes) {

  static final String FIRST = "first quarter";
  static final String LAST = "last quarter";

  /** What counts as flat. */
  private static final double FLAT = 1.2;

  private static final int QUARTERS = 4;
  private static final String MILLIS = "ms";
  private static final String MEBIBYTES = "MiB";
  private static final String ANSWER = "p99 of the answer 202, a minute each";
  private static final String COMPLETION = "p99 of completion, a minute each";
  private static final String HEAP = "heap in use after a collection";
  private static final String RESIDENT = "memory of the process";

  SoakFindings {
    minutes = List.copyOf(minutes);
  }

  List<Comparison> comparisons() {
    return List.of(
        compared(ANSWER, MILLIS, Minute::answer),
        compared(COMPLETION, MILLIS, Minute::completion),
        compared(HEAP, MEBIBYTES, Minute::heap),
        compared(RESIDENT, MEBIBYTES, Minute::resident));
  }

  List<Plot> plots() {
    return List.of(
        plot(ANSWER, MILLIS, Map.of("answer", Minute::answer)),
        plot(COMPLETION, MILLIS, Map.of("completion", Minute::completion)),
        plot("Memory", MEBIBYTES, Map.of("heap", Minute::heap, "process", Minute::resident)));
  }

  private Comparison compared(String name, String unit, ToDoubleFunction<Minute> measure) {
    int quarter = Math.max(1, minutes.size() / QUARTERS);
    Map<String, List<Double>> sides = new LinkedHashMap<>();
    sides.put(FIRST, values(minutes.subList(0, quarter), measure));
    sides.put(LAST, values(minutes.subList(minutes.size() - quarter, minutes.size()), measure));
    return Comparison.of(name, unit, false, sides, LAST, FIRST, Optional.of(FLAT));
  }

  private Plot plot(String title, String unit, Map<String, ToDoubleFunction<Minute>> measures) {
    Map<String, List<List<Double>>> series = new LinkedHashMap<>();
    measures.forEach((name, measure) -> series.put(name, points(values(minutes, measure))));
    List<String> loads =
        IntStream.rangeClosed(1, minutes.size()).mapToObj(i -> "minute " + i).toList();
    return new Plot(title, unit, loads, series);
  }

  private static List<List<Double>> points(List<Double> values) {
    List<List<Double>> points = new ArrayList<>();
    values.forEach(value -> points.add(List.of(value, value, value)));
    return points;
  }

  private static List<Double> values(List<Minute> some, ToDoubleFunction<Minute> measure) {
    return some.stream().map(measure::applyAsDouble).toList();
  }
}
