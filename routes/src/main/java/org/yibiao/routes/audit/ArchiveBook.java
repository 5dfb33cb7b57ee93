package org.yibiao.routes.audit;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which parts of the trail lie in which files. Each row is sealed under the trail's key. */
final class ArchiveBook {

  private final JdbcClient jdbc;
  private final AuditChain chain;

  ArchiveBook(JdbcClient jdbc, AuditChain chain) {
    this.jdbc = jdbc;
    this.chain = chain;
  }

  /**
   * A row as it is found.
   *
   * @param seal as it stands there
   */
  record Row(ArchivedPart part, String seal) {}

  /** The rows, the oldest part first. */
  List<Row> rows() {
    return jdbc.sql("select * from audit_archive order by first_position")
        .query(
            (row, number) ->
                new Row(
                    new ArchivedPart(
                        row.getLong("first_position"),
                        row.getLong("last_position"),
                        row.getString("previous"),
                        row.getString("chain"),
                        row.getString("file_name"),
                        row.getString("sha256"),
                        row.getString("archived_at")),
                    row.getString("seal")))
        .list();
  }

  /** The part that was archived last. */
  Optional<ArchivedPart> last() {
    List<Row> rows = rows();
    return rows.isEmpty() ? Optional.empty() : Optional.of(rows.get(rows.size() - 1).part());
  }

  void add(ArchivedPart part) {
    jdbc.sql("insert into audit_archive values (?, ?, ?, ?, ?, ?, ?, ?)")
        .params(part.first(), part.last(), part.previous(), part.chain(), part.fileName())
        .params(part.sha256(), part.archivedAt(), chain.seal(part))
        .update();
  }

  /** Has nobody else archive until the transaction ends. */
  void lock() {
    jdbc.sql("select id from audit_archiving where id = 1 for update")
        .query(Integer.class)
        .single();
  }
}
