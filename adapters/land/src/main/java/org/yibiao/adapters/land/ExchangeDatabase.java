package org.yibiao.adapters.land;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;
import org.yibiao.adapters.kit.DepartmentSettings;

/** The connections to the department's front-end exchange database. */
final class ExchangeDatabase implements AutoCloseable {

  private final HikariDataSource connections;
  private final JdbcClient sql;
  private final TransactionOperations transactions;

  private ExchangeDatabase(HikariDataSource connections, Duration statementTimeout) {
    JdbcTemplate template = new JdbcTemplate(connections);
    template.setQueryTimeout(Math.toIntExact(statementTimeout.toSeconds()));
    this.connections = connections;
    this.sql = JdbcClient.create(template);
    this.transactions = new TransactionTemplate(new JdbcTransactionManager(connections));
  }

  /** Makes the pool; no connection is needed yet, so that the hub starts while this one is down. */
  static ExchangeDatabase open(DepartmentSettings settings) {
    HikariConfig config = new HikariConfig();
    config.setPoolName("land-exchange-database");
    config.setJdbcUrl(settings.text("jdbc-url"));
    config.setUsername(settings.text("user"));
    config.setPassword(settings.text("password"));
    config.setMaximumPoolSize(settings.number("connections"));
    config.setMinimumIdle(0);
    config.setConnectionTimeout(settings.duration("connection-timeout").toMillis());
    config.setInitializationFailTimeout(-1);
    config.setExceptionOverride(new BrokenConnections());
    return new ExchangeDatabase(
        new HikariDataSource(config), settings.duration("statement-timeout"));
  }

  JdbcClient sql() {
    return sql;
  }

  TransactionOperations transactions() {
    return transactions;
  }

  @Override
  public void close() {
    connections.close();
  }
}
