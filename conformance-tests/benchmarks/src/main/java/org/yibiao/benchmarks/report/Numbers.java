package org.yibiao.benchmarks.report;

import java.util.List;

/** Numbers of the rounds of a comparison; there is at least one. */
record Numbers(List<Double> sorted) {

  Numbers {
    if (sorted.isEmpty() || sorted.stream().anyMatch(each -> !Double.isFinite(each))) {
      throw new IllegalArgumentException("Not numbers of rounds: " + sorted);
    }
    sorted = sorted.stream().sorted().toList();
  }

  /** The middle one; of an even count the mean of the two in the middle. */
  double median() {
    int middle = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? sorted.get(middle)
        : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
  }

  double least() {
    return sorted.get(0);
  }

  double greatest() {
    return sorted.get(sorted.size() - 1);
  }
}
