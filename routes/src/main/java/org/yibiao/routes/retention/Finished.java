package org.yibiao.routes.retention;

import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yibiao.routes.Moment;

/**
 * The rows of a table on which nobody works any more, where a part of each stays.
 *
 * @param key its key's column
 * @param rows the table and which of its rows, in SQL from {@code from} on, with {@code :before}
 * @param since the column that says which is the oldest
 */
record Finished(String key, String rows, String since) {

  /** How many there are. */
  long count(JdbcClient jdbc, Instant before) {
    return jdbc.sql("select count(*) " + rows)
        .param("before", Moment.param(before))
        .query(Long.class)
        .single();
  }

  /** The keys of the oldest, which nobody else changes until the transaction ends. */
  <T> List<T> lock(JdbcClient jdbc, Class<T> keys, Instant before, int most) {
    return jdbc.sql(
            "select %s %s order by %s limit :most for update skip locked"
                .formatted(key, rows, since))
        .param("before", Moment.param(before))
        .param("most", most)
        .query(keys)
        .list();
  }
}
