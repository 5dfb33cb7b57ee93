package org.yibiao.benchmarks.durable.run;

import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yibiao.benchmarks.durable.load.ClosedLoop;
import org.yibiao.benchmarks.durable.load.Load;

/**
 * Puts all sides under the same load, round by round, there and back: a b c, c b a.
 *
 * @param <R> what a round at a side gives
 */
public final class Comparing<R> {

  private static final Duration SLICE = Duration.ofSeconds(10);

  private final List<? extends Contestant<R>> sides;
  private final PrintStream out;

  /** Of these sides; every round is told there as it ends. */
  public Comparing(List<? extends Contestant<R>> sides, PrintStream out) {
    this.sides = sides;
    this.out = out;
  }

  /** A load whose seed may differ from round to round, but not from side to side. */
  public interface Rounds {

    /** The load of this round. */
    Load load(int round);
  }

  /**
   * Warms every side up for as long, in slices, so that none cools down while others warm up.
   * Between slices a side rests: under a load that takes all processors its compilers fall behind,
   * and what is measured then is a program half of which is not compiled yet, however long it ran.
   */
  public void warmUp(Duration each, int clients) throws InterruptedException {
    Duration left = each;
    while (left.compareTo(Duration.ZERO) > 0) {
      Duration slice = left.compareTo(SLICE) > 0 ? SLICE : left;
      left = left.minus(slice);
      for (Contestant<R> side : sides) {
        side.round(new ClosedLoop(clients, slice));
        if (!left.isZero()) {
          side.rest();
        }
      }
    }
  }

  /** What each side gave, round by round. */
  public Map<String, List<R>> compare(String name, int rounds, Rounds loads)
      throws InterruptedException {
    Map<String, List<R>> all = new LinkedHashMap<>();
    sides.forEach(side -> all.put(side.name(), new ArrayList<>()));
    List<Contestant<R>> order = new ArrayList<>(sides);
    for (int round = 0; round < rounds; round++) {
      for (Contestant<R> side : order) {
        R result = side.round(loads.load(round));
        all.get(side.name()).add(result);
        out.printf("%s, round %d, %s: %s%n", name, round + 1, side.name(), result);
      }
      Collections.reverse(order);
    }
    return all;
  }
}
