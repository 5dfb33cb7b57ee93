package org.yibiao.routes.supervision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * A special procedure (GB/T 39046): the clock of a step stands still, or its limit is longer.
 *
 * @param extendsBy working days by which the limit is longer; 0: the clock stands still until it
 *     ends
 * @param reason with personal numbers masked
 * @param begun when it began, and who began it
 * @param ended when it ended, and who ended it
 */
public record SpecialProcedure(
    String id,
    String caseNumber,
    String stepId,
    Kind kind,
    int extendsBy,
    String reason,
    Act begun,
    Optional<Act> ended) {

  /** What somebody did, and on which day of the hub's zone. */
  public record Act(String by, Instant at, LocalDate on) {}

  /** What it is for. */
  public enum Kind {
    EXTENDED_APPROVAL("1"),
    HEARING("2"),
    EXPERT_REVIEW("2"),
    SUPPLEMENT("2"),
    OTHER("2");

    private final String standardCode;

    Kind(String standardCode) {
      this.standardCode = standardCode;
    }

    /** Code of the special procedure in GB/T 39046: 1 extended approval, 2 others. */
    public String standardCode() {
      return standardCode;
    }

    /** Its name in the database and on the wire. */
    public String code() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The one of this name. */
    public static Optional<Kind> of(String code) {
      return Arrays.stream(values()).filter(each -> each.code().equals(code)).findFirst();
    }
  }

  /** Whether the clock stands still because of it. */
  public boolean suspends() {
    return extendsBy == 0;
  }

  /** Whether the clock stands still because of it now. */
  public boolean isStopping() {
    return suspends() && ended.isEmpty();
  }

  /** Whether a day does not count: from the day after it began to the day on which it ended. */
  boolean stops(LocalDate day) {
    return suspends()
        && day.isAfter(begun.on())
        && ended.map(end -> !day.isAfter(end.on())).orElse(true);
  }

  SpecialProcedure endedBy(Act end) {
    return new SpecialProcedure(
        id, caseNumber, stepId, kind, extendsBy, reason, begun, Optional.of(end));
  }
}
