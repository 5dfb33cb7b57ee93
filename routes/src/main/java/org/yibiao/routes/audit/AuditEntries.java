package org.yibiao.routes.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The entries of the trail that are in the database, in order. */
final class AuditEntries {

  private final JdbcClient jdbc;

  AuditEntries(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** All up to a position. By pages: PostgreSQL would hand over the whole trail at once. */
  Stream<AuditEntry> upTo(long last) {
    return Stream.iterate(
            page(Long.MIN_VALUE, last),
            page -> !page.isEmpty(),
            page -> page(page.get(page.size() - 1).position(), last))
        .flatMap(List::stream);
  }

  private List<AuditEntry> page(long after, long upTo) {
    return jdbc.sql(
            "select * from audit_entry where position > ? and position <= ? order by position"
                + " fetch first 1000 rows only")
        .params(after, upTo)
        .query(AuditEntries::read)
        .list();
  }

  private static AuditEntry read(ResultSet row, int number) throws SQLException {
    return new AuditEntry(
        row.getLong("position"),
        row.getString("at"),
        new AuditEvent(
            row.getString("actor"),
            row.getString("action"),
            row.getString("object"),
            row.getString("outcome"),
            row.getString("detail")),
        row.getString("previous"),
        row.getString("chain"));
  }
}
