package org.yibiao.adapters.publicsecurity.simulator;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

/** Every filing that was decided, by its serial number, with the text that was answered. */
final class FilingJournal {

  /**
   * A decided filing.
   *
   * @param content what was asked for, in a form that can be compared
   */
  record Entry(String content, String answer) {}

  private FilingJournal() {}

  static Optional<Entry> find(Connection connection, String serial) throws SQLException {
    String sql = "select content, answer from filing where serial = ?";
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setString(1, serial);
      try (ResultSet rows = statement.executeQuery()) {
        return rows.next()
            ? Optional.of(new Entry(rows.getString(1), rows.getString(2)))
            : Optional.empty();
      }
    }
  }

  static void enter(Connection connection, String serial, Entry entry) throws SQLException {
    String sql = "insert into filing (serial, content, answer) values (?, ?, ?)";
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setString(1, serial);
      statement.setString(2, entry.content());
      statement.setString(3, entry.answer());
      statement.executeUpdate();
    }
  }
}
