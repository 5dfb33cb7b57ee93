package org.yibiao.benchmarks.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * What the hub and something else took for the same work, round by round. Each ratio is of two
 * numbers of one round, so that whatever slows the machine down for a while slows both.
 *
 * @param name of what was compared
 * @param unit of the numbers
 * @param higherIsBetter of a rate; not of a time
 * @param sides numbers of every round: of {@link #HUB}, and of the other side by its name
 * @param ratios the hub's number divided by the other's, of every round
 * @param median the middle of the ratios
 * @param spread the least and the greatest ratio
 * @param goal what the median should reach: at most this, or at least where higher is better
 */
public record Comparison(
    String name,
    String unit,
    boolean higherIsBetter,
    Map<String, List<Double>> sides,
    List<Double> ratios,
    double median,
    List<Double> spread,
    double goal) {

  /** The name of the hub's side. */
  public static final String HUB = "yibiao";

  /** A comparison of times with a side of this name. */
  public static Comparison ofTimes(
      String name, String unit, List<Double> hub, String other, List<Double> others, double goal) {
    return of(name, unit, false, hub, other, others, goal);
  }

  /** A comparison of rates with a side of this name. */
  public static Comparison ofRates(
      String name, String unit, List<Double> hub, String other, List<Double> others, double goal) {
    return of(name, unit, true, hub, other, others, goal);
  }

  private static Comparison of(
      String name,
      String unit,
      boolean higherIsBetter,
      List<Double> hub,
      String other,
      List<Double> others,
      double goal) {
    if (hub.isEmpty() || hub.size() != others.size()) {
      throw new IllegalArgumentException(
          name + ": " + hub.size() + " rounds of one side, " + others.size() + " of the other");
    }
    Map<String, List<Double>> sides = new LinkedHashMap<>();
    sides.put(HUB, List.copyOf(hub));
    sides.put(other, List.copyOf(others));
    List<Double> ratios =
        IntStream.range(0, hub.size()).mapToObj(i -> hub.get(i) / others.get(i)).toList();
    Numbers all = new Numbers(ratios);
    return new Comparison(
        name,
        unit,
        higherIsBetter,
        sides,
        ratios,
        all.median(),
        List.of(all.least(), all.greatest()),
        goal);
  }

  /** Whether the median reaches the goal. */
  public boolean met() {
    return higherIsBetter ? median >= goal : median <= goal;
  }

  /** The name of the side that the hub is compared with. */
  public String other() {
    return sides.keySet().stream().filter(side -> !side.equals(HUB)).findFirst().orElseThrow();
  }

  /** The middle of a side's numbers. */
  public double median(String side) {
    return new Numbers(sides.get(side)).median();
  }
}
