package org.yibiao.routes.supervision;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yibiao.adapters.kit.DepartmentDescriptor.Name;
import org.yibiao.routes.Moment;

/** The table of cards. Callers bring the transaction. */
@Component
class CardStore {

  private final JdbcClient jdbc;

  CardStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  long nextSerial() {
    return jdbc.sql("select nextval('supervision_serial')").query(Long.class).single();
  }

  /** Adds a card; fails with a duplicate-key exception if there is one of its type already. */
  void add(SupervisionCard card) {
    jdbc.sql(
            "insert into supervision_card (number, case_number, step_id, department, matter_code,"
                + " area, power, type, rule_number, content_zh, content_en, due_on, sent_at, state,"
                + " state_at, result) values (:number, :case, :step, :department, :matter, :area,"
                + " :power, :type, :rule, :zh, :en, :due, :sent, 'open', :sent, '')")
        .param("number", card.number())
        .param("case", card.caseNumber())
        .param("step", card.stepId())
        .param("department", card.about().department())
        .param("matter", card.about().matter())
        .param("area", card.about().area())
        .param("power", card.about().power())
        .param("type", card.type().code())
        .param("rule", card.rule())
        .param("zh", card.content().zh())
        .param("en", card.content().en())
        .param("due", card.dueOn())
        .param("sent", Moment.param(card.sentAt()))
        .update();
  }

  /** Enters what became of a case or step into its cards; open ones are closed. */
  void close(String caseNumber, String stepId, SupervisionCard.Result result, Instant at) {
    jdbc.sql(
            "update supervision_card set result = :result, late_days = :late, state_at = case when"
                + " state = 'open' then :at else state_at end, state = case when state = 'open'"
                + " then 'closed' else state end where case_number = :case and step_id = :step")
        .param("result", result.code())
        .param("late", result.lateDays())
        .param("at", Moment.param(at))
        .param("case", caseNumber)
        .param("step", stepId)
        .update();
  }

  void handle(String number, SupervisionCard.Handling handling, Instant at) {
    jdbc.sql(
            "update supervision_card set state = 'handled', state_at = :at, handled_by = :by,"
                + " handling_note = :note where number = :number")
        .param("at", Moment.param(at))
        .param("by", handling.by())
        .param("note", handling.note())
        .param("number", number)
        .update();
  }

  Optional<SupervisionCard> lock(String number) {
    return list("number = :number for update", Map.of("number", number)).stream().findFirst();
  }

  List<SupervisionCard> ofCase(String caseNumber) {
    return list("case_number = :case order by sent_at, number", Map.of("case", caseNumber));
  }

  /**
   * Cards that meet a condition.
   *
   * @param condition names and operators only; every value is a parameter
   */
  List<SupervisionCard> list(String condition, Map<String, ?> values) {
    return jdbc.sql("select * from supervision_card where " + condition)
        .params(values)
        .query((row, number) -> read(row))
        .list();
  }

  private static SupervisionCard read(ResultSet row) throws SQLException {
    return new SupervisionCard(
        row.getString("number"),
        row.getString("case_number"),
        row.getString("step_id"),
        new Watched.About(
            row.getString("department"),
            row.getString("matter_code"),
            row.getString("area"),
            row.getString("power")),
        CardType.of(row.getString("type")).orElseThrow(),
        row.getString("rule_number"),
        new Name(row.getString("content_zh"), row.getString("content_en")),
        row.getObject("due_on", LocalDate.class),
        Moment.in(row, "sent_at"),
        SupervisionCard.State.of(row.getString("state")).orElseThrow(),
        Moment.in(row, "state_at"),
        Optional.ofNullable(row.getObject("late_days", Integer.class))
            .map(SupervisionCard.Result::new),
        handling(row));
  }

  private static Optional<SupervisionCard.Handling> handling(ResultSet row) throws SQLException {
    String note = row.getString("handling_note");
    return Optional.ofNullable(row.getString("handled_by"))
        .map(by -> new SupervisionCard.Handling(by, note));
  }
}
