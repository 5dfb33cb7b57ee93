package org.yibiao.routes.retention;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yibiao.routes.Moment;

/**
 * The rows of a table that are old enough, where whole rows go.
 *
 * @param table its name
 * @param key its key's only or first column; a batch takes whole groups of rows with one key
 * @param condition which rows, in SQL, with {@code :before}
 */
record Oldest(String table, String key, String condition) {

  long count(JdbcClient jdbc, Instant before) {
    return jdbc.sql("select count(*) from " + table + " where " + condition)
        .params(Map.of("before", Moment.param(before)))
        .query(Long.class)
        .single();
  }

  /** The keys of some, which nobody else changes until the transaction ends. */
  List<Object> lock(JdbcClient jdbc, Instant before, int most) {
    return jdbc.sql(
            "select "
                + key
                + " from "
                + table
                + " where "
                + condition
                + " limit :most for update skip locked")
        .param("before", Moment.param(before))
        .param("most", most)
        .query((row, number) -> row.getObject(1))
        .list();
  }

  /** Removes some, and says how many. */
  int remove(JdbcClient jdbc, Instant before, int most) {
    List<Object> keys = lock(jdbc, before, most);
    return keys.isEmpty()
        ? 0
        : jdbc.sql("delete from " + table + " where " + key + " in (:keys) and " + condition)
            .param("keys", keys)
            .param("before", Moment.param(before))
            .update();
  }
}
