package org.yibiao.routes.figures;

import java.time.Duration;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import org.yibiao.standard.v1.PartState;

/**
 * How much of what there is in the database. All nodes see the same.
 *
 * @param cases open ones, by state
 * @param casesToday cases that came in since midnight
 * @param late cases that run, and whose limit in working days is over
 * @param soonLate cases whose limit is over after the next working day
 * @param steps that are neither over nor wait for another step, by service and state
 * @param letters open dead letters
 * @param outbox messages that wait for the broker
 * @param outboxAge how long ago the oldest of them was due
 * @param deliveries of change events, by state
 */
public record Figures(
    Map<String, Long> cases,
    long casesToday,
    long late,
    long soonLate,
    Map<Waiting, Long> steps,
    Map<Letters, Long> letters,
    long outbox,
    Duration outboxAge,
    Map<String, Long> deliveries) {

  /** Before anything was looked at. */
  public static final Figures NONE =
      new Figures(Map.of(), 0, 0, 0, Map.of(), Map.of(), 0, Duration.ZERO, Map.of());

  /** Steps of one service in one state. */
  public record Waiting(String service, String state) {

    /** True if it is the department's turn, and not a person's who looks into it. */
    boolean isDepartments() {
      return !state.equals(PartState.WAITING_FOR_PERSON.value())
          && !state.equals(PartState.OUTCOME_UNKNOWN.value());
    }
  }

  /** Dead letters of one department and kind; those of the hub itself have no department. */
  public record Letters(String department, String kind) {}

  /** Cases that are not completed. */
  public long openCases() {
    return sum(cases);
  }

  /** All dead letters that are open. */
  public long openLetters() {
    return sum(letters);
  }

  /** Open dead letters, by kind. */
  public Map<String, Long> lettersByKind() {
    return by(letters, Letters::kind);
  }

  /** Open dead letters, by department. */
  public Map<String, Long> lettersByDepartment() {
    return by(letters, Letters::department);
  }

  /** Steps that departments have not done yet, by service. */
  public Map<String, Long> openSteps() {
    return steps.entrySet().stream()
        .filter(each -> each.getKey().isDepartments())
        .collect(Collectors.groupingBy(each -> each.getKey().service(), adding()));
  }

  private static long sum(Map<?, Long> counts) {
    return counts.values().stream().mapToLong(Long::longValue).sum();
  }

  private static <K> Map<String, Long> by(Map<K, Long> counts, Function<K, String> name) {
    return counts.entrySet().stream()
        .collect(Collectors.groupingBy(each -> name.apply(each.getKey()), adding()));
  }

  private static <K> Collector<Map.Entry<K, Long>, ?, Long> adding() {
    return Collectors.summingLong(Map.Entry::getValue);
  }
}
