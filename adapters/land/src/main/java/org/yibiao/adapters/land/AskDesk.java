package org.yibiao.adapters.land;

import org.apache.camel.Exchange;
import org.apache.camel.InvalidPayloadException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionOperations;

/** Route step that answers a question of the department's own system. */
final class AskDesk {

  private static final Logger LOG = LoggerFactory.getLogger(AskDesk.class);

  private final JdbcClient sql;
  private final TransactionOperations transactions;
  private final IncomingTable asks;

  AskDesk(JdbcClient sql, TransactionOperations transactions, IncomingTable asks) {
    this.sql = sql;
    this.transactions = transactions;
    this.asks = asks;
  }

  /**
   * Writes the answer in the body and marks the question, both or neither. If the claim was lost in
   * the meantime another poller answers, and this answer is dropped.
   */
  void answer(Exchange exchange) throws InvalidPayloadException {
    IncomingRow question = IncomingDesk.claimed(exchange);
    String answer = exchange.getMessage().getMandatoryBody(String.class);
    transactions.executeWithoutResult(transaction -> answer(question, answer, transaction));
  }

  private void answer(IncomingRow question, String answer, TransactionStatus transaction) {
    if (!asks.markRead(question.row())) {
      transaction.setRollbackOnly();
      LOG.warn("Question {} was taken by another poller meanwhile", question.number());
      return;
    }
    int replaced =
        sql.sql(
                "UPDATE INF_BDC_ASK_RESULT SET BIZMSG = ?, SYNCSIGN = '0',"
                    + " SYNCDATE = CURRENT_TIMESTAMP WHERE ASKNO = ?")
            .params(answer, question.number())
            .update();
    if (replaced == 0) {
      sql.sql("INSERT INTO INF_BDC_ASK_RESULT (ASKNO, BIZMSG) VALUES (?, ?)")
          .params(question.number(), answer)
          .update();
    }
  }
}
