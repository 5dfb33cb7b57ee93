package org.yibiao.routes.exchange;

import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.DefaultTransactionStatus;

/** Real transactions, of which it counts those that were begun and those that were committed. */
final class CountedCommits extends DataSourceTransactionManager {

  private final AtomicInteger begun = new AtomicInteger();
  private final AtomicInteger committed = new AtomicInteger();

  CountedCommits(DataSource database) {
    super(database);
  }

  int begun() {
    return begun.get();
  }

  int committed() {
    return committed.get();
  }

  @Override
  protected void doBegin(Object transaction, TransactionDefinition definition) {
    super.doBegin(transaction, definition);
    begun.incrementAndGet();
  }

  @Override
  protected void doCommit(DefaultTransactionStatus status) {
    super.doCommit(status);
    committed.incrementAndGet();
  }
}
