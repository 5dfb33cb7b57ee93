package org.yibiao.adapters.marketregulation.simulator;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.function.Supplier;

/** The department's H2 file: one connection, one transaction at a time. */
final class Database implements AutoCloseable {

  private final Connection connection;
  private final Rows rows;

  private Database(Connection connection) {
    this.connection = connection;
    this.rows = new Rows(connection);
  }

  /** Opens the file in a directory, with tables and seeds in it. */
  static Database in(Path memory) {
    try (InputStream script = Database.class.getResourceAsStream("register.sql")) {
      Files.createDirectories(memory);
      Path file = memory.toAbsolutePath().resolve("market-regulation");
      Database database =
          new Database(DriverManager.getConnection("jdbc:h2:file:" + file + ";WRITE_DELAY=0"));
      database.rows.run(new String(script.readAllBytes(), StandardCharsets.UTF_8));
      database.connection.setAutoCommit(false);
      return database;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (SQLException e) {
      throw new IllegalStateException("The register in " + memory + " cannot be opened", e);
    }
  }

  Rows rows() {
    return rows;
  }

  /** All of the work, or nothing of it. */
  synchronized <T> T transaction(Supplier<T> work) {
    try {
      T result = work.get();
      connection.commit();
      return result;
    } catch (SQLException | RuntimeException e) {
      undo();
      throw new IllegalStateException("The register cannot be written", e);
    }
  }

  @Override
  public synchronized void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      throw new IllegalStateException("The register cannot be closed", e);
    }
  }

  private void undo() {
    try {
      connection.rollback();
    } catch (SQLException e) {
      throw new IllegalStateException("The register cannot be rolled back", e);
    }
  }
}
