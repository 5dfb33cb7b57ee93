package org.yibiao.hub.supervision;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.yibiao.routes.supervision.Standing;
import org.yibiao.routes.supervision.SupervisionBook;

/**
 * Cases in a list.
 *
 * @param next what to give as {@code after} for the next part; not there at the end
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record CaseRows(List<Row> items, String next) {

  /**
   * One case.
   *
   * @param applicant masked
   * @param steps those that the caller may see, once their departments were asked
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Row(
      String caseNumber,
      String applicant,
      Instant acceptedAt,
      StandingView standing,
      List<StandingView> steps) {

    static Row of(SupervisionBook.Row row) {
      return new Row(
          row.whole().watched().caseNumber(),
          row.applicant(),
          row.whole().watched().begunAt(),
          StandingView.of(row.whole()),
          row.steps().stream().map(StandingView::of).toList());
    }
  }

  /** What is late or soon will be. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Late(List<StandingView> items, String next) {
    static Late of(SupervisionBook.Part<Standing> part) {
      return new Late(
          part.items().stream().map(StandingView::of).toList(), part.next().orElse(null));
    }
  }

  static CaseRows of(SupervisionBook.Part<SupervisionBook.Row> part) {
    return new CaseRows(part.items().stream().map(Row::of).toList(), part.next().orElse(null));
  }
}
