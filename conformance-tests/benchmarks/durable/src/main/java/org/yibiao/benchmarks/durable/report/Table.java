package org.yibiao.benchmarks.durable.report;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A report as lines for a terminal. */
public final class Table {

  private static final String LINE = "%-76s %8.3f  [%.3f .. %.3f]  %-11s %s%n";

  private Table() {}

  /** The lines. */
  public static String of(Report report) {
    StringBuilder text = new StringBuilder();
    text.append(
        "%s, %d processors, %s, %s%n"
            .formatted(
                report.machine().processor(),
                report.machine().processors(),
                report.machine().memory(),
                report.machine().java()));
    report.run().forEach(line -> text.append(line).append(System.lineSeparator()));
    text.append("%-76s %8s%n".formatted("within a round", "median"));
    report.comparisons().forEach(each -> text.append(line(each)));
    text.append("Peak memory in MiB: ").append(report.peakMebibytes()).append('\n');
    text.append("Ledgers right about: ").append(report.checked()).append('\n');
    if (report.quick()) {
      text.append(Report.QUICK).append('\n');
    }
    return text.toString();
  }

  private static String line(Comparison each) {
    return LINE.formatted(
        each.name() + " (" + each.unit() + ")",
        each.median(),
        each.spread().get(0),
        each.spread().get(1),
        goal(each),
        sides(each));
  }

  static String goal(Comparison each) {
    String sign = each.higherIsBetter() ? ">=" : "<=";
    Optional<String> judged =
        each.reached().map(ok -> sign + each.goal().orElseThrow() + (ok ? " yes" : " NO"));
    return judged.orElse("");
  }

  private static String sides(Comparison each) {
    return each.sides().keySet().stream()
        .collect(Collectors.toMap(side -> side, each::medianOf, (a, b) -> a, TreeMap::new))
        .entrySet()
        .stream()
        .map(Table::side)
        .collect(Collectors.joining(", "));
  }

  private static String side(Map.Entry<String, Double> each) {
    return "%s %s".formatted(each.getKey(), number(each.getValue()));
  }

  static String number(double value) {
    return String.format(Locale.ROOT, Math.abs(value) < 10 ? "%.2f" : "%.1f", value);
  }
}
