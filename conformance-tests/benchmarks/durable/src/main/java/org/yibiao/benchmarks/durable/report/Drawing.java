package org.yibiao.benchmarks.durable.report;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Draws a plot as SVG: for each workload a bar a side, with a line from smallest to largest. */
final class Drawing {

  private static final int WIDTH = 720;
  private static final int HEIGHT = 260;
  private static final int LEFT = 60;
  private static final int TOP = 30;
  private static final int BOTTOM = 50;
  private static final int LINES = 4;
  private static final double BARS = 0.8;
  private static final double ROOM = 1.1;
  private static final List<String> COLOURS = List.of("#1f6f8b", "#99a8b2", "#d99a4e");

  private final Plot plot;
  private final double most;
  private final StringBuilder svg = new StringBuilder();

  private Drawing(Plot plot) {
    this.plot = plot;
    this.most =
        Math.max(
            1e-9,
            ROOM
                * plot.series().values().stream()
                    .flatMap(List::stream)
                    .mapToDouble(each -> each.get(2))
                    .max()
                    .orElse(1));
  }

  /** More workloads than there is room for bars are points of time, and make a curve. */
  static String of(Plot plot) {
    return plot.loads().size() > Curve.FROM ? Curve.of(plot) : new Drawing(plot).drawn();
  }

  private String drawn() {
    add("<svg viewBox='0 0 %d %d' role='img' aria-label='%s'>", WIDTH, HEIGHT, plot.title());
    for (int i = 0; i <= LINES; i++) {
      double value = most * i / LINES;
      add(
          "<line x1='%d' x2='%d' y1='%.1f' y2='%.1f' class='grid'/>",
          LEFT, WIDTH, y(value), y(value));
      add(
          "<text x='%d' y='%.1f' text-anchor='end'>%s</text>",
          LEFT - 6, y(value) + 4, Table.number(value));
    }
    int side = 0;
    for (Map.Entry<String, List<List<Double>>> each : plot.series().entrySet()) {
      series(each.getKey(), each.getValue(), side++);
    }
    for (int load = 0; load < plot.loads().size(); load++) {
      add(
          "<text x='%.1f' y='%d' text-anchor='middle'>%s</text>",
          LEFT + step() * (load + 0.5), HEIGHT - BOTTOM + 18, plot.loads().get(load));
    }
    return svg.append("</svg>").toString();
  }

  private void series(String name, List<List<Double>> values, int side) {
    double bar = step() * BARS / plot.series().size();
    String colour = COLOURS.get(side % COLOURS.size());
    for (int load = 0; load < values.size(); load++) {
      double x = LEFT + step() * load + step() * (1 - BARS) / 2 + bar * side;
      List<Double> value = values.get(load);
      add(
          "<rect x='%.1f' y='%.1f' width='%.1f' height='%.1f' fill='%s'><title>%s: %s</title>"
              + "</rect>",
          x,
          y(value.get(1)),
          bar - 2,
          y(0) - y(value.get(1)),
          colour,
          name,
          Table.number(value.get(1)));
      add(
          "<line x1='%.1f' x2='%.1f' y1='%.1f' y2='%.1f' class='spread'/>",
          x + bar / 2 - 1, x + bar / 2 - 1, y(value.get(0)), y(value.get(2)));
    }
    add(
        "<rect x='%d' y='8' width='10' height='10' fill='%s'/><text x='%d' y='17'>%s</text>",
        LEFT + side * 170, colour, LEFT + side * 170 + 15, name);
  }

  private double step() {
    return (WIDTH - LEFT) / (double) Math.max(1, plot.loads().size());
  }

  private double y(double value) {
    return HEIGHT - BOTTOM - value / most * (HEIGHT - BOTTOM - TOP);
  }

  private void add(String format, Object... values) {
    svg.append(String.format(Locale.ROOT, format, values));
  }
}
