package org.yibiao.adapters.land;

import java.time.Clock;
import java.time.LocalDate;
import java.util.OptionalInt;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Numbers messages within county and day. The last serial lies in the exchange database, where its
 * row's lock keeps several hubs from taking the same one.
 */
final class SerialNumbers {

  private static final String DAY_OF_COUNTY = " WHERE AREACODE = ? AND BIZDATE = ?";

  private final JdbcClient sql;
  private final TransactionOperations transactions;
  private final Clock clock;

  SerialNumbers(JdbcClient sql, TransactionOperations transactions, Clock clock) {
    this.sql = sql;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** The next number of this county today. */
  BizMsgId next(String county) {
    String day = BizMsgId.day(LocalDate.now(clock));
    OptionalInt serial = raise(county, day);
    if (serial.isEmpty()) {
      begin(county, day);
      serial = raise(county, day);
    }
    return BizMsgId.of(county, day, serial.orElseThrow());
  }

  private OptionalInt raise(String county, String day) {
    return transactions.execute(
        transaction -> {
          int raised =
              sql.sql("UPDATE INF_BDC_SERIAL SET LASTNO = LASTNO + 1" + DAY_OF_COUNTY)
                  .params(county, day)
                  .update();
          return raised == 0 ? OptionalInt.empty() : OptionalInt.of(last(county, day));
        });
  }

  private int last(String county, String day) {
    return sql.sql("SELECT LASTNO FROM INF_BDC_SERIAL" + DAY_OF_COUNTY)
        .params(county, day)
        .query(Integer.class)
        .single();
  }

  private void begin(String county, String day) {
    try {
      sql.sql("INSERT INTO INF_BDC_SERIAL (AREACODE, BIZDATE, LASTNO) VALUES (?, ?, 0)")
          .params(county, day)
          .update();
    } catch (DuplicateKeyException anotherHubBeganTheDay) {
      // its row serves as well
    }
  }
}
