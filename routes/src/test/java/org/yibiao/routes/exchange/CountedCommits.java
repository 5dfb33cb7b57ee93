package org.yibiao.routes.exchange;

import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.springframework.aop.framework.ProxyFactory;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionManager;
import org.springframework.transaction.annotation.AnnotationTransactionAttributeSource;
import org.springframework.transaction.interceptor.TransactionInterceptor;
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

  /** The same object, its annotated methods in transactions of this manager. */
  @SuppressWarnings("unchecked")
  <T> T transactional(T plain) {
    ProxyFactory factory = new ProxyFactory(plain);
    factory.setProxyTargetClass(true);
    factory.addAdvice(
        new TransactionInterceptor(
            (TransactionManager) this, new AnnotationTransactionAttributeSource()));
    return (T) factory.getProxy();
  }
}
