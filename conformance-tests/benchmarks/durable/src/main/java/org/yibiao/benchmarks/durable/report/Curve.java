package org.yibiao.benchmarks.durable.report;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Draws a plot of many points as SVG: a line for each side, through its medians. */
final class Curve {

  /** So many points and more are a curve. */
  static final int FROM = 12;

  private static final int WIDTH = 720;
  private static final int HEIGHT = 260;
  private static final int LEFT = 60;
  private static final int TOP = 30;
  private static final int BOTTOM = 30;
  private static final int LINES = 4;
  private static final double ROOM = 1.1;
  private static final List<String> COLOURS = List.of("#1f6f8b", "#d99a4e", "#99a8b2");

  private final Plot plot;
  private final double most;
  private final StringBuilder svg = new StringBuilder();

  private Curve(Plot plot) {
    this.plot = plot;
    this.most =
        ROOM
            * plot.series().values().stream()
                .flatMap(List::stream)
                .mapToDouble(Curve::median)
                .max()
                .orElse(1);
  }

  static String of(Plot plot) {
    return new Curve(plot).drawn();
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
      line(each.getKey(), each.getValue(), side++);
    }
    int last = plot.loads().size() - 1;
    add("<text x='%d' y='%d'>%s</text>", LEFT, HEIGHT - 8, plot.loads().get(0));
    add(
        "<text x='%d' y='%d' text-anchor='end'>%s</text>",
        WIDTH, HEIGHT - 8, plot.loads().get(last));
    return svg.append("</svg>").toString();
  }

  private void line(String name, List<List<Double>> values, int side) {
    String colour = COLOURS.get(side % COLOURS.size());
    String points =
        IntStream.range(0, values.size())
            .mapToObj(i -> String.format(Locale.ROOT, "%.1f,%.1f", x(i), y(median(values.get(i)))))
            .collect(Collectors.joining(" "));
    add("<polyline fill='none' stroke='%s' stroke-width='1.5' points='%s'/>", colour, points);
    add(
        "<rect x='%d' y='8' width='10' height='10' fill='%s'/><text x='%d' y='17'>%s</text>",
        LEFT + side * 170, colour, LEFT + side * 170 + 15, name);
  }

  private static double median(List<Double> value) {
    return value.get(1);
  }

  private double x(int point) {
    return LEFT + (WIDTH - LEFT) * (point / (double) (plot.loads().size() - 1));
  }

  private double y(double value) {
    return HEIGHT - BOTTOM - value / most * (HEIGHT - BOTTOM - TOP);
  }

  private void add(String format, Object... values) {
    svg.append(String.format(Locale.ROOT, format, values));
  }
}
