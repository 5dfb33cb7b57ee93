package org.yibiao.benchmarks.bulk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yibiao.benchmarks.durable.report.Comparison;
import org.yibiao.benchmarks.durable.report.Plot;
import org.yibiao.benchmarks.durable.report.Ratios;

/** What is made of the rounds: comparisons and plots. */
final class BulkFindings {

  /** Of the bare libraries' speed the hub should have so much. */
  private static final double GOAL = 0.7;

  private final List<Comparison> comparisons = new ArrayList<>();
  private final Map<String, Long> peaks = new LinkedHashMap<>();
  private final Map<String, Integer> checked = new LinkedHashMap<>();

  /** Takes what one form and size gave. */
  void add(Form form, int records, Map<String, List<Double>> speeds, Map<String, Long> held) {
    String name = form.label() + ", " + records;
    comparisons.add(
        Comparison.of(name, "records/s", true, speeds, Bulk.HUB, Bulk.BARE, Optional.of(GOAL)));
    held.forEach((side, most) -> peaks.put(name + ", " + side, most));
    checked.put(name, records * speeds.get(Bulk.HUB).size());
  }

  List<Comparison> comparisons() {
    return List.copyOf(comparisons);
  }

  Map<String, Long> peaks() {
    return peaks;
  }

  /** How many records of each form the ledgers of both sides were right about. */
  Map<String, Integer> checked() {
    return checked;
  }

  List<Plot> plots() {
    List<String> loads = comparisons.stream().map(BulkFindings::load).toList();
    Map<String, List<List<Double>>> speeds = new LinkedHashMap<>();
    Map<String, List<List<Double>>> memory = new LinkedHashMap<>();
    for (String side : List.of(Bulk.HUB, Bulk.BARE)) {
      speeds.put(side, comparisons.stream().map(each -> span(each.sides().get(side))).toList());
      memory.put(side, loads.stream().map(load -> point(peaks.get(load + ", " + side))).toList());
    }
    return List.of(
        new Plot("Records in a second", "records/s", loads, speeds),
        new Plot("Most memory that the process held", "MiB", loads, memory));
  }

  private static String load(Comparison each) {
    return each.name().substring(0, each.name().indexOf(':'));
  }

  private static List<Double> span(List<Double> values) {
    Ratios all = new Ratios(values);
    return List.of(all.spread().get(0), all.median(), all.spread().get(1));
  }

  private static List<Double> point(long value) {
    return List.of((double) value, (double) value, (double) value);
  }
}
