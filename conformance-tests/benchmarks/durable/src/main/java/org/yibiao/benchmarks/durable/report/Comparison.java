package org.yibiao.benchmarks.durable.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One measure of all sides, and how two of them compare within a round: as a ratio, or as a
 * difference.
 *
 * @param sides by name, one value a round
 * @param within what is compared, one value a round
 * @param median of what is compared
 * @param spread their smallest and largest
 * @param quartiles what a quarter and three quarters of them stay below
 * @param goal what the median should reach: at least if more is better, else at most
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Comparison(
    String name,
    String unit,
    boolean higherIsBetter,
    Map<String, List<Double>> sides,
    List<Double> within,
    double median,
    List<Double> spread,
    List<Double> quartiles,
    Optional<Double> goal) {

  /**
   * The ratio of two of the sides.
   *
   * @param first usually the hub
   */
  public static Comparison of(
      String name,
      String unit,
      boolean higherIsBetter,
      Map<String, List<Double>> sides,
      String first,
      String second,
      Optional<Double> goal) {
    Ratios ratios = Ratios.of(sides.get(first), sides.get(second));
    String title = name + ": " + first + " / " + second;
    return new Comparison(title, unit, higherIsBetter, sides, ratios, goal);
  }

  /**
   * What one side takes above so many times what the other takes, in the unit of both.
   *
   * @param times 1 for the mere difference
   */
  public static Comparison above(
      String name,
      String unit,
      Map<String, List<Double>> sides,
      String first,
      double times,
      String second,
      Optional<Double> goal) {
    Ratios above = Ratios.above(sides.get(first), times, sides.get(second));
    String title =
        name + ": " + first + " - " + (times == 1 ? "" : Table.number(times) + " x ") + second;
    return new Comparison(title, unit, false, sides, above, goal);
  }

  /** What one side gave, beside nothing. */
  public static Comparison alone(
      String name, String unit, String side, List<Double> values, Optional<Double> goal) {
    Map<String, List<Double>> sides = Map.of(side, values);
    return new Comparison(name + ": " + side, unit, false, sides, new Ratios(values), goal);
  }

  private Comparison(
      String name,
      String unit,
      boolean higherIsBetter,
      Map<String, List<Double>> sides,
      Ratios within,
      Optional<Double> goal) {
    this(
        name,
        unit,
        higherIsBetter,
        sides,
        within.values(),
        within.median(),
        within.spread(),
        within.quartiles(),
        goal);
  }

  /** Whether the goal is reached; nothing if there is none. */
  public Optional<Boolean> reached() {
    return goal.map(wanted -> higherIsBetter ? median >= wanted : median <= wanted);
  }

  /** The median of a side's rounds. */
  public double medianOf(String side) {
    return new Ratios(sides.get(side)).median();
  }
}
