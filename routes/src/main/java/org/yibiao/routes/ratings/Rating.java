package org.yibiao.routes.ratings;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What an applicant said of a case.
 *
 * @param reasons codes of {@link RatingReason}; none unless it is bad
 * @param words in the applicant's own words, may be empty; without numbers of persons
 * @param parts every department that it is about
 */
public record Rating(
    String caseNumber,
    String matterCode,
    Satisfaction satisfaction,
    List<String> reasons,
    String words,
    Instant ratedAt,
    List<Part> parts) {

  /**
   * What it means for a department.
   *
   * @param dueOn until when it is to be answered; empty if it need not be, or was
   */
  public record Part(String department, Optional<LocalDate> dueOn, Optional<Answer> answer) {}

  /**
   * What a department found and did.
   *
   * @param by login of who answered
   */
  public record Answer(Finding finding, String reply, String by, Instant at) {}
}
