package org.yibiao.benchmarks.growth;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * What grows.
 *
 * <p>The first point is the one that all others are compared with.
 */
enum Dimension {
  /** Messages kept in the database. */
  MESSAGES(List.of(10_000L, 100_000L), List.of(10_000L, 1_000_000L, 10_000_000L)),
  /** Events that wait in a queue for a department that does not fetch them. */
  BACKLOG(List.of(10_000L, 100_000L), List.of(10_000L, 100_000L, 1_000_000L)),
  /** A document's size, in KiB. */
  PAYLOADS(List.of(2L, 64L, 1024L), List.of(2L, 16L, 128L, 1024L, 10_240L)),
  /** An attachment's size, in MiB. */
  ATTACHMENTS(List.of(1L, 16L, 128L), List.of(1L, 16L, 128L, 1024L)),
  /** Departments plugged in by folders alone, beside those that come with the hub. */
  DEPARTMENTS(List.of(4L, 40L), List.of(4L, 40L, 400L));

  private final List<Long> quick;
  private final List<Long> full;

  Dimension(List<Long> quick, List<Long> full) {
    this.quick = quick;
    this.full = full;
  }

  /** The points, the smallest first. */
  List<Long> points(boolean isQuick) {
    return isQuick ? quick : full;
  }

  /** What people call it, and an option. */
  String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Dimension of(String label) {
    return Arrays.stream(values())
        .filter(each -> each.label().equals(label))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("There is no dimension " + label));
  }
}
