package org.yibiao.benchmarks.report;

import static org.yibiao.benchmarks.report.Figures.escaped;
import static org.yibiao.benchmarks.report.Figures.place;
import static org.yibiao.benchmarks.report.Figures.ratio;

import java.util.List;

/** All ratios in one drawing: a dot for each round, a line for the median, a line for the goal. */
final class RatioPlot {

  private static final int NAMES = 290;
  private static final int WIDTH = 960;
  private static final int EDGE = 50;
  private static final int ROW = 22;
  private static final int TOP = 30;

  /** What lies beyond is drawn at the edge; the table tells how far it is. */
  private static final double MOST = 3;

  private final List<Comparison> all;
  private final double most;

  private RatioPlot(List<Comparison> all) {
    this.all = all;
    double greatest =
        all.stream()
            .mapToDouble(each -> Math.max(each.spread().get(1), each.goal()))
            .max()
            .orElse(1);
    this.most = Math.min(MOST, Math.max(1.5, greatest * 1.05));
  }

  static String of(List<Comparison> all) {
    return new RatioPlot(all).drawing();
  }

  private String drawing() {
    int height = TOP + ROW * all.size() + 10;
    StringBuilder svg = new StringBuilder();
    svg.append(
        "<svg viewBox=\"0 0 %d %d\" role=\"img\" aria-label=\"比值 ratios\">%n"
            .formatted(WIDTH, height));
    for (int tenth = 0; tenth <= most * 10; tenth += 5) {
      axis(svg, tenth / 10.0, height);
    }
    for (int i = 0; i < all.size(); i++) {
      row(svg, all.get(i), TOP + ROW * i + ROW / 2);
    }
    return svg.append("</svg>\n").toString();
  }

  private void axis(StringBuilder svg, double value, int height) {
    svg.append(line("axis", x(value), TOP - 6, x(value), height - 8));
    svg.append(
        "<text class=\"tick\" x=\"%s\" y=\"16\" text-anchor=\"middle\">%s</text>%n"
            .formatted(place(x(value)), value));
  }

  private void row(StringBuilder svg, Comparison of, double y) {
    String state = of.met() ? "met" : "missed";
    svg.append(
        "<g class=\"%s\"><title>%s: %s</title>%n"
            .formatted(state, escaped(of.name()), ratio(of.median())));
    svg.append(
        "<text x=\"%d\" y=\"%s\" text-anchor=\"end\">%s</text>%n"
            .formatted(NAMES - 10, place(y + 4), escaped(of.name())));
    svg.append(line("spread", x(of.spread().get(0)), y, x(of.spread().get(1)), y));
    of.ratios().forEach(each -> svg.append(dot(x(each), y)));
    svg.append(line("median", x(of.median()), y - 7, x(of.median()), y + 7));
    svg.append(line("goal", x(of.goal()), y - ROW / 2.0, x(of.goal()), y + ROW / 2.0));
    svg.append("</g>\n");
  }

  private double x(double value) {
    double part = Math.max(0, Math.min(value, most)) / most;
    return NAMES + part * (WIDTH - NAMES - EDGE);
  }

  private static String dot(double x, double y) {
    return "<circle cx=\"%s\" cy=\"%s\" r=\"2.5\"/>%n".formatted(place(x), place(y));
  }

  static String line(String kind, double x1, double y1, double x2, double y2) {
    return "<line class=\"%s\" x1=\"%s\" y1=\"%s\" x2=\"%s\" y2=\"%s\"/>%n"
        .formatted(kind, place(x1), place(y1), place(x2), place(y2));
  }
}
