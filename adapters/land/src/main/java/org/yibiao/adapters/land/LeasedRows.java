package org.yibiao.adapters.land;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The rows that the department places for the hub in one of its tables.
 *
 * <p>A poller claims a row before it reads it. The claim is a lease, so that the rows of a poller
 * that was killed are claimed by another; its end is reckoned by the database's clock, because the
 * hubs' clocks may differ.
 */
final class LeasedRows {

  private static final String WAITING =
      " SYNCSIGN = '0' AND (CLAIMEDUNTIL IS NULL OR CLAIMEDUNTIL < CURRENT_TIMESTAMP)";
  private static final String MINE = " WHERE NO = ? AND SYNCSIGN = '0' AND CLAIMEDBY = ?";
  private static final int LONGEST_REASON = 300;

  private final JdbcClient sql;
  private final String table;
  private final Duration lease;
  private final String poller = UUID.randomUUID().toString();

  LeasedRows(JdbcClient sql, String table, Duration lease) {
    this.sql = sql;
    this.table = table;
    this.lease = lease;
  }

  /** Numbers of rows that nobody has read or claimed, the oldest first. */
  List<Long> waiting(int atMost) {
    return sql.sql("SELECT NO FROM " + table + " WHERE" + WAITING + " ORDER BY NO")
        .withMaxRows(atMost)
        .query(Long.class)
        .list();
  }

  /** Claims a row; false if another poller has it, or the department took it away. */
  boolean claim(long row) {
    return now(row).map(now -> claim(row, now.plus(lease))).orElse(false);
  }

  /** Marks a row as read; false if the claim was lost, so that the row will come again. */
  boolean markRead(long row) {
    return sql.sql(
                "UPDATE "
                    + table
                    + " SET SYNCSIGN = '1', READAT = CURRENT_TIMESTAMP, CLAIMEDUNTIL = NULL"
                    + MINE)
            .params(row, poller)
            .update()
        == 1;
  }

  /** Sets a row aside that cannot be taken, so that it is not polled for ever. */
  boolean setAside(long row, String reason) {
    return sql.sql(
                "UPDATE "
                    + table
                    + " SET SYNCSIGN = 'E', SYNCERRORDESC = ?, CLAIMEDUNTIL = NULL"
                    + MINE)
            .params(shortened(reason), row, poller)
            .update()
        == 1;
  }

  private boolean claim(long row, OffsetDateTime until) {
    return sql.sql(
                "UPDATE "
                    + table
                    + " SET CLAIMEDBY = ?, CLAIMEDUNTIL = ? WHERE NO = ? AND"
                    + WAITING)
            .params(poller, until, row)
            .update()
        == 1;
  }

  private Optional<OffsetDateTime> now(long row) {
    return sql.sql("SELECT CURRENT_TIMESTAMP FROM " + table + " WHERE NO = ?")
        .param(row)
        .query(OffsetDateTime.class)
        .optional();
  }

  private static String shortened(String reason) {
    return reason.substring(0, Math.min(reason.length(), LONGEST_REASON));
  }
}
