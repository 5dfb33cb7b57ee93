package org.yibiao.hub.observe;

import java.time.Duration;
import java.util.Map;

/**
 * How much of what there is in the database. All nodes see the same.
 *
 * @param cases open ones, by state
 * @param late open ones that came longer ago than is allowed
 * @param steps that are neither over nor wait for another step, by service and state
 * @param letters open dead letters, by kind
 * @param outbox messages that wait for the broker
 * @param outboxAge how long ago the oldest of them was due
 * @param deliveries of change events, by state
 */
record Figures(
    Map<String, Long> cases,
    long late,
    Map<Waiting, Long> steps,
    Map<String, Long> letters,
    long outbox,
    Duration outboxAge,
    Map<String, Long> deliveries) {

  /** Before anything was looked at. */
  static final Figures NONE =
      new Figures(Map.of(), 0, Map.of(), Map.of(), 0, Duration.ZERO, Map.of());

  /** Steps of one service in one state. */
  record Waiting(String service, String state) {}
}
