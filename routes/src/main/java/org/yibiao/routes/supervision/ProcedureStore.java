package org.yibiao.routes.supervision;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yibiao.routes.Moment;
import org.yibiao.routes.supervision.SpecialProcedure.Act;
import org.yibiao.routes.supervision.SpecialProcedure.Kind;

/** The table of special procedures. Callers bring the transaction. */
@Component
class ProcedureStore {

  private final JdbcClient jdbc;

  ProcedureStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void add(SpecialProcedure procedure) {
    jdbc.sql(
            "insert into special_procedure (id, case_number, step_id, kind, extends_by, reason,"
                + " begun_by, begun_at, begun_on) values (:id, :case, :step, :kind, :extends,"
                + " :reason, :by, :at, :on)")
        .param("id", procedure.id())
        .param("case", procedure.caseNumber())
        .param("step", procedure.stepId())
        .param("kind", procedure.kind().code())
        .param("extends", procedure.extendsBy())
        .param("reason", procedure.reason())
        .param("by", procedure.begun().by())
        .param("at", Moment.param(procedure.begun().at()))
        .param("on", procedure.begun().on())
        .update();
    procedure.ended().ifPresent(end -> end(procedure.id(), end));
  }

  void end(String id, Act end) {
    jdbc.sql(
            "update special_procedure set ended_by = :by, ended_at = :at, ended_on = :on where id"
                + " = :id")
        .param("by", end.by())
        .param("at", Moment.param(end.at()))
        .param("on", end.on())
        .param("id", id)
        .update();
  }

  /** Those of a case and of all its steps, in order. */
  List<SpecialProcedure> ofCase(String caseNumber) {
    return list("case_number = :case", Map.of("case", caseNumber));
  }

  /** Those of a step, in order. */
  List<SpecialProcedure> ofStep(String caseNumber, String stepId) {
    return list(
        "case_number = :case and step_id = :step", Map.of("case", caseNumber, "step", stepId));
  }

  private List<SpecialProcedure> list(String condition, Map<String, ?> values) {
    return jdbc.sql("select * from special_procedure where " + condition + " order by begun_at, id")
        .params(values)
        .query((row, number) -> read(row))
        .list();
  }

  private static SpecialProcedure read(ResultSet row) throws SQLException {
    return new SpecialProcedure(
        row.getString("id"),
        row.getString("case_number"),
        row.getString("step_id"),
        Kind.of(row.getString("kind")).orElseThrow(),
        row.getInt("extends_by"),
        row.getString("reason"),
        new Act(
            row.getString("begun_by"),
            Moment.in(row, "begun_at"),
            row.getObject("begun_on", LocalDate.class)),
        ended(row));
  }

  private static Optional<Act> ended(ResultSet row) throws SQLException {
    String by = row.getString("ended_by");
    return by == null
        ? Optional.empty()
        : Optional.of(
            new Act(by, Moment.in(row, "ended_at"), row.getObject("ended_on", LocalDate.class)));
  }
}
