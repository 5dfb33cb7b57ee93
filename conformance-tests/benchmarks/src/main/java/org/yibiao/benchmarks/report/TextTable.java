package org.yibiao.benchmarks.report;

import java.util.List;

/** A report as a table for a terminal. */
public final class TextTable {

  private static final String ROW = "%-36s %12s %12s %7s  %-15s %6s  %s%n";

  private TextTable() {}

  /** The whole report. */
  public static String of(Report report) {
    StringBuilder text = new StringBuilder();
    text.append(report.run().title().zh()).append(" · ").append(report.run().title().en());
    text.append(System.lineSeparator());
    if (report.run().quick()) {
      text.append(Report.QUICK.zh()).append(System.lineSeparator());
      text.append(Report.QUICK.en()).append(System.lineSeparator());
    }
    return text.append(heading())
        .append(rows(report.comparisons()))
        .append(summary(report))
        .toString();
  }

  /** Names of the columns. */
  public static String heading() {
    return ROW.formatted("name", "yibiao", "other", "ratio", "spread", "goal", "met");
  }

  /** One comparison. */
  public static String row(Comparison each) {
    return ROW.formatted(
        each.name(),
        amount(each, Comparison.HUB),
        amount(each, each.other()),
        Figures.ratio(each.median()),
        Figures.ratio(each.spread().get(0)) + "–" + Figures.ratio(each.spread().get(1)),
        Figures.goal(each),
        each.met() ? "yes 达标" : "NO 未达标");
  }

  private static String rows(List<Comparison> all) {
    return String.join("", all.stream().map(TextTable::row).toList());
  }

  private static String summary(Report report) {
    long met = report.comparisons().stream().filter(Comparison::met).count();
    return "%d / %d%n".formatted(met, report.comparisons().size());
  }

  private static String amount(Comparison of, String side) {
    return Figures.amount(of.median(side)) + " " + of.unit();
  }
}
