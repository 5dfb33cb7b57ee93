package org.yibiao.hub.conformance;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yibiao.hub.conformance.ConformanceRun.State;
import org.yibiao.hub.conformance.KitEnd.Broken;
import org.yibiao.hub.conformance.KitEnd.Counts;
import org.yibiao.hub.conformance.KitEnd.Reported;
import org.yibiao.routes.Moment;

/** Keeps the runs and their reports; the retention of technical journals removes old ones. */
@Component
class RunBook {

  private static final String SELECT =
      "select id, department, started_by, started_at, ended_at, state, why, last_output, scenarios,"
          + " passed, failed, skipped from conformance_run";
  private static final String BROKEN =
      "update conformance_run set state = 'broken', why = 'hub-stopped', last_output = '', going ="
          + " null, ended_at = :now where state = 'running' and ";

  private final JdbcClient jdbc;

  RunBook(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Begins one.
   *
   * @throws org.springframework.dao.DuplicateKeyException if one of the department goes already
   */
  void begin(ConformanceRun run, String node) {
    jdbc.sql(
            "insert into conformance_run (id, department, going, node, started_by, started_at,"
                + " state) values (?, ?, ?, ?, ?, ?, ?)")
        .params(run.id(), run.department(), run.department(), node, run.startedBy())
        .params(Moment.param(run.startedAt()), run.state().code())
        .update();
  }

  void end(String id, KitEnd end, Instant now) {
    if (end instanceof Reported reported) {
      Counts counts = reported.counts();
      jdbc.sql(
              "update conformance_run set state = ?, going = null, ended_at = ?, scenarios = ?,"
                  + " passed = ?, failed = ?, skipped = ?, report = ? where id = ? and state ="
                  + " 'running'")
          .params((reported.passed() ? State.PASSED : State.FAILED).code(), Moment.param(now))
          .params(counts.all(), counts.passed(), counts.failed(), counts.skipped())
          .params(reported.text(), id)
          .update();
    } else if (end instanceof Broken broken) {
      jdbc.sql(
              "update conformance_run set state = 'broken', going = null, ended_at = ?, why = ?,"
                  + " last_output = ? where id = ? and state = 'running'")
          .params(Moment.param(now), broken.why().code(), broken.output(), id)
          .update();
    }
  }

  /** What a node left running when it died. */
  void giveUpOf(String node, Instant now) {
    jdbc.sql(BROKEN + "node = :node").param("now", Moment.param(now)).param("node", node).update();
  }

  /** What should long be over: its node never came back. */
  void giveUpBefore(Instant before, Instant now) {
    jdbc.sql(BROKEN + "started_at < :before")
        .param("now", Moment.param(now))
        .param("before", Moment.param(before))
        .update();
  }

  /** The newest first. */
  List<ConformanceRun> newest(Optional<String> department, int most) {
    return jdbc.sql(
            SELECT
                + " where department = coalesce(cast(? as varchar(40)), department) order by"
                + " started_at desc, id fetch first ? rows only")
        .params(department.orElse(null), most)
        .query(RunBook::read)
        .list();
  }

  Optional<ConformanceRun> find(String id) {
    return jdbc.sql(SELECT + " where id = ?").param(id).query(RunBook::read).optional();
  }

  Optional<String> report(String id) {
    return jdbc.sql("select report from conformance_run where id = ? and report is not null")
        .param(id)
        .query(String.class)
        .optional();
  }

  private static ConformanceRun read(ResultSet row, int number) throws SQLException {
    State state = State.of(row.getString("state"));
    Optional<Counts> counts =
        state == State.PASSED || state == State.FAILED
            ? Optional.of(
                new Counts(
                    row.getInt("scenarios"),
                    row.getInt("passed"),
                    row.getInt("failed"),
                    row.getInt("skipped")))
            : Optional.empty();
    Optional<Broken> broken =
        state == State.BROKEN
            ? Optional.of(
                new Broken(WhyBroken.of(row.getString("why")), row.getString("last_output")))
            : Optional.empty();
    return new ConformanceRun(
        row.getString("id"),
        row.getString("department"),
        row.getString("started_by"),
        Moment.in(row, "started_at"),
        Moment.maybeIn(row, "ended_at"),
        state,
        counts,
        broken);
  }
}
