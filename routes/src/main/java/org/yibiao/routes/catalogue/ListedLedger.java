package org.yibiao.routes.catalogue;

import java.time.Clock;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yibiao.routes.Moment;
import org.yibiao.routes.PlainText;

/** Keeps the listed resources for all nodes. */
@Component
public class ListedLedger {

  private static final int NAME = 200;

  private final JdbcClient jdbc;
  private final Clock clock;

  public ListedLedger(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** All, by their codes. */
  public List<ListedRow> all() {
    return jdbc.sql("select entry from listed_resource order by resource")
        .query((row, number) -> ListedRow.of(row.getString("entry")))
        .list();
  }

  /** A number that is another one after every change. */
  public long version() {
    return jdbc.sql("select version from catalogue_version where id = 1")
        .query(Long.class)
        .single();
  }

  /** Keeps all other changes waiting until the end of the transaction. */
  public void lock() {
    jdbc.sql("select version from catalogue_version where id = 1 for update")
        .query(Long.class)
        .single();
  }

  /** Tells all nodes that something changed, once the transaction commits. */
  public void changed() {
    jdbc.sql("update catalogue_version set version = version + 1 where id = 1").update();
  }

  /**
   * Keeps a row whose code is not there.
   *
   * @param by who imports it
   */
  public void add(ListedRow row, String by) {
    write(
        "insert into listed_resource (resource, department, entry, listed_at, listed_by)"
            + " values (:resource, :department, :entry, :at, :by)",
        row,
        by);
  }

  /** Keeps a row in the place of the one of its code. */
  public void change(ListedRow row, String by) {
    write(
        "update listed_resource set department = :department, entry = :entry, listed_at = :at,"
            + " listed_by = :by where resource = :resource",
        row,
        by);
  }

  private void write(String sql, ListedRow row, String by) {
    jdbc.sql(sql)
        .param("resource", row.code())
        .param("department", row.text(ListedColumn.DEPARTMENT))
        .param("entry", row.json())
        .param("at", Moment.param(clock.instant()))
        .param("by", PlainText.of(by, NAME))
        .update();
  }
}
