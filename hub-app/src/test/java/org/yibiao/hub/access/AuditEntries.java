package org.yibiao.hub.access;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the audit trail was told since this was made. */
final class AuditEntries {

  private final JdbcClient database;
  private final long before;

  AuditEntries(JdbcClient database) {
    this.database = database;
    this.before = end();
  }

  long grown() {
    return end() - before;
  }

  long entries(String action, String actor, String object) {
    return database
        .sql(
            "select count(*) from audit_entry where position > ? and action = ? and actor = ?"
                + " and object = ?")
        .params(before, action, actor, object)
        .query(Long.class)
        .single();
  }

  long entriesOf(String actor) {
    return database
        .sql("select count(*) from audit_entry where actor = ?")
        .param(actor)
        .query(Long.class)
        .single();
  }

  List<String> details(String action, String actor, String outcome) {
    return database
        .sql(
            "select detail from audit_entry where position > ? and action = ? and actor = ?"
                + " and outcome = ? order by position")
        .params(before, action, actor, outcome)
        .query(String.class)
        .list();
  }

  private long end() {
    return database.sql("select position from audit_end").query(Long.class).single();
  }
}
