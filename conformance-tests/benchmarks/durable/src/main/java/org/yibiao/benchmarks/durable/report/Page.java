package org.yibiao.benchmarks.durable.report;

import java.util.stream.Collector;
import java.util.stream.Collectors;

/** A report as one page that needs nothing else. */
public final class Page {

  private static final String STYLE =
      """
      body{font:15px/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem}
      table{border-collapse:collapse;width:100%}
      td,th{border-bottom:1px solid #ddd;padding:.3rem .6rem;text-align:left;vertical-align:top}
      td.n{text-align:right;white-space:nowrap}.no{color:#a3201d}.yes{color:#1b6b34}
      .quick{background:#fff3d6;padding:.6rem 1rem}
      svg{width:100%;height:auto;font-size:12px}.grid{stroke:#ddd}.spread{stroke:#222}
      """;

  private static final String ROW =
      "<tr><td>%s (%s)<td class=n>%.3f<td class=n>%.3f, %.3f<td class=n>%.3f, %.3f"
          + "<td class='%s'>%s<td>%s</tr>";
  private static final String MACHINE =
      "<h2>Machine</h2><p>%s; %s, %d processors, %s; Java %s; each side with %s</p><p>%s</p>"
          + "<p>Peak memory in MiB: %s. Ledgers right about: %s</p>";

  private Page() {}

  /** The page as HTML. */
  public static String of(Report report) {
    return "<!doctype html><html lang='en'><meta charset='utf-8'><title>"
        + text(report.title())
        + "</title>"
        + "<style>"
        + STYLE
        + "</style><h1>"
        + text(report.title())
        + "</h1>"
        + (report.quick() ? "<p class='quick'>" + Report.QUICK + "</p>" : "")
        + report.run().stream().map(line -> "<p>" + text(line) + "</p>").collect(joined())
        + table(report)
        + report.plots().stream().map(Page::plot).collect(joined())
        + machine(report)
        + "</html>";
  }

  private static String table(Report report) {
    return "<h2>Ratios</h2><table><tr><th>What<th>Median<th>Quartiles<th>Smallest, largest"
        + "<th>Goal<th>Medians of the sides</tr>"
        + report.comparisons().stream().map(Page::row).collect(joined())
        + "</table>";
  }

  private static String row(Comparison each) {
    String sides =
        each.sides().keySet().stream()
            .map(side -> side + " " + Table.number(each.medianOf(side)))
            .collect(Collectors.joining("<br>"));
    String kind = each.reached().map(ok -> ok ? "yes" : "no").orElse("");
    return ROW.formatted(
        text(each.name()),
        text(each.unit()),
        each.median(),
        each.quartiles().get(0),
        each.quartiles().get(1),
        each.spread().get(0),
        each.spread().get(1),
        kind,
        text(Table.goal(each)),
        sides);
  }

  private static String plot(Plot each) {
    return "<h2>" + text(each.title() + ", " + each.unit()) + "</h2>" + Drawing.of(each);
  }

  private static String machine(Report report) {
    Machine machine = report.machine();
    return MACHINE.formatted(
        text(machine.system()),
        text(machine.processor()),
        machine.processors(),
        text(machine.memory()),
        text(machine.java()),
        text(String.join(" ", machine.javaOptions())),
        text(String.join(", ", machine.libraries().values())),
        text(report.peakMebibytes().toString()),
        text(report.checked().toString()));
  }

  private static Collector<CharSequence, ?, String> joined() {
    return Collectors.joining("\n");
  }

  private static String text(String raw) {
    return raw.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
