package org.yibiao.routes.ratings;

import java.util.List;

/**
 * What an applicant says of a case.
 *
 * @param satisfaction code of {@code Satisfaction}: 1 is best, 4 and 5 are bad
 * @param reasons codes of {@link RatingReason}; at least one if it is bad, else none
 * @param departments whom it is about; at least one if it is bad, none: all that had a part
 * @param words in the applicant's own words
 */
public record NewRating(
    String satisfaction, List<String> reasons, List<String> departments, String words) {

  /** What is absent is empty. */
  public NewRating {
    satisfaction = satisfaction == null ? "" : satisfaction;
    reasons = reasons == null ? List.of() : List.copyOf(reasons);
    departments = departments == null ? List.of() : List.copyOf(departments);
    words = words == null ? "" : words.strip();
  }
}
