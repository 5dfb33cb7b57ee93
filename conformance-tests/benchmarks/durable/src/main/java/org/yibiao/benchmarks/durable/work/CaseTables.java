package org.yibiao.benchmarks.durable.work;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.yibiao.standard.v1.CaseState;
import org.yibiao.standard.v1.PartState;
import org.yibiao.standard.value.ServiceCode;
import org.yibiao.standard.value.StepId;

/** The tables of cases and of their steps. */
final class CaseTables {

  private static final String CASE =
      "select case_number, message_id, digest, matter_code, submission, received_at from case_file";
  private static final String STEP =
      "select case_number, step_id, message_id, service, state, attempts, result, ended_at"
          + " from case_step";

  private CaseTables() {}

  static long nextSerial(Transaction transaction) throws SQLException {
    return transaction
        .first("select next value for case_serial", row -> row.getLong(1))
        .orElseThrow();
  }

  static void add(Transaction transaction, CaseRow added) throws SQLException {
    transaction.update(
        "insert into case_file values (?, ?, ?, ?, ?, ?, ?, null)",
        added.caseNumber(),
        added.messageId(),
        added.digest(),
        added.matter(),
        CaseState.IN_PROGRESS.value(),
        added.submission(),
        added.receivedAt());
  }

  static void add(Transaction transaction, StepRow added, int position) throws SQLException {
    transaction.update(
        "insert into case_step values (?, ?, ?, ?, ?, ?, ?, null, null, null, null)",
        added.caseNumber(),
        added.stepId().value(),
        added.messageId(),
        position,
        added.service().value(),
        added.state().value(),
        added.attempts());
  }

  static Optional<CaseRow> byMessage(Transaction transaction, String messageId)
      throws SQLException {
    return transaction.first(CASE + " where message_id = ?", CaseTables::file, messageId);
  }

  /** The case, which nobody else changes until the transaction ends. */
  static CaseRow lock(Transaction transaction, String caseNumber) throws SQLException {
    return transaction
        .first(CASE + " where case_number = ? for update", CaseTables::file, caseNumber)
        .orElseThrow();
  }

  static Optional<StepRow> step(Transaction transaction, String messageId) throws SQLException {
    return transaction.first(STEP + " where message_id = ?", CaseTables::step, messageId);
  }

  static List<StepRow> steps(Transaction transaction, String caseNumber) throws SQLException {
    return transaction.list(
        STEP + " where case_number = ? order by position", CaseTables::step, caseNumber);
  }

  static void begin(Transaction transaction, StepRow step, int attempt, Instant answerDue)
      throws SQLException {
    transaction.update(
        "update case_step set state = ?, attempts = ?, answer_due_at = ? where message_id = ?",
        PartState.IN_PROGRESS.value(),
        attempt,
        answerDue,
        step.messageId());
  }

  /** Message ids of steps whose answer should have come by now: those that wait longest. */
  static List<String> overdue(Transaction transaction, Instant now, int most) throws SQLException {
    return transaction.list(
        "select message_id from case_step where answer_due_at < ? order by answer_due_at limit ?",
        row -> row.getString(1),
        now,
        most);
  }

  static void move(Transaction transaction, StepRow step, PartState state, int attempts)
      throws SQLException {
    transaction.update(
        "update case_step set state = ?, attempts = ?, answer_due_at = null where message_id = ?",
        state.value(),
        attempts,
        step.messageId());
  }

  static void origin(Transaction transaction, StepRow step, String provenance) throws SQLException {
    transaction.update(
        "update case_step set provenance = ? where message_id = ?", provenance, step.messageId());
  }

  static void done(Transaction transaction, StepRow step, String result, Instant at)
      throws SQLException {
    transaction.update(
        "update case_step set state = ?, result = ?, ended_at = ?, answer_due_at = null"
            + " where message_id = ?",
        PartState.DONE.value(),
        result,
        at,
        step.messageId());
  }

  static void complete(Transaction transaction, String caseNumber, Instant at) throws SQLException {
    transaction.update(
        "update case_file set state = ?, completed_at = ? where case_number = ?",
        CaseState.COMPLETED.value(),
        at,
        caseNumber);
  }

  static void leaveToPerson(Transaction transaction, String caseNumber) throws SQLException {
    transaction.update(
        "update case_file set state = ? where case_number = ?",
        CaseState.WAITING_FOR_PERSON.value(),
        caseNumber);
  }

  private static CaseRow file(ResultSet row) throws SQLException {
    return new CaseRow(
        row.getString(1),
        row.getString(2),
        row.getString(3),
        row.getString(4),
        row.getString(5),
        row.getObject(6, OffsetDateTime.class).toInstant());
  }

  private static StepRow step(ResultSet row) throws SQLException {
    return new StepRow(
        row.getString(1),
        new StepId(row.getString(2)),
        row.getString(3),
        new ServiceCode(row.getString(4)),
        PartState.fromValue(row.getString(5)),
        row.getInt(6),
        Optional.ofNullable(row.getString(7)),
        Optional.ofNullable(row.getObject(8, OffsetDateTime.class)).map(OffsetDateTime::toInstant));
  }
}
