package org.yibiao.adapters.land;

import java.util.UUID;
import org.h2.jdbcx.JdbcConnectionPool;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

/** The department's tables in an empty database, for tests of single classes. */
final class ExchangeTablesInMemory implements AutoCloseable {

  private final JdbcConnectionPool connections =
      JdbcConnectionPool.create(
          "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", "sa", "");

  ExchangeTablesInMemory() {
    new ResourceDatabasePopulator(
            new ByteArrayResource(LandDepartment.FOLDER.read("native/exchange-tables.sql")))
        .execute(connections);
  }

  JdbcClient sql() {
    return JdbcClient.create(connections);
  }

  TransactionOperations transactions() {
    return new TransactionTemplate(new JdbcTransactionManager(connections));
  }

  /** Places an answer as the department would; gives the number of its row. */
  long placeAnswer(String internalNo) {
    sql()
        .sql("INSERT INTO INF_BDC_CHECK_RESULT (INTERNALNO, BIZMSGID, BIZMSG) VALUES (?, ?, ?)")
        .params(internalNo, "320211261120000001", "<respond/>")
        .update();
    return sql()
        .sql("SELECT NO FROM INF_BDC_CHECK_RESULT WHERE INTERNALNO = ?")
        .param(internalNo)
        .query(Long.class)
        .single();
  }

  @Override
  public void close() {
    sql().sql("SHUTDOWN").update();
    connections.dispose();
  }
}
