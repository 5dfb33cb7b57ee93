package org.yibiao.adapters.tax.simulator;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Statements on the register's database. */
record Rows(Connection connection) {

  /** Reads a value out of a row. */
  @FunctionalInterface
  interface Reading<T> {
    T of(ResultSet row) throws SQLException;
  }

  void run(String script) {
    try (Statement statement = connection.createStatement()) {
      statement.execute(script);
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  int change(String sql, String... values) {
    try (PreparedStatement statement = prepared(sql, values)) {
      return statement.executeUpdate();
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  boolean exist(String sql, String... values) {
    return first(sql, row -> true, values).isPresent();
  }

  <T> Optional<T> first(String sql, Reading<T> reading, String... values) {
    return all(sql, reading, values).stream().findFirst();
  }

  <T> List<T> all(String sql, Reading<T> reading, String... values) {
    try (PreparedStatement statement = prepared(sql, values);
        ResultSet found = statement.executeQuery()) {
      List<T> all = new ArrayList<>();
      while (found.next()) {
        all.add(reading.of(found));
      }
      return all;
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  private PreparedStatement prepared(String sql, String... values) throws SQLException {
    PreparedStatement statement = connection.prepareStatement(sql);
    for (int i = 0; i < values.length; i++) {
      statement.setString(i + 1, values[i]);
    }
    return statement;
  }

  private static IllegalStateException failed(SQLException e) {
    return new IllegalStateException("The register's database failed", e);
  }
}
