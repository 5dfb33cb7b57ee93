package org.yibiao.routes.handover;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.stereotype.Component;
import org.yibiao.adapters.kit.record.RecordLayout.Column;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Hand-overs in tables of a front-end exchange database. A batch is announced by a row of the table
 * {@code <name>_PC}: {@code PCH} its number, {@code JLS} how many rows it has, {@code ZT} its state
 * (0 ready, 1 taken, 2 done, 9 wrong), {@code CLJG} what became of it. Its rows are those of the
 * table with that {@code PCH}. They are read by a cursor into a file, so that the department's
 * database is busy for as long as copying takes, and from there on it is a file like any other.
 */
@Component
class HandoverTables {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final int CURSOR = 1000;

  private final HandoverFolder folder;
  private final HandoverRegistration registration;

  HandoverTables(HandoverFolder folder, HandoverRegistration registration) {
    this.folder = folder;
    this.registration = registration;
  }

  private record Announced(String number, long rows) {}

  /** Takes all batches that are ready. */
  void fetch(HandoverSource source) throws IOException {
    JdbcTemplate database = database(source);
    String batches = source.handover().files() + "_PC";
    for (Announced batch :
        database.query(
            "select PCH, JLS from " + batches + " where ZT = '0' order by PCH",
            (row, number) -> new Announced(row.getString(1), row.getLong(2)))) {
      fetch(source, database, batch);
    }
  }

  private void fetch(HandoverSource source, JdbcTemplate database, Announced batch)
      throws IOException {
    String name = source.handover().files() + "-" + batch.number() + ".jsonl";
    Path file = folder.arriving(source).resolve("batch.jsonl");
    long rows = copy(source, batch.number(), file);
    if (rows != batch.rows()) {
      String said = "批次登记 " + batch.rows() + " 条，实有 " + rows + " 条，请核对后将 ZT 改回 0。";
      state(database, source, batch.number(), "9", said);
      return;
    }
    registration.register(source, file, name);
    state(database, source, batch.number(), "1", "");
  }

  private static long copy(HandoverSource source, String batch, Path file) throws IOException {
    List<Column> columns = source.format().layout().columns();
    String names = columns.stream().map(Column::name).collect(Collectors.joining(", "));
    String key = String.join(", ", source.handover().key());
    String sql =
        "select " + names + " from " + source.handover().files() + " where PCH = ? order by " + key;
    long[] rows = {0};
    try (SingleConnectionDataSource connection = connection(source);
        BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
        Stream<ObjectNode> all =
            withCursor(connection)
                .queryForStream(sql, (row, number) -> object(row, columns), batch)) {
      all.forEach(row -> rows[0] += write(out, row));
    }
    return rows[0];
  }

  private static int write(BufferedWriter out, ObjectNode row) {
    try {
      out.write(row.toString());
      out.write('\n');
      return 1;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ObjectNode object(ResultSet row, List<Column> columns) throws SQLException {
    ObjectNode object = MAPPER.createObjectNode();
    for (Column column : columns) {
      String value = row.getString(column.name());
      if (value != null) {
        object.put(column.name(), value);
      }
    }
    return object;
  }

  /** Tells the department what became of a batch. */
  void tell(HandoverSource source, HandoverEntry handover, String receipt) {
    String file = handover.fileName();
    String number =
        file.substring(source.handover().files().length() + 1, file.length() - ".jsonl".length());
    String state = handover.state() == HandoverState.DONE ? "2" : "9";
    state(database(source), source, number, state, receipt);
  }

  private static void state(
      JdbcTemplate database, HandoverSource source, String number, String state, String said) {
    database.update(
        "update " + source.handover().files() + "_PC set ZT = ?, CLJG = ? where PCH = ?",
        state,
        said,
        number);
  }

  private static JdbcTemplate database(HandoverSource source) {
    return new JdbcTemplate(
        new DriverManagerDataSource(
            source.address(), source.setting("user"), source.setting("password")));
  }

  /** In one transaction: outside of any, PostgreSQL has no cursor and sends all rows at once. */
  private static SingleConnectionDataSource connection(HandoverSource source) {
    SingleConnectionDataSource connection =
        new SingleConnectionDataSource(
            source.address(), source.setting("user"), source.setting("password"), true);
    connection.setAutoCommit(false);
    return connection;
  }

  private static JdbcTemplate withCursor(SingleConnectionDataSource connection) {
    JdbcTemplate database = new JdbcTemplate(connection);
    database.setFetchSize(CURSOR);
    return database;
  }
}
