package org.yibiao.conformance.crash;

import java.time.Duration;
import java.util.List;

/**
 * What came of a run.
 *
 * @param tally of what the hub acknowledged
 * @param longestRecovery from a blow until something that was begun after it was acknowledged
 * @param audit what the check of the audit trail says
 */
record Outcome(int blows, Tally tally, Duration longestRecovery, String audit) {

  int acknowledged() {
    return tally.acknowledged();
  }

  int completed() {
    return tally.completed();
  }

  List<String> lost() {
    return tally.lost();
  }

  List<String> doubled() {
    return tally.doubled();
  }

  @Override
  public String toString() {
    return """
        blows %d, acknowledged %d %s: completed %d, waiting for a person %d; lost %d, doubled %d;
        longest recovery %.1f s; %s
        %s %s"""
        .formatted(
            blows,
            acknowledged(),
            tally.byWay(),
            completed(),
            tally.waiting(),
            lost().size(),
            doubled().size(),
            longestRecovery.toMillis() / 1000.0,
            audit.strip(),
            lost(),
            doubled());
  }
}
