package org.yibiao.conformance.load;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How an asker was answered: how often with which status, and how fast. */
final class Answers {

  private final Map<Integer, Integer> statuses = new TreeMap<>();
  private final List<Long> nanos = new ArrayList<>();

  synchronized void add(int status, long took) {
    statuses.merge(status, 1, Integer::sum);
    nanos.add(took);
  }

  /** Of a status, 0 for none at all. */
  synchronized int of(int status) {
    return statuses.getOrDefault(status, 0);
  }

  synchronized int all() {
    return nanos.size();
  }

  /** So much of the answers came within it: 0.99 for all but the slowest hundredth. */
  synchronized Duration within(double share) {
    List<Long> sorted = new ArrayList<>(nanos);
    Collections.sort(sorted);
    return Duration.ofNanos(sorted.get((int) Math.ceil(share * sorted.size()) - 1));
  }

  @Override
  public synchronized String toString() {
    return "%s, median %d ms, p99 %d ms"
        .formatted(statuses, within(0.5).toMillis(), within(0.99).toMillis());
  }
}
