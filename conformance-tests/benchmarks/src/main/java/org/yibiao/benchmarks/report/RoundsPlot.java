package org.yibiao.benchmarks.report;

import static org.yibiao.benchmarks.report.Figures.amount;
import static org.yibiao.benchmarks.report.Figures.escaped;
import static org.yibiao.benchmarks.report.Figures.place;

import java.util.List;

/** The numbers of one comparison, round by round: whether they are steady shows here. */
final class RoundsPlot {

  private static final int WIDTH = 300;
  private static final int HEIGHT = 120;
  private static final int LEFT = 52;
  private static final int EDGE = 12;

  private final Comparison of;
  private final double most;

  private RoundsPlot(Comparison of) {
    this.of = of;
    this.most =
        of.sides().values().stream()
            .flatMap(List::stream)
            .mapToDouble(Double::doubleValue)
            .max()
            .orElse(1);
  }

  static String of(Comparison comparison) {
    return new RoundsPlot(comparison).drawing();
  }

  private String drawing() {
    StringBuilder figure = new StringBuilder("<figure>\n");
    figure.append("<figcaption>%s</figcaption>%n".formatted(escaped(of.name())));
    figure.append(
        "<svg viewBox=\"0 0 %d %d\" role=\"img\" aria-label=\"%s\">%n"
            .formatted(WIDTH, HEIGHT, escaped(of.name())));
    level(figure, 0);
    level(figure, most);
    side(figure, "hub", of.sides().get(Comparison.HUB));
    side(figure, "other", of.sides().get(of.other()));
    return figure.append("</svg>\n</figure>\n").toString();
  }

  private void level(StringBuilder figure, double value) {
    figure.append(RatioPlot.line("axis", LEFT, y(value), WIDTH - EDGE, y(value)));
    figure.append(
        "<text class=\"tick\" x=\"%d\" y=\"%s\" text-anchor=\"end\">%s</text>%n"
            .formatted(LEFT - 5, place(y(value) + 4), value == 0 ? "0" : amount(value)));
  }

  private void side(StringBuilder figure, String kind, List<Double> numbers) {
    StringBuilder points = new StringBuilder();
    for (int i = 0; i < numbers.size(); i++) {
      points.append(place(x(i, numbers.size()))).append(',').append(place(y(numbers.get(i))));
      points.append(' ');
    }
    figure.append(
        "<polyline class=\"%s\" points=\"%s\"/>%n".formatted(kind, points.toString().strip()));
  }

  private static double x(int round, int rounds) {
    return LEFT + (round + 0.5) / rounds * (WIDTH - LEFT - EDGE);
  }

  private double y(double value) {
    return HEIGHT - EDGE - value / most * (HEIGHT - 2 * EDGE);
  }
}
