package org.yibiao.hub.ratings;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.yibiao.routes.ratings.RatedLine;
import org.yibiao.routes.ratings.Rating;

/**
 * A rating as one department sees it.
 *
 * @param dueOn until when the department answers; absent if it need not, or has
 */
record RatingView(
    String caseNumber,
    String matterCode,
    String department,
    String satisfaction,
    List<String> reasons,
    String words,
    Instant ratedAt,
    Optional<LocalDate> dueOn,
    boolean overdue,
    Optional<Answered> answer) {

  /** What a department found and did. */
  record Answered(String finding, String reply, String by, Instant at) {

    static Answered of(Rating.Answer answer) {
      return new Answered(answer.finding().code(), answer.reply(), answer.by(), answer.at());
    }
  }

  static RatingView of(RatedLine line) {
    Rating rating = line.rating();
    return new RatingView(
        rating.caseNumber(),
        rating.matterCode(),
        line.part().department(),
        rating.satisfaction().code(),
        rating.reasons(),
        rating.words(),
        rating.ratedAt(),
        line.part().dueOn(),
        line.overdue(),
        line.part().answer().map(Answered::of));
  }

  /** A rating as its applicant sees it. */
  record Own(String caseNumber, String satisfaction, Instant ratedAt, List<String> departments) {

    static Own of(Rating rating) {
      return new Own(
          rating.caseNumber(),
          rating.satisfaction().code(),
          rating.ratedAt(),
          rating.parts().stream().map(Rating.Part::department).toList());
    }
  }
}
