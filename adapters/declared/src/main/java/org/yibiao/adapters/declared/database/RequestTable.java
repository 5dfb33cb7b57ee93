package org.yibiao.adapters.declared.database;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yibiao.adapters.kit.DepartmentUnavailable;

/** The table in which the hub places the requests of one service. */
final class RequestTable {

  private final JdbcClient sql;
  private final ExchangeTables tables;

  RequestTable(JdbcClient sql, ExchangeTables tables) {
    this.sql = sql;
    this.tables = tables;
  }

  /**
   * Places a request. One that lies there already stays the one row that it is; where the table
   * tells the state of a request, it waits again, by which the department answers once more: the
   * hub may have lost the first answer, or the department asked for another try.
   */
  void place(String key, Map<String, Object> columns) {
    if (!foundThere(key)) {
      try {
        insert(key, columns);
      } catch (DuplicateKeyException anotherNodeWasFaster) {
        if (!liesThere(key)) {
          throw anotherNodeWasFaster;
        }
      }
    }
  }

  /**
   * Whether it lies there already.
   *
   * @throws DepartmentUnavailable if the connection is gone: a pool may give one that broke a
   *     moment ago, and so far nothing new was placed
   */
  private boolean foundThere(String key) {
    try {
      return liesThere(key);
    } catch (DataAccessResourceFailureException e) {
      throw new DepartmentUnavailable("The department's database cannot be reached", e);
    }
  }

  private boolean liesThere(String key) {
    String where = " WHERE " + tables.requestKey() + " = ?";
    if (tables.requestState().isEmpty()) {
      return sql.sql("SELECT COUNT(*) FROM " + tables.requestTable() + where)
              .param(key)
              .query(Long.class)
              .single()
          > 0;
    }
    String set = " SET " + tables.requestState().get() + " = ?";
    return sql.sql("UPDATE " + tables.requestTable() + set + where)
            .params(tables.waiting(), key)
            .update()
        > 0;
  }

  private void insert(String key, Map<String, Object> columns) {
    Map<String, Object> row = new LinkedHashMap<>();
    tables.requestState().ifPresent(state -> row.put(state, tables.waiting()));
    row.putAll(columns);
    row.keySet().removeIf(tables.requestKey()::equalsIgnoreCase);
    row.put(tables.requestKey(), key);
    List<Object> values = new ArrayList<>(row.values());
    sql.sql(
            "INSERT INTO %s (%s) VALUES (%s)"
                .formatted(
                    tables.requestTable(),
                    String.join(", ", row.keySet()),
                    String.join(", ", Collections.nCopies(row.size(), "?"))))
        .params(values)
        .update();
  }
}
