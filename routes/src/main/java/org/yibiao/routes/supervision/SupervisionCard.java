package org.yibiao.routes.supervision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.yibiao.adapters.kit.DepartmentDescriptor.Name;

/**
 * A card: what the electronic supervision has told of a case or a step, with the fields of the
 * supervision record of GB/T 39046.
 *
 * @param number the supervision number
 * @param stepId empty text: the case itself
 * @param rule the number of the rule by which it was sent
 * @param content the urging, in both languages
 * @param dueOn the limit when it was sent
 * @param stateAt since when it has its state
 * @param result what became of it; empty until what it is about is done
 * @param handling what a supervisor wrote when closing it
 */
public record SupervisionCard(
    String number,
    String caseNumber,
    String stepId,
    Watched.About about,
    CardType type,
    String rule,
    Name content,
    LocalDate dueOn,
    Instant sentAt,
    State state,
    Instant stateAt,
    Optional<Result> result,
    Optional<Handling> handling) {

  /** How it stands. */
  public enum State {
    OPEN,
    /** What it is about was done. */
    CLOSED,
    /** A supervisor closed it. */
    HANDLED;

    /** Its name in the database and on the wire. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** The one of this name. */
    public static Optional<State> of(String code) {
      return Arrays.stream(values()).filter(each -> each.code().equals(code)).findFirst();
    }
  }

  /**
   * What became of what it is about.
   *
   * @param lateDays working days by which it was late; 0: in time
   */
  public record Result(int lateDays) {
    /** Its name in the database and on the wire. */
    public String code() {
      return lateDays == 0 ? "in-time" : "late";
    }
  }

  /** Who closed it, with which words. */
  public record Handling(String by, String note) {}
}
