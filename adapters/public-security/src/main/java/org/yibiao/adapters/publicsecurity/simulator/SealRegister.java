package org.yibiao.adapters.publicsecurity.simulator;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;

/** The register of filed seals and of the companies that may have none. */
final class SealRegister {

  private SealRegister() {}

  static boolean isBarred(Connection connection, String creditCode) throws SQLException {
    return exists(connection, "select 1 from barred_company where credit_code = ?", creditCode);
  }

  static boolean has(Connection connection, String creditCode, String type) throws SQLException {
    return exists(
        connection, "select 1 from seal where credit_code = ? and type = ?", creditCode, type);
  }

  /** Files one seal; returns its 13-digit number. */
  static String file(Connection connection, String creditCode, String type, LocalDate day)
      throws SQLException {
    String number = nextNumber(connection);
    String sql = "insert into seal (number, credit_code, type, filed_on) values (?, ?, ?, ?)";
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setString(1, number);
      statement.setString(2, creditCode);
      statement.setString(3, type);
      statement.setDate(4, Date.valueOf(day));
      statement.executeUpdate();
    }
    return number;
  }

  /** The seals of a company, one a line. */
  static String of(String creditCode, Connection connection) throws SQLException {
    return String.join(
        "\n",
        Sql.query(
            connection,
            "select type, number from seal where credit_code = ? order by number",
            row -> row.getString(1) + " " + row.getString(2),
            creditCode));
  }

  /** Wuxi Binhu's prefix and a serial number of six digits. */
  private static String nextNumber(Connection connection) throws SQLException {
    try (PreparedStatement statement =
            connection.prepareStatement("select next value for seal_serial");
        ResultSet rows = statement.executeQuery()) {
      rows.next();
      return "3202110%06d".formatted(rows.getLong(1));
    }
  }

  private static boolean exists(Connection connection, String sql, String... values)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setString(i + 1, values[i]);
      }
      try (ResultSet rows = statement.executeQuery()) {
        return rows.next();
      }
    }
  }
}
