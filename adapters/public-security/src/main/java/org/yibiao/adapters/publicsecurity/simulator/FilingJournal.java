package org.yibiao.adapters.publicsecurity.simulator;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

/** What was answered to every filing that was decided, by its serial number. */
final class FilingJournal {

  /** A decided filing of a company. */
  record Entry(String creditCode, Reply reply) {}

  private FilingJournal() {}

  /** What became of the filing; if it came more than once: the first success, or the last word. */
  static Optional<Entry> find(Connection connection, String serial) throws SQLException {
    String sql =
        "select credit_code, reply from decided_filing where serial = ?"
            + " order by success desc, case when success then entry else -entry end fetch first row"
            + " only";
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setString(1, serial);
      try (ResultSet rows = statement.executeQuery()) {
        return rows.next()
            ? Optional.of(new Entry(rows.getString(1), ReplyText.read(rows.getString(2))))
            : Optional.empty();
      }
    }
  }

  static void enter(Connection connection, String serial, Entry entry) throws SQLException {
    String sql =
        "insert into decided_filing (serial, credit_code, success, reply) values (?, ?, ?, ?)";
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setString(1, serial);
      statement.setString(2, entry.creditCode());
      statement.setBoolean(3, entry.reply().code() == ResultCode.SUCCESS);
      statement.setString(4, ReplyText.write(entry.reply()));
      statement.executeUpdate();
    }
  }

  /** True the first time that one asks about a company whose filings a clerk looks at. */
  static boolean isBeingLookedAt(Connection connection, String creditCode) throws SQLException {
    String sql = "delete from looked_at where credit_code = ?";
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setString(1, creditCode);
      return statement.executeUpdate() > 0;
    }
  }
}
