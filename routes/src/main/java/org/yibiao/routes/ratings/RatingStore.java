package org.yibiao.routes.ratings;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yibiao.routes.Moment;

/** The tables of ratings. Callers bring the transaction. */
@Component
class RatingStore {

  private final JdbcClient jdbc;

  RatingStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void add(Rating rating) {
    jdbc.sql(
            "insert into rating (case_number, matter_code, satisfaction, reasons, words, rated_at)"
                + " values (:case, :matter, :satisfaction, :reasons, :words, :at)")
        .param("case", rating.caseNumber())
        .param("matter", rating.matterCode())
        .param("satisfaction", rating.satisfaction().code())
        .param("reasons", String.join(" ", rating.reasons()))
        .param("words", rating.words())
        .param("at", Moment.param(rating.ratedAt()))
        .update();
    rating.parts().forEach(part -> add(rating, part));
  }

  private void add(Rating rating, Rating.Part part) {
    jdbc.sql(
            "insert into rating_part (case_number, department, rated_at, follow_up, open_due_on)"
                + " values (:case, :department, :at, :state, :due)")
        .param("case", rating.caseNumber())
        .param("department", part.department())
        .param("at", Moment.param(rating.ratedAt()))
        .param("state", part.dueOn().isPresent() ? "open" : "")
        .param("due", part.dueOn().orElse(null))
        .update();
  }

  /** False if nothing of this department was open. */
  boolean answer(String caseNumber, String department, Rating.Answer answer) {
    return jdbc.sql(
                "update rating_part set follow_up = 'answered', open_due_on = null, finding ="
                    + " :finding, reply = :reply, answered_by = :by, answered_at = :at where"
                    + " case_number = :case and department = :department and follow_up = 'open'")
            .param("finding", answer.finding().code())
            .param("reply", answer.reply())
            .param("by", answer.by())
            .param("at", Moment.param(answer.at()))
            .param("case", caseNumber)
            .param("department", department)
            .update()
        > 0;
  }

  Optional<Rating> of(String caseNumber) {
    return jdbc.sql("select * from rating where case_number = :case")
        .param("case", caseNumber)
        .query((row, number) -> rating(row, parts(caseNumber)))
        .optional();
  }

  private List<Rating.Part> parts(String caseNumber) {
    return jdbc.sql("select * from rating_part where case_number = :case order by department")
        .param("case", caseNumber)
        .query((row, number) -> part(row))
        .list();
  }

  private static Rating rating(ResultSet row, List<Rating.Part> parts) throws SQLException {
    return new Rating(
        row.getString("case_number"),
        row.getString("matter_code"),
        Satisfaction.of(row.getString("satisfaction")).orElseThrow(),
        Arrays.stream(row.getString("reasons").split(" ")).filter(each -> !each.isEmpty()).toList(),
        row.getString("words"),
        Moment.in(row, "rated_at"),
        parts);
  }

  private static Rating.Part part(ResultSet row) throws SQLException {
    return new Rating.Part(
        row.getString("department"),
        Optional.ofNullable(row.getObject("open_due_on", LocalDate.class)),
        answer(row));
  }

  private static Optional<Rating.Answer> answer(ResultSet row) throws SQLException {
    Optional<Instant> at = Moment.maybeIn(row, "answered_at");
    return at.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Rating.Answer(
                Finding.of(row.getString("finding")).orElseThrow(),
                row.getString("reply"),
                row.getString("answered_by"),
                at.get()));
  }
}
