package org.yibiao.benchmarks.durable.work;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A running transaction: statements, and what is to be done once it has committed. */
public final class Transaction {

  private final Connection connection;
  private final Set<Runnable> afterwards = new LinkedHashSet<>();

  Transaction(Connection connection) {
    this.connection = connection;
  }

  /** Makes something of a row. */
  interface Row<T> {
    T read(ResultSet row) throws SQLException;
  }

  int update(String sql, Object... parameters) throws SQLException {
    try (PreparedStatement statement = prepare(sql, parameters)) {
      return statement.executeUpdate();
    }
  }

  <T> List<T> list(String sql, Row<T> row, Object... parameters) throws SQLException {
    try (PreparedStatement statement = prepare(sql, parameters);
        ResultSet result = statement.executeQuery()) {
      List<T> list = new ArrayList<>();
      while (result.next()) {
        list.add(row.read(result));
      }
      return list;
    }
  }

  <T> Optional<T> first(String sql, Row<T> row, Object... parameters) throws SQLException {
    return list(sql, row, parameters).stream().findFirst();
  }

  /** Once, however often it is said. */
  void afterCommit(Runnable action) {
    afterwards.add(action);
  }

  void committed() {
    afterwards.forEach(Runnable::run);
  }

  private PreparedStatement prepare(String sql, Object... parameters) throws SQLException {
    PreparedStatement statement = connection.prepareStatement(sql);
    for (int i = 0; i < parameters.length; i++) {
      statement.setObject(i + 1, parameters[i]);
    }
    return statement;
  }
}
