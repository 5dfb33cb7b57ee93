package org.yibiao.adapters.publicsecurity.simulator;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

/**
 * The population register. A valid number that was never seen is taken in with the name that came
 * with it; from then on, another name is a mismatch.
 */
final class Population {

  /** How an entry stands. */
  enum Standing {
    REGISTERED,
    /** The number is well-formed, but nobody has it. */
    ABSENT,
    /** The register is busy when it is asked for the first time. */
    BUSY_ONCE
  }

  /** An entry of the register. */
  record Resident(
      String number, String name, String ethnicity, String division, Standing standing) {

    /** 1 for men, 2 for women: the last digit but one tells. */
    String sex() {
      return (number.charAt(16) - '0') % 2 == 1 ? "01" : "02";
    }

    String born() {
      return number.substring(6, 14);
    }
  }

  private Population() {}

  /** The entry for a number, taken in on first sight. */
  static Resident meet(Connection connection, String number, String name) throws SQLException {
    Optional<Resident> known = find(connection, number);
    if (known.isPresent()) {
      return known.get();
    }
    Resident met =
        new Resident(
            number, name, "01", Divisions.today(number.substring(0, 6)), Standing.REGISTERED);
    insert(connection, met);
    return met;
  }

  /** From now on the entry is registered like any other. */
  static void settle(Connection connection, String number) throws SQLException {
    String sql = "update resident set standing = 'REGISTERED' where number = ?";
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setString(1, number);
      statement.executeUpdate();
    }
  }

  /** The entry in a row with these columns. */
  static Resident resident(ResultSet row) throws SQLException {
    return new Resident(
        row.getString("number"),
        row.getString("name"),
        row.getString("ethnicity"),
        row.getString("division"),
        Standing.valueOf(row.getString("standing")));
  }

  private static Optional<Resident> find(Connection connection, String number) throws SQLException {
    String sql = "select name, ethnicity, division, standing from resident where number = ?";
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setString(1, number);
      try (ResultSet rows = statement.executeQuery()) {
        return rows.next()
            ? Optional.of(
                new Resident(
                    number,
                    rows.getString(1),
                    rows.getString(2),
                    rows.getString(3),
                    Standing.valueOf(rows.getString(4))))
            : Optional.empty();
      }
    }
  }

  private static void insert(Connection connection, Resident met) throws SQLException {
    String sql =
        "insert into resident (number, name, ethnicity, division, standing) values (?, ?, ?, ?, ?)";
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setString(1, met.number());
      statement.setString(2, met.name());
      statement.setString(3, met.ethnicity());
      statement.setString(4, met.division());
      statement.setString(5, met.standing().name());
      statement.executeUpdate();
    }
  }
}
