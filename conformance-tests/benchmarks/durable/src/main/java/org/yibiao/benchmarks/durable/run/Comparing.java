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

/** Puts all sides under the same load, round by round, there and back: a b c, c b a. */
final class Comparing {

  private static final Duration SLICE = Duration.ofSeconds(10);

  private final List<Side> sides;
  private final PrintStream out;

  Comparing(List<Side> sides, PrintStream out) {
    this.sides = sides;
    this.out = out;
  }

  /** A load whose seed may differ from round to round, but not from side to side. */
  interface Rounds {
    Load load(int round);
  }

  /** Warms every side up for as long, in slices, so that none cools down while others warm up. */
  void warmUp(Duration each, int clients) throws InterruptedException {
    Duration left = each;
    while (left.compareTo(Duration.ZERO) > 0) {
      Duration slice = left.compareTo(SLICE) > 0 ? SLICE : left;
      for (Side side : sides) {
        side.round(new ClosedLoop(clients, slice));
      }
      left = left.minus(slice);
    }
  }

  /** What each side gave, round by round. */
  Map<String, List<Round>> compare(String name, int rounds, Rounds loads)
      throws InterruptedException {
    Map<String, List<Round>> all = new LinkedHashMap<>();
    sides.forEach(side -> all.put(side.name(), new ArrayList<>()));
    List<Side> order = new ArrayList<>(sides);
    for (int round = 0; round < rounds; round++) {
      for (Side side : order) {
        Round result = side.round(loads.load(round));
        all.get(side.name()).add(result);
        out.printf(
            "%s, round %d, %s: %.1f cases/s, %d cases, answer p50 %.0f ms, case p50 %.0f ms%n",
            name,
            round + 1,
            side.name(),
            result.tally().completedPerSecond(),
            result.tally().count(),
            result.tally().answerMillis(50),
            result.tally().completionMillis(50));
      }
      Collections.reverse(order);
    }
    return all;
  }
}
