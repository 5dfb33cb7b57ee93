package org.yibiao.hub.conformance;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/**
 * A run as it is kept; its report is read by itself.
 *
 * @param counts if the kit left a report
 * @param broken if it left none
 */
record ConformanceRun(
    String id,
    String department,
    String startedBy,
    Instant startedAt,
    Optional<Instant> endedAt,
    State state,
    Optional<KitEnd.Counts> counts,
    Optional<KitEnd.Broken> broken) {

  /** How it stands. */
  enum State {
    RUNNING,
    PASSED,
    FAILED,
    BROKEN;

    /** As it is kept, and in the interface. */
    String code() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** The one of a code. */
    static State of(String code) {
      return valueOf(code.toUpperCase(Locale.ROOT));
    }
  }
}
