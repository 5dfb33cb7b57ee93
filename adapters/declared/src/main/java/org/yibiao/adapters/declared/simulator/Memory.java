package org.yibiao.adapters.declared.simulator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;

/** What a simulated department remembers over a restart: its answers, and its serial numbers. */
final class Memory implements AutoCloseable {

  private final Connection connection;

  private Memory(Connection connection) {
    this.connection = connection;
  }

  static Memory in(Path folder) {
    try {
      Files.createDirectories(folder);
      String file = folder.toAbsolutePath().resolve("simulator").toString();
      Connection connection =
          DriverManager.getConnection("jdbc:h2:file:" + file + ";WRITE_DELAY=0");
      try (Statement statement = connection.createStatement()) {
        statement.execute(
            "create table if not exists answer (desk varchar(80), name varchar(400),"
                + " text clob, status int, primary key (desk, name))");
        statement.execute(
            "create table if not exists serial (name varchar(80) primary key, n bigint)");
      }
      return new Memory(connection);
    } catch (IOException | SQLException e) {
      throw new IllegalStateException("The memory in " + folder + " cannot be opened", e);
    }
  }

  /** The next number of a name, from 1. */
  synchronized long next(String name) {
    try (PreparedStatement more =
            connection.prepareStatement(
                "merge into serial (name, n) values (?,"
                    + " coalesce((select n from serial where name = ?), 0) + 1)");
        PreparedStatement read =
            connection.prepareStatement("select n from serial where name = ?")) {
      more.setString(1, name);
      more.setString(2, name);
      more.executeUpdate();
      read.setString(1, name);
      try (ResultSet row = read.executeQuery()) {
        row.next();
        return row.getLong(1);
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  synchronized Optional<Simulated> known(String desk, String key) {
    try (PreparedStatement read =
        connection.prepareStatement(
            "select text, status from answer where desk = ? and name = ?")) {
      read.setString(1, desk);
      read.setString(2, key);
      try (ResultSet row = read.executeQuery()) {
        return row.next()
            ? Optional.of(new Simulated(Optional.of(key), row.getString(1), row.getInt(2)))
            : Optional.empty();
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  synchronized void keep(String desk, String key, Simulated answer) {
    try (PreparedStatement write =
        connection.prepareStatement("insert into answer values (?, ?, ?, ?)")) {
      write.setString(1, desk);
      write.setString(2, key);
      write.setString(3, answer.text());
      write.setInt(4, answer.status());
      write.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
