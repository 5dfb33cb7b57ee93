package org.yibiao.routes.cases;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yibiao.routes.Moment;
import org.yibiao.standard.CanonicalJson;
import org.yibiao.standard.v1.PartState;
import org.yibiao.standard.v1.Reason;
import org.yibiao.standard.value.ServiceCode;
import org.yibiao.standard.value.StepId;

/** The table of the cases' steps. Callers bring the transaction. */
@Component
public class StepStore {

  private static final String SILENT =
      "s.state in ('due', 'in-progress', 'retrying')"
          + " and (s.next_try_at is null or s.next_try_at < :since)"
          + " and not exists (select 1 from case_event e where e.case_number = s.case_number"
          + " and e.step_id = s.step_id and e.at > :since)";

  private final JdbcClient jdbc;

  public StepStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Adds a step. */
  public void add(CaseStep step) {
    jdbc.sql(
            "insert into case_step (case_number, step_id, message_id, position, service, state,"
                + " attempts, tries_left) values (:number, :step, :message, :position, :service,"
                + " :state, :attempts, :tries)")
        .param("number", step.caseNumber())
        .param("step", step.stepId().value())
        .param("message", step.messageId())
        .param("position", step.position())
        .param("service", step.service().value())
        .param("state", step.state().value())
        .param("attempts", step.attempts())
        .param("tries", step.triesLeft())
        .update();
  }

  /** Keeps the step as it now is. */
  public void update(CaseStep step) {
    jdbc.sql(
            "update case_step set state = :state, attempts = :attempts, tries_left = :tries,"
                + " holds = :holds, outcome_open = :open,"
                + " started_at = :started, ended_at = :ended, next_try_at = :next,"
                + " answer_due_at = :answer, reason = :reason, provenance = :provenance,"
                + " result = :result"
                + " where case_number = :number and step_id = :step")
        .param("state", step.state().value())
        .param("attempts", step.attempts())
        .param("tries", step.triesLeft())
        .param("holds", step.holds())
        .param("open", step.outcomeOpen())
        .param("started", time(step.startedAt()))
        .param("ended", time(step.endedAt()))
        .param("next", time(step.nextTryAt()))
        .param("answer", time(step.answerDueAt()))
        .param("reason", step.reason().map(CanonicalJson::writeString).orElse(null))
        .param("provenance", step.origins().json())
        .param("result", step.result().orElse(null))
        .param("number", step.caseNumber())
        .param("step", step.stepId().value())
        .update();
  }

  /** The step whose request has this message id. */
  public Optional<CaseStep> byMessage(String messageId) {
    return jdbc.sql("select * from case_step where message_id = :id")
        .param("id", messageId)
        .query((row, number) -> step(row))
        .optional();
  }

  /** The number of the case of which a step's request has this message id. */
  Optional<String> caseOf(String messageId) {
    return jdbc.sql("select case_number from case_step where message_id = ?")
        .param(messageId)
        .query(String.class)
        .optional();
  }

  /** All steps of a case in the plan's order. */
  public List<CaseStep> ofCase(String caseNumber) {
    return jdbc.sql("select * from case_step where case_number = :number order by position")
        .param("number", caseNumber)
        .query((row, number) -> step(row))
        .list();
  }

  /**
   * Steps that ought to have moved by now: due, to be tried again, or with a department, and
   * nothing was entered of them since that time.
   */
  List<CaseStep> silent(Instant since, String after, int most) {
    return jdbc.sql(
            "select s.* from case_step s where s.message_id > :after and "
                + SILENT
                + " order by s.message_id limit :most")
        .param("since", since.atOffset(ZoneOffset.UTC))
        .param("after", after)
        .param("most", most)
        .query((row, number) -> step(row))
        .list();
  }

  /** Whether this step is one of those. */
  boolean isSilent(CaseStep step, Instant since) {
    return jdbc.sql("select 1 from case_step s where s.message_id = :id and " + SILENT)
        .param("since", since.atOffset(ZoneOffset.UTC))
        .param("id", step.messageId())
        .query(Integer.class)
        .optional()
        .isPresent();
  }

  /** The time by the database's clock, which all nodes share. */
  Instant now() {
    return Moment.now(jdbc);
  }

  /** Message ids of steps whose answer should have come by now: those that wait longest. */
  List<String> overdue(int most) {
    return jdbc.sql(
            "select message_id from case_step where answer_due_at < current_timestamp"
                + " order by answer_due_at limit :most")
        .param("most", most)
        .query(String.class)
        .list();
  }

  /** How many steps of all cases each service has not done yet, without what waits for a person. */
  public Map<ServiceCode, Long> openByService() {
    return count("'due', 'in-progress', 'retrying'");
  }

  /** Those of these services that were held back until later than that. */
  List<String> held(Collection<ServiceCode> services, Instant now) {
    return jdbc.sql(
            "select message_id from case_step where state in ('due', 'retrying') and service in"
                + " (:services) and holds > 0 and next_try_at > :now order by next_try_at")
        .param("services", services.stream().map(ServiceCode::value).toList())
        .param("now", now.atOffset(ZoneOffset.UTC))
        .query(String.class)
        .list();
  }

  /** How many steps of all cases each service is doing now. */
  public Map<ServiceCode, Long> runningByService() {
    return count("'in-progress'");
  }

  private Map<ServiceCode, Long> count(String states) {
    Map<ServiceCode, Long> open = new HashMap<>();
    jdbc.sql(
            "select service, count(*) as steps from case_step where state in ("
                + states
                + ") group by service")
        .query(
            row -> {
              open.put(new ServiceCode(row.getString("service")), row.getLong("steps"));
            });
    return open;
  }

  private static CaseStep step(ResultSet row) throws SQLException {
    return new CaseStep(
        row.getString("case_number"),
        new StepId(row.getString("step_id")),
        row.getString("message_id"),
        row.getInt("position"),
        new ServiceCode(row.getString("service")),
        PartState.fromValue(row.getString("state")),
        row.getInt("attempts"),
        row.getInt("tries_left"),
        row.getInt("holds"),
        row.getBoolean("outcome_open"),
        time(row, "started_at"),
        time(row, "ended_at"),
        time(row, "next_try_at"),
        time(row, "answer_due_at"),
        Optional.ofNullable(row.getString("reason")).map(json -> read(json, Reason.class)),
        Optional.ofNullable(row.getString("provenance")).map(Origins::new).orElse(Origins.NONE),
        Optional.ofNullable(row.getString("result")));
  }

  private static <T> T read(String json, Class<T> type) {
    return CanonicalJson.read(json.getBytes(StandardCharsets.UTF_8), type);
  }

  private static OffsetDateTime time(Optional<Instant> at) {
    return at.map(instant -> instant.atOffset(ZoneOffset.UTC)).orElse(null);
  }

  private static Optional<Instant> time(ResultSet row, String column) throws SQLException {
    return Optional.ofNullable(row.getObject(column, OffsetDateTime.class))
        .map(OffsetDateTime::toInstant);
  }
}
