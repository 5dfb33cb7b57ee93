package org.yibiao.routes.figures;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yibiao.routes.Moment;
import org.yibiao.routes.figures.Figures.Letters;
import org.yibiao.routes.figures.Figures.Waiting;
import org.yibiao.routes.supervision.LateNow;
import org.yibiao.standard.v1.CaseState;
import org.yibiao.standard.v1.PartState;

/** Reads the figures, each by an index, whatever there is in the tables. */
@Component
class FiguresQuery {

  private static final List<String> OPEN_CASES =
      List.of(
          CaseState.IN_PROGRESS.value(),
          CaseState.WAITING_FOR_PERSON.value(),
          CaseState.CORRECTION_NEEDED.value());

  private static final List<String> OPEN_STEPS =
      List.of(
          PartState.DUE.value(),
          PartState.IN_PROGRESS.value(),
          PartState.RETRYING.value(),
          PartState.WAITING_FOR_PERSON.value(),
          PartState.OUTCOME_UNKNOWN.value());

  private final JdbcClient jdbc;
  private final LateNow lateNow;
  private final Clock clock;

  FiguresQuery(JdbcClient jdbc, LateNow lateNow, Clock clock) {
    this.jdbc = jdbc;
    this.lateNow = lateNow;
    this.clock = clock;
  }

  /** Looks; throws {@code DataAccessException} while the database is away. */
  Figures look() {
    LateNow.Count late = lateNow.count();
    return new Figures(
        counts(
            "select state, count(*) from case_file where state in (:states) group by state",
            OPEN_CASES),
        casesToday(),
        late.late(),
        late.soon(),
        steps(),
        letters(),
        jdbc.sql("select count(*) from outbox").query(Long.class).single(),
        outboxAge(),
        counts(
            "select state, count(*) from change_delivery where state in (:states) group by state",
            List.of("due", "aside")));
  }

  private Map<String, Long> counts(String statement, List<String> states) {
    Map<String, Long> counts = new HashMap<>();
    jdbc.sql(statement)
        .param("states", states)
        .query(
            row -> {
              counts.put(row.getString(1), row.getLong(2));
            });
    return Map.copyOf(counts);
  }

  private long casesToday() {
    Instant midnight = LocalDate.now(clock).atStartOfDay(clock.getZone()).toInstant();
    return jdbc.sql(
            "select count(*) from case_file where purged_at is null and received_at >= :midnight")
        .param("midnight", Moment.param(midnight))
        .query(Long.class)
        .single();
  }

  private Map<Letters, Long> letters() {
    Map<Letters, Long> letters = new HashMap<>();
    jdbc.sql(
            "select department, kind, count(*) from dead_letter where state = 'open'"
                + " group by department, kind")
        .query(
            row -> {
              letters.put(new Letters(row.getString(1), row.getString(2)), row.getLong(3));
            });
    return Map.copyOf(letters);
  }

  private Map<Waiting, Long> steps() {
    Map<Waiting, Long> steps = new HashMap<>();
    jdbc.sql(
            "select service, state, count(*) from case_step where state in (:states)"
                + " group by state, service")
        .param("states", OPEN_STEPS)
        .query(
            row -> {
              steps.put(new Waiting(row.getString(1), row.getString(2)), row.getLong(3));
            });
    return Map.copyOf(steps);
  }

  /** The first few tell: they go in the order in which they came. */
  private Duration outboxAge() {
    return jdbc.sql(
            "select min(deliver_at) as due, current_timestamp as now from (select deliver_at from"
                + " outbox order by id limit 200) as first_few")
        .query(
            (row, number) ->
                Moment.maybeIn(row, "due").map(due -> sinceOrNone(row, due)).orElse(Duration.ZERO))
        .single();
  }

  private static Duration sinceOrNone(ResultSet row, Instant due) {
    try {
      Duration since = Duration.between(due, Moment.in(row, "now"));
      return since.isNegative() ? Duration.ZERO : since;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
