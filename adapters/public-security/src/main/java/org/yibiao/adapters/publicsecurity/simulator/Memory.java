package org.yibiao.adapters.publicsecurity.simulator;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.h2.tools.RunScript;

/** What the department must not forget: an H2 database in a file, one transaction at a time. */
final class Memory implements AutoCloseable {

  /** What is done in one transaction. */
  @FunctionalInterface
  interface Work<T> {
    T in(Connection connection) throws SQLException, Rejected;
  }

  private final Connection connection;

  private Memory(Connection connection) {
    this.connection = connection;
  }

  /**
   * Opens what was remembered in this directory; it begins with the seeds of {@code memory.sql}.
   */
  static Memory in(Path directory) throws SQLException {
    String file = directory.resolve("public-security").toAbsolutePath().toString();
    Connection connection = DriverManager.getConnection("jdbc:h2:file:" + file + ";WRITE_DELAY=0");
    try (InputStream script = Memory.class.getResourceAsStream("memory.sql");
        var reader = new InputStreamReader(script, StandardCharsets.UTF_8)) {
      RunScript.execute(connection, reader);
    } catch (IOException e) {
      throw new UncheckedIOException("memory.sql cannot be read", e);
    }
    connection.setAutoCommit(false);
    return new Memory(connection);
  }

  /** Does the work and commits; a rejection changes nothing, unless the work itself catches it. */
  synchronized <T> T remember(Work<T> work) throws SQLException, Rejected {
    boolean done = false;
    try {
      T result = work.in(connection);
      connection.commit();
      done = true;
      return result;
    } finally {
      if (!done) {
        connection.rollback();
      }
    }
  }

  @Override
  public synchronized void close() throws SQLException {
    connection.close();
  }
}
