package org.yibiao.benchmarks.growth;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yibiao.benchmarks.durable.report.Comparison;
import org.yibiao.benchmarks.durable.report.Plot;

/** What all dimensions gave. */
final class Findings {

  private final Map<String, Series> series = new LinkedHashMap<>();
  private final Map<String, Long> peaks = new LinkedHashMap<>();
  private final Map<String, Integer> checked = new LinkedHashMap<>();

  /** Takes one value of one round. */
  void add(String measure, String unit, String point, double value) {
    series.computeIfAbsent(measure, name -> Series.of(name, unit)).add(point, value);
  }

  /** The most memory that a hub held at a point. */
  void held(String point, long mebibytes) {
    peaks.put(point, mebibytes);
  }

  /** How many answers of a point were looked into. */
  void checked(String point, int many) {
    checked.merge(point, many, Integer::sum);
  }

  List<Comparison> comparisons() {
    List<Comparison> all = new ArrayList<>();
    series.values().forEach(each -> all.addAll(each.comparisons()));
    return all;
  }

  List<Plot> plots() {
    return series.values().stream().map(Series::plot).toList();
  }

  Map<String, Long> peaks() {
    return peaks;
  }

  Map<String, Integer> checked() {
    return checked;
  }
}
