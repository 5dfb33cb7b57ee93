package org.yibiao.adapters.land;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A table in which the department's own system places something for the hub by itself. */
final class IncomingTable {

  private final JdbcClient sql;
  private final String read;
  private final LeasedRows rows;

  private IncomingTable(JdbcClient sql, String table, String columns, Duration lease) {
    this.sql = sql;
    this.read = "SELECT " + columns + ", BIZMSG FROM " + table + " WHERE NO = ?";
    this.rows = new LeasedRows(sql, table, lease);
  }

  /** What the department asks. */
  static IncomingTable asks(JdbcClient sql, Duration lease) {
    return new IncomingTable(sql, "INF_BDC_ASK", "ASKNO, ASKTYPE", lease);
  }

  /** What the department reports. */
  static IncomingTable changes(JdbcClient sql, Duration lease) {
    return new IncomingTable(sql, "INF_BDC_CHANGE", "CHANGENO, CHANGETYPE", lease);
  }

  /** Numbers of rows that nobody has read or claimed, the oldest first. */
  List<Long> waiting(int atMost) {
    return rows.waiting(atMost);
  }

  /** Claims a row; empty if another poller has it, or the department took it away. */
  Optional<IncomingRow> claim(long row) {
    return rows.claim(row) ? read(row) : Optional.empty();
  }

  /** Marks a row as read; false if the claim was lost. */
  boolean markRead(long row) {
    return rows.markRead(row);
  }

  /** Sets a row aside that cannot be taken, and says why; false if the claim was lost. */
  boolean setAside(long row, String reason) {
    return rows.setAside(row, reason);
  }

  private Optional<IncomingRow> read(long row) {
    return sql.sql(read)
        .param(row)
        .query(
            (result, at) ->
                new IncomingRow(row, result.getString(1), result.getString(2), result.getString(3)))
        .optional();
  }
}
