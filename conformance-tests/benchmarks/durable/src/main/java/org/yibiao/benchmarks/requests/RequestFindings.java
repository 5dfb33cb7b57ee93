package org.yibiao.benchmarks.requests;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.yibiao.benchmarks.durable.report.Comparison;
import org.yibiao.benchmarks.durable.report.Plot;
import org.yibiao.benchmarks.durable.report.Ratios;

/** What is made of the rounds: comparisons and plots, with the goals. */
final class RequestFindings {

  /** Of the bare server's rate the hub should have so much. */
  private static final double CACHED = 0.8;

  /** So many milliseconds may be added to a department's own at the 99th percentile. */
  private static final double UNCACHED = 3;

  /** A form may take so many times what its slowest department takes, and so much longer. */
  private static final double TIMES = 1.1;

  private static final double AND = 5;

  /** For those who ask at once about the same a department should be called so often. */
  private static final double CALLS = 1;

  private static final String MILLIS = "ms";
  private static final String FIRST = Programs.HUB;

  private final List<Comparison> comparisons = new ArrayList<>();
  private final List<Plot> plots = new ArrayList<>();

  /** Answers from what is kept, beside a bare server. */
  void cached(String load, Map<String, List<Answered>> rounds) {
    ratio(load, "rate", "answers/s", true, rounds, rate(), Optional.of(CACHED));
    for (double each : List.of(50.0, 99.0)) {
      ratio(load, percentile(each), MILLIS, false, rounds, millis(each), Optional.empty());
    }
    ratio(load, "processor time", "ms/answer", false, rounds, processor(), Optional.empty());
    plots.add(plot(load, "answers/s", rounds, rate()));
    plots.add(plot(load + ", p99", MILLIS, rounds, millis(99)));
  }

  /** Answers of a department, beside itself, with as many clients at once as keep the hub busy. */
  void saturated(String load, Map<String, List<Answered>> rounds) {
    ratio(load, "rate", "answers/s", true, rounds, rate(), Optional.empty());
    above(load, 50, 1, rounds, Optional.empty());
    plots.add(plot(load, "answers/s", rounds, rate()));
  }

  /** The same at a fixed rate. */
  void uncached(String load, Map<String, List<Answered>> rounds) {
    above(load, 50, 1, rounds, Optional.empty());
    above(load, 99, 1, rounds, Optional.of(UNCACHED));
    plots.add(plot(load + ", p50", MILLIS, rounds, millis(50)));
    plots.add(plot(load + ", p99", MILLIS, rounds, millis(99)));
  }

  /** A form that departments fill in, beside the slowest of them. */
  void prefill(String load, Map<String, List<Answered>> rounds) {
    above(load, 50, TIMES, rounds, Optional.of(AND));
    above(load, 99, TIMES, rounds, Optional.empty());
    plots.add(plot(load + ", p50", MILLIS, rounds, millis(50)));
    plots.add(plot(load + ", p99", MILLIS, rounds, millis(99)));
  }

  /** Many who ask at once about the same. */
  void crowd(String load, List<Crowd.Served> rounds) {
    List<Double> calls = rounds.stream().map(Crowd.Served::calls).toList();
    List<Double> millis = rounds.stream().map(Crowd.Served::millis).toList();
    comparisons.add(
        Comparison.alone(load, "calls", "at the department", calls, Optional.of(CALLS)));
    comparisons.add(
        Comparison.alone(load, MILLIS, "until all are answered", millis, Optional.empty()));
  }

  /** Answers a second of the hub, in the middle of the rounds. */
  static double rateOfHub(Map<String, List<Answered>> rounds) {
    return new Ratios(values(rounds, rate()).get(FIRST)).median();
  }

  List<Comparison> comparisons() {
    return List.copyOf(comparisons);
  }

  List<Plot> plots() {
    return List.copyOf(plots);
  }

  private void ratio(
      String load,
      String what,
      String unit,
      boolean higherIsBetter,
      Map<String, List<Answered>> rounds,
      ToDoubleFunction<Answered> measure,
      Optional<Double> goal) {
    comparisons.add(
        Comparison.of(
            load + ", " + what,
            unit,
            higherIsBetter,
            values(rounds, measure),
            FIRST,
            reference(rounds),
            goal));
  }

  private void above(
      String load,
      double percentile,
      double times,
      Map<String, List<Answered>> rounds,
      Optional<Double> goal) {
    comparisons.add(
        Comparison.above(
            load + ", " + percentile(percentile),
            MILLIS,
            values(rounds, millis(percentile)),
            FIRST,
            times,
            reference(rounds),
            goal));
  }

  private static String reference(Map<String, List<Answered>> rounds) {
    return rounds.keySet().stream().filter(each -> !each.equals(FIRST)).findFirst().orElseThrow();
  }

  private static Plot plot(
      String title,
      String unit,
      Map<String, List<Answered>> rounds,
      ToDoubleFunction<Answered> measure) {
    Map<String, List<List<Double>>> series = new LinkedHashMap<>();
    values(rounds, measure)
        .forEach(
            (side, values) -> {
              Ratios all = new Ratios(values);
              List<Double> spread = all.spread();
              series.put(side, List.of(List.of(spread.get(0), all.median(), spread.get(1))));
            });
    return new Plot(title, unit, List.of(title), series);
  }

  private static Map<String, List<Double>> values(
      Map<String, List<Answered>> rounds, ToDoubleFunction<Answered> measure) {
    Map<String, List<Double>> all = new LinkedHashMap<>();
    rounds.forEach(
        (side, each) -> all.put(side, each.stream().map(measure::applyAsDouble).toList()));
    return all;
  }

  private static String percentile(double percentile) {
    return "p%.0f".formatted(percentile);
  }

  private static ToDoubleFunction<Answered> rate() {
    return round -> round.latencies().perSecond();
  }

  private static ToDoubleFunction<Answered> millis(double percentile) {
    return round -> round.latencies().millis(percentile);
  }

  private static ToDoubleFunction<Answered> processor() {
    return Answered::processorMillis;
  }
}
