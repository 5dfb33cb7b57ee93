package org.yibiao.adapters.land;

import org.apache.camel.Exchange;
import org.apache.camel.InvalidPayloadException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import org.yibiao.adapters.kit.NotTaken;
import org.yibiao.adapters.kit.Why;

/** Route steps that mark a reported change, once the hub has the event or will not take it. */
final class ChangeDesk {

  private static final Logger LOG = LoggerFactory.getLogger(ChangeDesk.class);

  private final JdbcClient sql;
  private final TransactionOperations transactions;
  private final IncomingTable changes;

  ChangeDesk(JdbcClient sql, TransactionOperations transactions, IncomingTable changes) {
    this.sql = sql;
    this.transactions = transactions;
    this.changes = changes;
  }

  /** Notes why the caught {@link NotTaken} was thrown. */
  void remember(Exchange exchange) {
    Why why = exchange.getProperty(Exchange.EXCEPTION_CAUGHT, NotTaken.class).why();
    exchange.setProperty(LandNames.NOT_UNDERSTOOD, why.zh() + " · " + why.en());
  }

  /** Marks the row as read, or as an error with its reason, and leaves the receipt there. */
  void settle(Exchange exchange) throws InvalidPayloadException {
    IncomingRow change = IncomingDesk.claimed(exchange);
    String reason = exchange.getProperty(LandNames.NOT_UNDERSTOOD, String.class);
    String receipt = exchange.getMessage().getMandatoryBody(String.class);
    boolean marked =
        Boolean.TRUE.equals(
            transactions.execute(transaction -> mark(change.row(), reason, receipt)));
    if (!marked) {
      LOG.warn("Change {} could not be marked and will come again", change.number());
    }
  }

  private boolean mark(long row, String reason, String receipt) {
    boolean marked = reason == null ? changes.markRead(row) : changes.setAside(row, reason);
    if (marked) {
      sql.sql("UPDATE INF_BDC_CHANGE SET RECEIPT = ? WHERE NO = ?").params(receipt, row).update();
    }
    return marked;
  }
}
