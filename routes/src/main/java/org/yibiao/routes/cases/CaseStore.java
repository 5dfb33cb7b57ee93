package org.yibiao.routes.cases;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yibiao.routes.Moment;
import org.yibiao.standard.v1.CaseState;
import org.yibiao.standard.value.MatterCode;

/** The table of cases. Callers bring the transaction. */
@Component
public class CaseStore {

  private static final String SELECT = "select * from case_file where ";

  private final JdbcClient jdbc;

  public CaseStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Next number of the sequence that makes case numbers unique. */
  public long nextSerial() {
    return jdbc.sql("select nextval('case_serial')").query(Long.class).single();
  }

  /** Adds a case; fails with a duplicate-key exception if its message id is known. */
  public void add(CaseFile file) {
    jdbc.sql(
            "insert into case_file (case_number, message_id, digest, matter_code, applicant,"
                + " state, submission, received_at) values (:number, :message, :digest, :matter,"
                + " :applicant, :state, :submission, :received)")
        .param("number", file.caseNumber())
        .param("message", file.messageId())
        .param("digest", file.digest())
        .param("matter", file.matter().value())
        .param("applicant", file.applicant())
        .param("state", file.state().value())
        .param("submission", file.submission())
        .param("received", file.receivedAt().atOffset(ZoneOffset.UTC))
        .update();
  }

  /** Keeps a change of state. */
  public void update(CaseFile file) {
    jdbc.sql(
            "update case_file set state = :state, completed_at = :completed"
                + " where case_number = :number")
        .param("state", file.state().value())
        .param("completed", file.completedAt().map(at -> at.atOffset(ZoneOffset.UTC)).orElse(null))
        .param("number", file.caseNumber())
        .update();
  }

  /** The case with this number. */
  public Optional<CaseFile> byNumber(String caseNumber) {
    return find("case_number = :key", caseNumber);
  }

  /** The case that this submission opened. */
  public Optional<CaseFile> byMessage(String messageId) {
    return find("message_id = :key", messageId);
  }

  /** The case with this number, which nobody else changes until the transaction ends. */
  public CaseFile lock(String caseNumber) {
    return find("case_number = :key for update", caseNumber)
        .orElseThrow(() -> new IllegalArgumentException("No case " + caseNumber));
  }

  private Optional<CaseFile> find(String condition, String key) {
    return jdbc.sql(SELECT + condition)
        .param("key", key)
        .query((row, number) -> file(row))
        .optional();
  }

  private static CaseFile file(ResultSet row) throws SQLException {
    return new CaseFile(
        row.getString("case_number"),
        row.getString("message_id"),
        row.getString("digest"),
        new MatterCode(row.getString("matter_code")),
        row.getString("applicant"),
        CaseState.fromValue(row.getString("state")),
        row.getString("submission"),
        Moment.in(row, "received_at"),
        Moment.maybeIn(row, "completed_at"),
        Moment.maybeIn(row, "purged_at"));
  }
}
