package org.yibiao.benchmarks.growth;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yibiao.benchmarks.durable.report.Comparison;
import org.yibiao.benchmarks.durable.report.Plot;
import org.yibiao.benchmarks.durable.report.Ratios;

/**
 * One measure at all points of a dimension, round by round.
 *
 * @param name what is measured, of what
 * @param values by point, the smallest first; of each point as many as there were rounds
 */
record Series(String name, String unit, Map<String, List<Double>> values) {

  /** What counts as flat: so much of what it is at the smallest point. */
  static final double FLAT = 1.2;

  static Series of(String name, String unit) {
    return new Series(name, unit, new LinkedHashMap<>());
  }

  void add(String point, double value) {
    values.computeIfAbsent(point, any -> new ArrayList<>()).add(value);
  }

  /** Each point beside the smallest. */
  List<Comparison> comparisons() {
    List<String> points = List.copyOf(values.keySet());
    String smallest = points.get(0);
    return points.stream()
        .skip(1)
        .map(
            point ->
                Comparison.of(
                    name,
                    unit,
                    false,
                    Map.of(point, values.get(point), smallest, values.get(smallest)),
                    point,
                    smallest,
                    Optional.of(FLAT)))
        .toList();
  }

  Plot plot() {
    List<List<Double>> spans = values.values().stream().map(Series::span).toList();
    return new Plot(name, unit, List.copyOf(values.keySet()), Map.of(name, spans));
  }

  private static List<Double> span(List<Double> rounds) {
    Ratios all = new Ratios(rounds);
    return List.of(all.spread().get(0), all.median(), all.spread().get(1));
  }
}
