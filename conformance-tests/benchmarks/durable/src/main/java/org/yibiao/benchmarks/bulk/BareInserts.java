package org.yibiao.benchmarks.bulk;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.yibiao.benchmarks.bulk.BareJudge.Judged;

/** Batch inserts by plain JDBC, each chunk a transaction. */
final class BareInserts implements AutoCloseable {

  private final Connection connection;
  private final PreparedStatement good;
  private final PreparedStatement bad;
  private long line;

  private BareInserts(Connection connection) throws SQLException {
    this.connection = connection;
    this.good = connection.prepareStatement("insert into kept values (?, ?, ?)");
    this.bad = connection.prepareStatement("insert into set_aside values (?, ?)");
  }

  /** Makes the tables. */
  static BareInserts into(Connection connection) throws SQLException {
    connection.setAutoCommit(false);
    try (Statement statement = connection.createStatement()) {
      statement.execute(
          "create table kept (record_key varchar(200) primary key, document text not null, line"
              + " bigint not null)");
      statement.execute("create table set_aside (line bigint primary key, document text)");
    }
    return new BareInserts(connection);
  }

  void keep(List<Judged> chunk) throws SQLException {
    boolean anyBad = false;
    for (Judged each : chunk) {
      line++;
      if (each.isRight()) {
        good.setString(1, each.key());
        good.setString(2, each.document());
        good.setLong(3, line);
        good.addBatch();
      } else {
        anyBad = true;
        bad.setLong(1, line);
        bad.setString(2, each.document());
        bad.addBatch();
      }
    }
    good.executeBatch();
    if (anyBad) {
      bad.executeBatch();
    }
    connection.commit();
  }

  long count(String table) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("select count(*) from " + table)) {
      rows.next();
      return rows.getLong(1);
    }
  }

  @Override
  public void close() throws SQLException {
    good.close();
    bad.close();
  }
}
