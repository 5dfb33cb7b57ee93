package org.yibiao.routes.grants;

import java.time.LocalDate;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Counts, over all nodes, how often each grant is used in a day. */
@Component
class GrantUses {

  private final JdbcClient jdbc;
  private final TransactionTemplate savepoint;

  GrantUses(JdbcClient jdbc, PlatformTransactionManager transactions) {
    this.jdbc = jdbc;
    this.savepoint = new TransactionTemplate(transactions);
    // on PostgreSQL a transaction can do nothing after a statement that failed
    savepoint.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
  }

  /** Uses a grant once more, unless it was used that often on this day. */
  boolean use(String grant, LocalDate day, int perDay) {
    if (perDay < 1) {
      return false;
    }
    return increase(grant, day, perDay) || begin(grant, day) || increase(grant, day, perDay);
  }

  private boolean increase(String grant, LocalDate day, int perDay) {
    return jdbc.sql(
                "update data_grant_use set used = used + 1 where grant_id = ? and used_on = ? and"
                    + " used < ?")
            .params(grant, day, perDay)
            .update()
        == 1;
  }

  /** The first use of the day; false if there was one. */
  private boolean begin(String grant, LocalDate day) {
    try {
      savepoint.executeWithoutResult(
          status ->
              jdbc.sql("insert into data_grant_use (grant_id, used_on, used) values (?, ?, 1)")
                  .params(grant, day)
                  .update());
      return true;
    } catch (DuplicateKeyException another) {
      return false;
    }
  }
}
