package org.yibiao.benchmarks.durable.work;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;

/** An H2 file with the hub's settings: each commit is written at once, twenty connections. */
public final class Database implements AutoCloseable {

  private static final int CONNECTIONS = 20;

  private final HikariDataSource connections;

  private Database(HikariDataSource connections) {
    this.connections = connections;
  }

  /** Opens a new database in this folder. */
  public static Database in(Path data) {
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl(
        "jdbc:h2:file:"
            + data.resolve("hub").toAbsolutePath()
            + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;LOCK_TIMEOUT=20000;QUERY_CACHE_SIZE=128");
    config.setUsername("hub");
    config.setPassword("durable");
    config.setMaximumPoolSize(CONNECTIONS);
    Database database = new Database(new HikariDataSource(config));
    database.write(transaction -> transaction.update(schema()));
    return database;
  }

  /** What is done in one transaction. */
  public interface Work<T> {

    /** Does it; what it throws rolls everything back. */
    T in(Transaction transaction) throws SQLException;
  }

  /** Does something in one transaction and commits it. */
  public <T> T write(Work<T> work) {
    try (Connection connection = connections.getConnection()) {
      connection.setAutoCommit(false);
      Transaction transaction = new Transaction(connection);
      T result = committed(connection, transaction, work);
      transaction.committed();
      return result;
    } catch (SQLException e) {
      throw new DatabaseFailed(e);
    }
  }

  private static <T> T committed(Connection connection, Transaction transaction, Work<T> work)
      throws SQLException {
    try {
      T result = work.in(transaction);
      connection.commit();
      return result;
    } catch (SQLException | RuntimeException e) {
      connection.rollback();
      throw e;
    }
  }

  private static String schema() {
    try (InputStream in = Database.class.getResourceAsStream("/durable/schema.sql")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    connections.close();
  }
}
