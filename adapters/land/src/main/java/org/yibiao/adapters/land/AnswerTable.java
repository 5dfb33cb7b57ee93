package org.yibiao.adapters.land;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A table in which the department places its answers, such as {@code INF_BDC_CHECK_RESULT}. */
final class AnswerTable {

  private final JdbcClient sql;
  private final String table;
  private final LeasedRows rows;

  AnswerTable(JdbcClient sql, Counter counter, Duration lease) {
    this.sql = sql;
    this.table = counter.answers();
    this.rows = new LeasedRows(sql, table, lease);
  }

  /** Numbers of rows that nobody has read or claimed, the oldest first. */
  List<Long> waiting(int atMost) {
    return rows.waiting(atMost);
  }

  /** Claims a row; empty if another poller has it, or the department took it away. */
  Optional<ClaimedAnswer> claim(long row) {
    return rows.claim(row) ? read(row) : Optional.empty();
  }

  /** Marks a row as read; false if the claim was lost, so that the answer will come again. */
  boolean markRead(long row) {
    return rows.markRead(row);
  }

  /** Sets a row aside that cannot be understood, so that it is not polled for ever. */
  boolean setAside(long row, String reason) {
    return rows.setAside(row, reason);
  }

  private Optional<ClaimedAnswer> read(long row) {
    return sql.sql("SELECT INTERNALNO, BIZMSGID, BIZMSG FROM " + table + " WHERE NO = ?")
        .param(row)
        .query(
            (result, at) ->
                new ClaimedAnswer(
                    row, result.getString(1), result.getString(2), result.getString(3)))
        .optional();
  }
}
