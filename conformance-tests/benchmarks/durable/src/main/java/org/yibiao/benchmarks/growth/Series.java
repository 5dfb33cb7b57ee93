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

  /**
   * Each point beside the smallest; and beside the one before it, because what every call costs by
   * itself is most of the smallest, and hides how the rest grows.
   */
  List<Comparison> comparisons() {
    List<String> points = List.copyOf(values.keySet());
    List<Comparison> all = new ArrayList<>();
    for (int i = 1; i < points.size(); i++) {
      all.add(beside(points.get(i), points.get(0)));
      if (i > 1) {
        all.add(beside(points.get(i), points.get(i - 1)));
      }
    }
    return all;
  }

  private Comparison beside(String point, String smaller) {
    return Comparison.of(
        name,
        unit,
        false,
        Map.of(point, values.get(point), smaller, values.get(smaller)),
        point,
        smaller,
        Optional.of(FLAT));
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
