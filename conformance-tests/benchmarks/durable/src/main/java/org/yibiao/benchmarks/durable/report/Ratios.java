package org.yibiao.benchmarks.durable.report;

import java.util.List;
import java.util.function.DoubleBinaryOperator;
import java.util.stream.IntStream;

/**
 * Ratios or differences of two sides, each within one round, so that what changed from round to
 * round (another process on the machine, a clock rate) is in both numbers.
 */
public record Ratios(List<Double> values) {

  private static final double LOWER = 0.25;
  private static final double MIDDLE = 0.5;
  private static final double UPPER = 0.75;

  public Ratios {
    values = List.copyOf(values);
    if (values.isEmpty()) {
      throw new IllegalArgumentException("No round, no ratio");
    }
  }

  /** Round by round, the first side over the second. */
  public static Ratios of(List<Double> first, List<Double> second) {
    return together(first, second, (one, other) -> one / other);
  }

  /** Round by round, what the first side has above so many times what the second has. */
  public static Ratios above(List<Double> first, double times, List<Double> second) {
    return together(first, second, (one, other) -> one - times * other);
  }

  private static Ratios together(
      List<Double> first, List<Double> second, DoubleBinaryOperator compared) {
    if (first.size() != second.size()) {
      throw new IllegalArgumentException(
          first.size() + " rounds against " + second.size() + " rounds");
    }
    return new Ratios(
        IntStream.range(0, first.size())
            .mapToObj(i -> compared.applyAsDouble(first.get(i), second.get(i)))
            .toList());
  }

  /** The one in the middle. */
  public double median() {
    return quantile(MIDDLE);
  }

  /** The smallest and the largest. */
  public List<Double> spread() {
    return List.of(quantile(0), quantile(1));
  }

  /** What a quarter and three quarters of the rounds stay below. */
  public List<Double> quartiles() {
    return List.of(quantile(LOWER), quantile(UPPER));
  }

  /** Between two values it is interpolated. */
  private double quantile(double part) {
    List<Double> sorted = values.stream().sorted().toList();
    double place = part * (sorted.size() - 1);
    int below = (int) Math.floor(place);
    int above = (int) Math.ceil(place);
    return sorted.get(below) + (place - below) * (sorted.get(above) - sorted.get(below));
  }
}
