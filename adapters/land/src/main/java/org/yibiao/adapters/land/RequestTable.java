package org.yibiao.adapters.land;

import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yibiao.standard.value.MessageId;

/** A table in which the hub places its requests, such as {@code INF_BDC_CHECK}. */
final class RequestTable {

  private final JdbcClient sql;
  private final String table;

  RequestTable(JdbcClient sql, Counter counter) {
    this.sql = sql;
    this.table = counter.requests();
  }

  /** The number of a request that was placed before. */
  Optional<BizMsgId> numberOf(MessageId id) {
    return sql.sql("SELECT BIZMSGID FROM " + table + " WHERE INTERNALNO = ?")
        .param(id.value())
        .query(String.class)
        .optional()
        .map(BizMsgId::new);
  }

  /**
   * Places a request. One that lies there already is placed again, by which the department gives
   * its answer once more: the hub may have lost the first one.
   */
  void place(MessageId id, BizMsgId number, String message) {
    if (!placeAgain(id)) {
      try {
        insert(id, number, message);
      } catch (DuplicateKeyException anotherHubWasFaster) {
        if (!placeAgain(id)) {
          throw anotherHubWasFaster;
        }
      }
    }
  }

  private boolean placeAgain(MessageId id) {
    return sql.sql(
                "UPDATE "
                    + table
                    + " SET SYNCSIGN = '0', UPDATESIGN = UPDATESIGN + 1 WHERE INTERNALNO = ?")
            .param(id.value())
            .update()
        == 1;
  }

  private void insert(MessageId id, BizMsgId number, String message) {
    sql.sql(
            "INSERT INTO "
                + table
                + " (INTERNALNO, BIZMSGID, AREACODE, BIZMSG) VALUES (?, ?, ?, ?)")
        .params(id.value(), number.value(), number.county(), message)
        .update();
  }
}
