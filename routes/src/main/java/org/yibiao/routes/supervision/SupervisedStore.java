package org.yibiao.routes.supervision;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yibiao.routes.Moment;

/** The table of what is watched. Callers bring the transaction. */
@Component
class SupervisedStore {

  private static final String SELECT = "select * from supervised where ";
  private static final int MONTHS = 100;

  private final JdbcClient jdbc;

  SupervisedStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void add(Watched watched) {
    jdbc.sql(
            "insert into supervised (case_number, step_id, department, matter_code, area, power,"
                + " state, promised, statutory, warn_before, extended, begun_at, begun_on,"
                + " begun_month, due_on, statutory_due_on, warn_on, stopped, ended_at, ended_on,"
                + " used_days, late_days, yellow, red, open_due_on, next_card_on, unpublished)"
                + " values (:case, :step, :department, :matter, :area, :power, :state, :promised,"
                + " :statutory, :warn, :extended, :begun, :begunOn, :month, :due, :statutoryDue,"
                + " :warnOn, :stopped, :ended, :endedOn, :used, :late, :yellow, :red, :openDue,"
                + " :nextCard, :unpublished)")
        .params(values(watched))
        .update();
  }

  void update(Watched watched) {
    jdbc.sql(
            "update supervised set state = :state, extended = :extended, due_on = :due,"
                + " statutory_due_on = :statutoryDue, warn_on = :warnOn, stopped = :stopped,"
                + " ended_at = :ended, ended_on = :endedOn, used_days = :used, late_days = :late,"
                + " yellow = :yellow, red = :red, open_due_on = :openDue, next_card_on ="
                + " :nextCard, unpublished = :unpublished where case_number = :case and step_id ="
                + " :step")
        .params(values(watched))
        .update();
  }

  Optional<Watched> find(String caseNumber, String stepId) {
    return list(
            "case_number = :case and step_id = :step for update",
            Map.of("case", caseNumber, "step", stepId))
        .stream()
        .findFirst();
  }

  /** The case and its steps. */
  List<Watched> ofCase(String caseNumber) {
    return list("case_number = :case order by step_id", Map.of("case", caseNumber));
  }

  List<Watched> stepsOf(Collection<String> caseNumbers) {
    return caseNumbers.isEmpty()
        ? List.of()
        : list(
            "case_number in (:cases) and step_id <> '' order by begun_at, step_id",
            Map.of("cases", caseNumbers));
  }

  /** Those that get a card by a day, which nobody else changes until the transaction ends. */
  List<Watched> lockDue(LocalDate today, int most) {
    return list(
        "next_card_on <= :today order by next_card_on limit :most for update skip locked",
        Map.of("today", today, "most", most));
  }

  /** Cases of which days were counted without their year's holidays, which are known now. */
  List<String> countedBefore(Collection<Integer> published, int most) {
    return jdbc.sql(
            "select distinct case_number from supervised where unpublished in (:years) limit"
                + " :most")
        .param("years", published)
        .param("most", most)
        .query(String.class)
        .list();
  }

  List<Watched> list(String condition, Map<String, ?> values) {
    return jdbc.sql(SELECT + condition).params(values).query((row, number) -> read(row)).list();
  }

  private static Map<String, Object> values(Watched it) {
    Map<String, Object> values = new HashMap<>();
    values.put("case", it.caseNumber());
    values.put("step", it.stepId());
    values.put("department", it.about().department());
    values.put("matter", it.about().matter());
    values.put("area", it.about().area());
    values.put("power", it.about().power());
    values.put("state", it.state());
    values.put("promised", it.limit().promised().orElse(null));
    values.put("statutory", it.limit().statutory().orElse(null));
    values.put("warn", it.limit().warnBefore());
    values.put("extended", it.limit().extended());
    values.put("begun", Moment.param(it.begunAt()));
    values.put("begunOn", it.begunOn());
    values.put("month", it.begunOn().getYear() * MONTHS + it.begunOn().getMonthValue());
    values.put("due", it.due().on().orElse(null));
    values.put("statutoryDue", it.due().statutory().orElse(null));
    values.put("warnOn", it.due().warn().orElse(null));
    values.put("stopped", it.stopped());
    values.put("ended", it.end().map(end -> Moment.param(end.at())).orElse(null));
    values.put("endedOn", it.end().map(Watched.End::on).orElse(null));
    values.put("used", it.end().map(Watched.End::used).orElse(null));
    values.put("late", it.end().flatMap(Watched.End::late).orElse(null));
    values.put("yellow", it.yellow());
    values.put("red", it.red());
    values.put("openDue", it.openDue().orElse(null));
    values.put("nextCard", it.nextCard().orElse(null));
    values.put("unpublished", it.end().isPresent() ? null : it.due().unpublished().orElse(null));
    return values;
  }

  static Watched read(ResultSet row) throws SQLException {
    return new Watched(
        row.getString("case_number"),
        row.getString("step_id"),
        new Watched.About(
            row.getString("department"),
            row.getString("matter_code"),
            row.getString("area"),
            row.getString("power")),
        row.getString("state"),
        new Watched.Limit(
            number(row, "promised"),
            number(row, "statutory"),
            row.getInt("warn_before"),
            row.getInt("extended")),
        Moment.in(row, "begun_at"),
        row.getObject("begun_on", LocalDate.class),
        new Watched.Due(
            day(row, "due_on"),
            day(row, "statutory_due_on"),
            day(row, "warn_on"),
            number(row, "unpublished")),
        end(row),
        row.getBoolean("stopped"),
        row.getBoolean("yellow"),
        row.getBoolean("red"));
  }

  private static Optional<Watched.End> end(ResultSet row) throws SQLException {
    if (day(row, "ended_on").isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Watched.End(
            Moment.in(row, "ended_at"),
            row.getObject("ended_on", LocalDate.class),
            row.getInt("used_days"),
            number(row, "late_days")));
  }

  private static Optional<Integer> number(ResultSet row, String column) throws SQLException {
    return Optional.ofNullable(row.getObject(column, Integer.class));
  }

  private static Optional<LocalDate> day(ResultSet row, String column) throws SQLException {
    return Optional.ofNullable(row.getObject(column, LocalDate.class));
  }
}
