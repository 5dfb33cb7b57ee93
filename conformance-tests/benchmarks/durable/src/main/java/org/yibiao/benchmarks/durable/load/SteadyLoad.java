package org.yibiao.benchmarks.durable.load;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.IntConsumer;

/**
 * Arrivals at a fixed rate for hours, whatever the side does with them, and told apart by the
 * window in which they were due. No window waits for the cases of the one before.
 *
 * @param perSecond arrivals on average
 * @param windows how many
 * @param window how long each is
 */
public record SteadyLoad(double perSecond, int windows, Duration window) {

  /**
   * Does it, and waits until everything that was begun is over.
   *
   * @param over told at the end of each window which one it was, from 0
   * @return what was measured of each window
   * @throws WentWrong if one of them fails
   */
  List<Tally> put(One one, IntConsumer over) throws InterruptedException {
    List<Tally> tallies = new ArrayList<>();
    List<CompletableFuture<Void>> open = new ArrayList<>();
    long begin = System.nanoTime();
    for (int each = 0; each < windows; each++) {
      long from = begin + each * window.toNanos();
      Tally tally = new Tally(from);
      tallies.add(tally);
      for (long later : Schedule.random(perSecond, window, each).due()) {
        long due = from + later;
        TimeUnit.NANOSECONDS.sleep(due - System.nanoTime());
        open.add(one.begin(due, tally));
      }
      TimeUnit.NANOSECONDS.sleep(from + window.toNanos() - System.nanoTime());
      open.removeIf(SteadyLoad::isCompleted);
      over.accept(each);
    }
    Ended.all(open);
    return tallies;
  }

  /** Begins one thing that is due then. */
  interface One {
    CompletableFuture<Void> begin(long due, Tally tally);
  }

  /** A failed one ends the run at once, and not after hours. */
  private static boolean isCompleted(CompletableFuture<Void> each) {
    if (each.isCompletedExceptionally()) {
      each.join();
    }
    return each.isDone();
  }
}
