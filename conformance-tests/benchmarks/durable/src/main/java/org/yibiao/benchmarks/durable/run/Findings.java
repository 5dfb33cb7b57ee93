package org.yibiao.benchmarks.durable.run;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.yibiao.benchmarks.durable.report.Comparison;
import org.yibiao.benchmarks.durable.report.Plot;
import org.yibiao.benchmarks.durable.report.Ratios;

/** What is made of the rounds: comparisons and plots. */
final class Findings {

  /** Of the plain reference's throughput the hub should have so much. */
  private static final double THROUGHPUT = 0.85;

  /** At half of saturation the hub's p99 should be at most so much of the reference's. */
  private static final double LATENCY = 1.3;

  private static final double HALF = 0.5;
  private static final double EVEN = 1.0;
  private static final String RATE = "cases/s";
  private static final String MILLIS = "ms";

  private final Map<String, Map<String, List<Round>>> closed = new LinkedHashMap<>();
  private final Map<String, Map<String, List<Round>>> open = new LinkedHashMap<>();
  private final List<Comparison> comparisons = new ArrayList<>();

  void closed(String load, Map<String, List<Round>> rounds) {
    closed.put(load, rounds);
    add(load + ", completed", RATE, true, rounds, completed(), Optional.of(THROUGHPUT));
    beside(load + ", completed", RATE, true, rounds, completed(), Optional.of(EVEN));
    latencies(load, rounds, Optional.empty());
    add(load + ", processor time", "ms/case", false, rounds, processor(), Optional.empty());
    beside(load + ", processor time", "ms/case", false, rounds, processor(), Optional.empty());
  }

  void open(double part, String load, Map<String, List<Round>> rounds) {
    String name = "%.0f %% of saturation, %s".formatted(part * 100, load);
    open.put(name, rounds);
    add(name + ", acknowledged", "/s", true, rounds, acknowledged(), Optional.empty());
    add(name + ", completed", RATE, true, rounds, completed(), Optional.empty());
    latencies(name, rounds, part == HALF ? Optional.of(LATENCY) : Optional.empty());
  }

  /** What the slowest side completes under the closed loop that gives it most, per second. */
  double saturation() {
    return closed.values().stream()
        .flatMap(rounds -> rounds.keySet().stream())
        .distinct()
        .mapToDouble(this::saturation)
        .min()
        .orElseThrow();
  }

  private double saturation(String side) {
    return closed.values().stream()
        .mapToDouble(rounds -> new Ratios(values(rounds.get(side), completed())).median())
        .max()
        .orElseThrow();
  }

  List<Comparison> comparisons() {
    return List.copyOf(comparisons);
  }

  List<Plot> plots() {
    List<Plot> plots = new ArrayList<>();
    plots.add(plot("Completed, closed loop", RATE, closed, completed()));
    plots.add(plot("Answer 202, p50, closed loop", MILLIS, closed, answer(50)));
    plots.add(plot("Answer 202, p99, closed loop", MILLIS, closed, answer(99)));
    plots.add(plot("Case completed, p50, closed loop", MILLIS, closed, completion(50)));
    plots.add(plot("Case completed, p99, closed loop", MILLIS, closed, completion(99)));
    plots.add(plot("Processor time of the side, closed loop", "ms/case", closed, processor()));
    plots.add(plot("Answer 202, p99, fixed rates", MILLIS, open, answer(99)));
    plots.add(plot("Case completed, p99, fixed rates", MILLIS, open, completion(99)));
    return plots;
  }

  private void latencies(
      String load, Map<String, List<Round>> rounds, Optional<Double> ofNinetyNine) {
    for (double each : List.of(50.0, 99.0, 99.9)) {
      Optional<Double> goal = each == 99.0 ? ofNinetyNine : Optional.empty();
      String percentile = ", p%s ".formatted(Double.toString(each).replace(".0", ""));
      add(load + percentile + "of the answer 202", MILLIS, false, rounds, answer(each), goal);
      add(load + percentile + "of completion", MILLIS, false, rounds, completion(each), goal);
    }
  }

  private void add(
      String name,
      String unit,
      boolean higherIsBetter,
      Map<String, List<Round>> rounds,
      ToDoubleFunction<Round> measure,
      Optional<Double> goal) {
    compare(name, unit, higherIsBetter, rounds, measure, goal, Side.PLAIN);
  }

  private void beside(
      String name,
      String unit,
      boolean higherIsBetter,
      Map<String, List<Round>> rounds,
      ToDoubleFunction<Round> measure,
      Optional<Double> goal) {
    compare(name, unit, higherIsBetter, rounds, measure, goal, Side.INTEGRATION);
  }

  /** Of sides that were not all measured there is nothing to compare. */
  private void compare(
      String name,
      String unit,
      boolean higherIsBetter,
      Map<String, List<Round>> rounds,
      ToDoubleFunction<Round> measure,
      Optional<Double> goal,
      String reference) {
    if (rounds.keySet().containsAll(List.of(Side.HUB, reference))) {
      Map<String, List<Double>> sides = values(rounds, measure);
      comparisons.add(Comparison.of(name, unit, higherIsBetter, sides, Side.HUB, reference, goal));
    }
  }

  private static Plot plot(
      String title,
      String unit,
      Map<String, Map<String, List<Round>>> loads,
      ToDoubleFunction<Round> measure) {
    Map<String, List<List<Double>>> series = new LinkedHashMap<>();
    loads
        .values()
        .forEach(
            rounds ->
                values(rounds, measure)
                    .forEach(
                        (side, values) ->
                            series
                                .computeIfAbsent(side, any -> new ArrayList<>())
                                .add(span(values))));
    return new Plot(title, unit, List.copyOf(loads.keySet()), series);
  }

  private static List<Double> span(List<Double> values) {
    Ratios all = new Ratios(values);
    return List.of(all.spread().get(0), all.median(), all.spread().get(1));
  }

  private static Map<String, List<Double>> values(
      Map<String, List<Round>> rounds, ToDoubleFunction<Round> measure) {
    Map<String, List<Double>> all = new LinkedHashMap<>();
    rounds.forEach((side, each) -> all.put(side, values(each, measure)));
    return all;
  }

  private static List<Double> values(List<Round> rounds, ToDoubleFunction<Round> measure) {
    return rounds.stream().map(measure::applyAsDouble).toList();
  }

  private static ToDoubleFunction<Round> completed() {
    return round -> round.tally().completedPerSecond();
  }

  private static ToDoubleFunction<Round> acknowledged() {
    return round -> round.tally().acknowledgedPerSecond();
  }

  private static ToDoubleFunction<Round> answer(double percentile) {
    return round -> round.tally().answerMillis(percentile);
  }

  private static ToDoubleFunction<Round> completion(double percentile) {
    return round -> round.tally().completionMillis(percentile);
  }

  private static ToDoubleFunction<Round> processor() {
    return Round::processorMillis;
  }
}
