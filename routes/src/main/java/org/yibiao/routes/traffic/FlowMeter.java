package org.yibiao.routes.traffic;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Supplier;
import org.HdrHistogram.Histogram;
import org.HdrHistogram.Recorder;
import org.springframework.stereotype.Component;

/**
 * Counts what goes along each edge of the map on this node, and how long it takes. To note a
 * message costs some ten nanoseconds and no lock: nothing waits for whoever watches.
 */
@Component
public class FlowMeter {

  /** Two digits: a time is right within one in a hundred. */
  static final int DIGITS = 2;

  /** Nobody waits longer for an answer in the same exchange. */
  static final long LONGEST_MICROS = Duration.ofHours(1).toNanos() / 1000;

  private final Map<Edge, Counter> counters = new ConcurrentHashMap<>();

  /**
   * A message went along the edge; well or not.
   *
   * @param took how long it took until its answer; zero where nobody knows, such as of an answer
   *     that came by itself: it is counted, and tells nothing of times
   */
  public void note(Edge edge, Duration took, boolean isWell) {
    counters.computeIfAbsent(edge, any -> new Counter()).note(took, isWell);
  }

  /** Does the work and notes how it went; what it throws is noted as gone wrong. */
  public <T> T measure(Edge edge, Supplier<T> work) {
    long began = System.nanoTime();
    boolean isWell = false;
    try {
      T result = work.get();
      isWell = true;
      return result;
    } finally {
      note(edge, Duration.ofNanos(System.nanoTime() - began), isWell);
    }
  }

  /**
   * What has gone along each edge since this was last asked; edges that were still are left out.
   */
  public Map<Edge, Flowed> drain() {
    Map<Edge, Flowed> all = new HashMap<>();
    counters.forEach(
        (edge, counter) -> {
          if (counter.isMoved()) {
            Flowed flowed = counter.drain();
            // what was noted just then may have been told with what came before
            if (flowed.count() > 0) {
              all.put(edge, flowed);
            }
          }
        });
    return all;
  }

  private static final class Counter {
    private final Recorder times = new Recorder(LONGEST_MICROS, DIGITS);
    private final LongAdder noted = new LongAdder();
    private final LongAdder untimed = new LongAdder();
    private final LongAdder errors = new LongAdder();

    void note(Duration took, boolean isWell) {
      if (took.isZero()) {
        untimed.increment();
      } else {
        long micros = Math.max(1, took.toNanos() / 1000);
        times.recordValue(Math.min(LONGEST_MICROS, micros));
      }
      if (!isWell) {
        errors.increment();
      }
      noted.increment();
    }

    /** To draw up a histogram of nothing would cost as much as of many. */
    boolean isMoved() {
      return noted.sumThenReset() > 0;
    }

    Flowed drain() {
      Histogram since = times.getIntervalHistogram();
      return new Flowed(since, untimed.sumThenReset(), errors.sumThenReset());
    }
  }
}
