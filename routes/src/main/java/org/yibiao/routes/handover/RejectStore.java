package org.yibiao.routes.handover;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.yibiao.adapters.kit.DepartmentDescriptor.Name;
import org.yibiao.routes.PlainText;
import org.yibiao.routes.handover.JudgedChunk.Bad;

/** What was set aside, with the reasons; a bad record that breaks many rules shows the first. */
@Component
class RejectStore {

  private static final int BATCH = 500;
  private static final int MOST_REASONS = 20;
  private static final int WORDS = 1000;
  private static final int PLACE = 400;

  private final JdbcTemplate jdbc;

  RejectStore(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  private record Row(int ordinal, RejectEntry reject) {}

  void add(String handover, List<Bad> records) {
    List<Row> rows = new ArrayList<>();
    for (Bad record : records) {
      for (int i = 0; i < Math.min(MOST_REASONS, record.reasons().size()); i++) {
        rows.add(new Row(i + 1, record.reasons().get(i)));
      }
    }
    jdbc.batchUpdate(
        "insert into handover_reject (handover_id, record_number, ordinal, line, byte_offset,"
            + " shown, field, rule, reason_zh, reason_en, remedy_zh, remedy_en)"
            + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        rows,
        BATCH,
        (statement, row) -> set(statement, handover, row));
  }

  private static void set(PreparedStatement statement, String handover, Row row)
      throws SQLException {
    RejectEntry reject = row.reject();
    statement.setString(1, handover);
    statement.setLong(2, reject.record());
    statement.setInt(3, row.ordinal());
    statement.setLong(4, reject.line());
    statement.setLong(5, reject.offset());
    statement.setString(6, PlainText.of(reject.shown(), WORDS));
    statement.setString(7, reject.field().map(place -> PlainText.of(place, PLACE)).orElse(null));
    statement.setString(8, reject.rule());
    statement.setString(9, PlainText.of(reject.reason().zh(), WORDS));
    statement.setString(10, PlainText.of(reject.reason().en(), WORDS));
    statement.setString(11, PlainText.of(reject.remedy().zh(), WORDS));
    statement.setString(12, PlainText.of(reject.remedy().en(), WORDS));
  }

  List<RejectEntry> of(String handover, long from, int most) {
    return jdbc.query(
        "select * from handover_reject where handover_id = ?"
            + " order by record_number, ordinal limit ? offset ?",
        RejectStore::entry,
        handover,
        most,
        from);
  }

  long count(String handover) {
    return Optional.ofNullable(
            jdbc.queryForObject(
                "select count(*) from handover_reject where handover_id = ?", Long.class, handover))
        .orElse(0L);
  }

  private static RejectEntry entry(ResultSet row, int number) throws SQLException {
    return new RejectEntry(
        row.getLong("record_number"),
        row.getLong("line"),
        row.getLong("byte_offset"),
        row.getString("shown"),
        Optional.ofNullable(row.getString("field")),
        row.getString("rule"),
        new Name(row.getString("reason_zh"), row.getString("reason_en")),
        new Name(row.getString("remedy_zh"), row.getString("remedy_en")));
  }
}
