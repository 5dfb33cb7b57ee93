package org.yibiao.benchmarks.durable.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One measure of all sides, and the hub's ratio to one of them.
 *
 * @param sides by name, one value a round
 * @param ratios the hub over the other side, one a round
 * @param median of the ratios
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
    List<Double> ratios,
    double median,
    List<Double> spread,
    List<Double> quartiles,
    Optional<Double> goal) {

  /**
   * Compares two of the sides.
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
    return new Comparison(
        name + ": " + first + " / " + second,
        unit,
        higherIsBetter,
        sides,
        ratios.values(),
        ratios.median(),
        ratios.spread(),
        ratios.quartiles(),
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
