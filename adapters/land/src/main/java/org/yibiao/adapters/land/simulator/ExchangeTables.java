package org.yibiao.adapters.land.simulator;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** The two exchange tables of a service, from the department's side. */
final class ExchangeTables {

  private final JdbcClient sql;
  private final TransactionOperations transactions;
  private final String requests;
  private final String answers;

  ExchangeTables(DepartmentDatabase database, String requests, String answers) {
    this.requests = requests;
    this.answers = answers;
    this.sql = database.sql();
    this.transactions = database.transactions();
  }

  void inOneTransaction(Runnable work) {
    transactions.executeWithoutResult(transaction -> work.run());
  }

  /** Requests without an answer that have lain at least this long. */
  List<PlacedRequest> due(Duration lain) {
    return sql.sql(
            "SELECT INTERNALNO, BIZMSGID, BIZMSG, UPDATESIGN FROM "
                + requests
                + " WHERE SYNCSIGN = '0' AND CREATEDATE <= ? ORDER BY NO")
        .param(OffsetDateTime.now().minus(lain))
        .query(
            (row, at) ->
                new PlacedRequest(
                    row.getString(1), row.getString(2), row.getString(3), row.getInt(4)))
        .list();
  }

  /** Places an answer, anew if there was one; whatever the hub noted on the old one is gone. */
  void answer(PlacedRequest request, String answer) {
    sql.sql(
            "MERGE INTO "
                + answers
                + " (INTERNALNO, BIZMSGID, BIZMSG, SYNCSIGN, SYNCDATE, SYNCERRORDESC, CLAIMEDBY,"
                + " CLAIMEDUNTIL, READAT) KEY (INTERNALNO)"
                + " VALUES (?, ?, ?, '0', CURRENT_TIMESTAMP, NULL, NULL, NULL, NULL)")
        .params(request.internalNo(), request.bizMsgId(), answer)
        .update();
    // one that was placed again in the meantime stays due
    sql.sql(
            "UPDATE "
                + requests
                + " SET SYNCSIGN = '1', SYNCDATE = CURRENT_TIMESTAMP"
                + " WHERE INTERNALNO = ? AND UPDATESIGN = ?")
        .params(request.internalNo(), request.updateSign())
        .update();
  }
}
