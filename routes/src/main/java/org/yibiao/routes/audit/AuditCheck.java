package org.yibiao.routes.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Finds any entry of the audit trail that was changed, taken out, put in or moved. It needs the
 * database and the key only, no running hub.
 *
 * <p>Not seen is a trail that was put back whole to an earlier end, table and end together: for
 * that, compare the end with one written down elsewhere (the hub logs it).
 */
public final class AuditCheck {

  private final JdbcClient jdbc;
  private final AuditChain chain;

  /** A check of the trail in this database. */
  public AuditCheck(JdbcClient jdbc, AuditChain chain) {
    this.jdbc = jdbc;
    this.chain = chain;
  }

  /** Goes through the whole trail as far as it reached when the check began. */
  public AuditVerdict verify() {
    AuditEntry end = end();
    return follow(entries(end.position()).iterator(), end);
  }

  private AuditVerdict follow(Iterator<AuditEntry> entries, AuditEntry end) {
    long position = 0;
    String previous = "";
    while (entries.hasNext()) {
      AuditEntry entry = entries.next();
      position++;
      if (entry.position() != position) {
        return new AuditVerdict.Broken(
            position, "记录缺失，已被删除", "the entry is missing: it was taken out");
      }
      if (!entry.chain().equals(chain.value(entry))) {
        return new AuditVerdict.Broken(
            position, "记录内容被改动", "the entry is not what was entered: it was changed");
      }
      if (!entry.previous().equals(previous)) {
        return new AuditVerdict.Broken(
            position,
            "与前一条记录不衔接",
            "the entry does not follow the one before: one was replaced or moved");
      }
      previous = entry.chain();
    }
    if (position != end.position() || !previous.equals(end.chain()) || isLongerThanItsEnd()) {
      return new AuditVerdict.Broken(
          position + 1,
          "末尾的记录缺失，或末尾标记被改动",
          "entries at the end are missing, or the mark of the end was changed");
    }
    return new AuditVerdict.Sound(position, previous);
  }

  /** In one statement, because the trail grows meanwhile. */
  private boolean isLongerThanItsEnd() {
    return jdbc.sql(
                "select count(*) from audit_entry where position > (select max(position) from"
                    + " audit_end)")
            .query(Integer.class)
            .single()
        > 0;
  }

  private AuditEntry end() {
    return jdbc.sql("select position, chain from audit_end where id = 1")
        .query(
            (row, number) ->
                new AuditEntry(
                    row.getLong(1), "", new AuditEvent("", "", "", "", ""), "", row.getString(2)))
        .optional()
        .orElse(new AuditEntry(0, "", new AuditEvent("", "", "", "", ""), "", ""));
  }

  /** By pages: without a transaction, PostgreSQL would hand over the whole trail at once. */
  private Stream<AuditEntry> entries(long upTo) {
    return Stream.iterate(
            page(Long.MIN_VALUE, upTo),
            page -> !page.isEmpty(),
            page -> page(page.get(page.size() - 1).position(), upTo))
        .flatMap(List::stream);
  }

  private List<AuditEntry> page(long after, long upTo) {
    return jdbc.sql(
            "select * from audit_entry where position > ? and position <= ? order by position"
                + " fetch first 1000 rows only")
        .params(after, upTo)
        .query(AuditCheck::read)
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
