package org.yibiao.conformance.crash;

import java.time.Duration;
import java.util.List;

/**
 * What came of a run.
 *
 * @param acknowledged submissions that the hub acknowledged
 * @param completed of these, cases that came to their end
 * @param waiting of these, cases of which a part waits where a person sees it
 * @param lost acknowledged submissions that are neither, in words
 * @param doubled effects that a department had more than once, in words
 * @param longestRecovery from a blow until a submission that was begun after it was acknowledged
 * @param audit what the check of the audit trail says
 */
record Outcome(
    int kills,
    int acknowledged,
    int completed,
    int waiting,
    List<String> lost,
    List<String> doubled,
    Duration longestRecovery,
    String audit) {

  @Override
  public String toString() {
    return """
        kills %d, acknowledged %d: completed %d, waiting for a person %d; lost %d, doubled %d;
        longest recovery %.1f s; %s
        %s %s"""
        .formatted(
            kills,
            acknowledged,
            completed,
            waiting,
            lost.size(),
            doubled.size(),
            longestRecovery.toMillis() / 1000.0,
            audit.strip(),
            lost,
            doubled);
  }
}
