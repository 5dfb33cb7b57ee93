package org.yibiao.routes.handover;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
  Map<String, Landed> taken(String resource, List<String> keys) {
    Map<String, Landed> found = new HashMap<>();
    for (int from = 0; from < keys.size(); from += BATCH) {
      find(resource, keys.subList(from, Math.min(keys.size(), from + BATCH)), found);
    }
    return found;
  }

  private void find(String resource, List<String> keys, Map<String, Landed> found) {
    // H2 looks each of a list up in the index, but reads the whole table for an array
    String list = String.join(",", Collections.nCopies(keys.size(), "?"));
    List<Object> parameters = new ArrayList<>(keys);
    parameters.add(resource);
    jdbc.query(
        "select record_key, handover_id, line from landed_record"
            + " where record_key in ("
            + list
            + ") and resource = ?",
        row -> {
          found.put(row.getString(1), new Landed(row.getString(2), row.getLong(3)));
        },
        parameters.toArray());
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
    int[][] replaced =
        jdbc.batchUpdate(
            "update landed_record set document = ?, handover_id = ?, line = ?, landed_at = ?"
                + " where resource = ? and record_key = ?",
            records,
            BATCH,
            (statement, record) -> set(statement, handover, record, at));
    if (Arrays.stream(replaced).flatMapToInt(Arrays::stream).anyMatch(rows -> rows == 0)) {
      // purged since it was found: as a new record it lands in the next round
      throw new ChunkLanding.TakenElsewhere(handover.id());
    }
  }

  private static void set(
      PreparedStatement statement, HandoverEntry handover, Good record, Instant at)
      throws SQLException {
    statement.setString(1, record.document());
    statement.setString(2, handover.id());
    statement.setLong(3, record.at().line());
    statement.setObject(4, at.atOffset(ZoneOffset.UTC));
    statement.setString(5, handover.resource());
    statement.setString(6, record.key());
  }
}
