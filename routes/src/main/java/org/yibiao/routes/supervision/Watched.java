package org.yibiao.routes.supervision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A case, or a step of one that was asked of its department, under supervision.
 *
 * @param stepId empty text: the case itself
 * @param state the case's or step's in the standard's words; a step is {@code in-progress} until it
 *     is answered
 * @param begunOn the day that does not count: of acceptance, or on which the department was asked
 * @param stopped whether the clock stands still
 * @param yellow whether it was warned of
 * @param red whether its being late was told
 */
public record Watched(
    String caseNumber,
    String stepId,
    About about,
    String state,
    Limit limit,
    Instant begunAt,
    LocalDate begunOn,
    Due due,
    Optional<End> end,
    boolean stopped,
    boolean yellow,
    boolean red) {

  /**
   * What it is about.
   *
   * @param department empty for a case
   * @param area 6 digits, GB/T 2260
   * @param power code of its {@link org.yibiao.routes.plan.PowerCategory}; may be empty
   */
  public record About(String department, String matter, String area, String power) {}

  /**
   * Its limits in working days, as they were promised when it began.
   *
   * @param extended by how many the limit was extended since
   */
  public record Limit(
      Optional<Integer> promised, Optional<Integer> statutory, int warnBefore, int extended) {

    Limit extendedBy(int days) {
      return new Limit(promised, statutory, warnBefore, days);
    }

    /** The limit by which it is supervised, without what it was extended by. */
    Optional<Integer> days() {
      return promised.or(() -> statutory);
    }
  }

  /**
   * When it must be done; empty without a limit, and while the clock stands still.
   *
   * @param warn the first day on which whoever has it is warned
   * @param unpublished the first year in between of which no holidays are known yet
   */
  public record Due(
      Optional<LocalDate> on,
      Optional<LocalDate> statutory,
      Optional<LocalDate> warn,
      Optional<Integer> unpublished) {
    static final Due NONE =
        new Due(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  }

  /**
   * How it ended.
   *
   * @param used working days that it took, without those on which the clock stood still
   * @param late working days by which it was late, 0 in time; empty without a limit
   */
  public record End(Instant at, LocalDate on, int used, Optional<Integer> late) {}

  /** Whether it is the case itself. */
  public boolean isCase() {
    return stepId.isEmpty();
  }

  Watched in(String newState) {
    return new Watched(
        caseNumber,
        stepId,
        about,
        newState,
        limit,
        begunAt,
        begunOn,
        due,
        end,
        stopped,
        yellow,
        red);
  }

  Watched running(Limit newLimit, Due newDue, boolean isStopped) {
    return new Watched(
        caseNumber,
        stepId,
        about,
        state,
        newLimit,
        begunAt,
        begunOn,
        newDue,
        Optional.empty(),
        isStopped,
        yellow,
        red);
  }

  Watched ended(Due lastDue, End how) {
    return new Watched(
        caseNumber,
        stepId,
        about,
        state,
        limit,
        begunAt,
        begunOn,
        lastDue,
        Optional.of(how),
        false,
        yellow,
        red);
  }

  Watched told(CardType type) {
    return new Watched(
        caseNumber,
        stepId,
        about,
        state,
        limit,
        begunAt,
        begunOn,
        due,
        end,
        stopped,
        yellow || type == CardType.YELLOW,
        red || type == CardType.RED);
  }

  /** The limit's day while it runs. */
  Optional<LocalDate> openDue() {
    return end.isPresent() ? Optional.empty() : due.on();
  }

  /** The day on which it gets its next card; empty when there is none to come. */
  Optional<LocalDate> nextCard() {
    if (red) {
      return Optional.empty();
    }
    Optional<LocalDate> late = openDue().map(day -> day.plusDays(1));
    return yellow ? late : late.flatMap(any -> due.warn());
  }

  /** Which card that is on a day. */
  Optional<CardType> cardOn(LocalDate today) {
    return nextCard()
        .filter(day -> !day.isAfter(today))
        .map(any -> openDue().orElseThrow().isBefore(today) ? CardType.RED : CardType.YELLOW);
  }
}
