package org.yibiao.routes.handover;

import java.sql.Array;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.yibiao.routes.handover.JudgedChunk.Good;

/** Where records land: the newest of each key. Callers bring the transaction. */
@Component
class LandingStore {

  private static final int BATCH = 500;

  private final JdbcTemplate jdbc;

  LandingStore(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * A record that has landed before.
   *
   * @param handover which brought it
   * @param line where it stood
   */
  record Landed(String handover, long line) {}

  /** Those of these keys that are taken. */
  Map<String, Landed> taken(String resource, Collection<String> keys) {
    ConnectionCallback<Map<String, Landed>> query =
        connection -> {
          Map<String, Landed> found = new HashMap<>();
          select(connection, resource, keys, found);
          return found;
        };
    return jdbc.execute(query);
  }

  private static void select(
      Connection connection, String resource, Collection<String> keys, Map<String, Landed> found)
      throws SQLException {
    String sql =
        "select record_key, handover_id, line from landed_record"
            + " where resource = ? and record_key = any(?)";
    Array array = connection.createArrayOf("varchar", keys.toArray());
    try (var statement = connection.prepareStatement(sql)) {
      statement.setString(1, resource);
      statement.setArray(2, array);
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          found.put(rows.getString(1), new Landed(rows.getString(2), rows.getLong(3)));
        }
      }
    } finally {
      array.free();
    }
  }

  void insert(HandoverEntry handover, List<Good> records, Instant at) {
    jdbc.batchUpdate(
        "insert into landed_record (document, handover_id, line, landed_at, resource, record_key)"
            + " values (?, ?, ?, ?, ?, ?)",
        records,
        BATCH,
        (statement, record) -> set(statement, handover, record, at));
  }

  void replace(HandoverEntry handover, List<Good> records, Instant at) {
    jdbc.batchUpdate(
        "update landed_record set document = ?, handover_id = ?, line = ?, landed_at = ?"
            + " where resource = ? and record_key = ?",
        records,
        BATCH,
        (statement, record) -> set(statement, handover, record, at));
  }

  private static void set(
      java.sql.PreparedStatement statement, HandoverEntry handover, Good record, Instant at)
      throws SQLException {
    statement.setString(1, record.document());
    statement.setString(2, handover.id());
    statement.setLong(3, record.at().line());
    statement.setObject(4, at.atOffset(ZoneOffset.UTC));
    statement.setString(5, handover.resource());
    statement.setString(6, record.key());
  }
}
