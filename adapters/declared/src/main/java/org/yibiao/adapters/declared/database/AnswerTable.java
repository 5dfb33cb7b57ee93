package org.yibiao.adapters.declared.database;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yibiao.adapters.kit.DepartmentCharset;

/**
 * The table in which the department places its answers to one service.
 *
 * <p>Where it has columns for that, a poller claims a row before it reads it. The claim is a lease,
 * so that the rows of a poller that was killed are claimed by another; its end is reckoned by the
 * database's clock, because the hubs' clocks may differ.
 */
final class AnswerTable {

  private static final int LONGEST_REASON = 200;

  private final JdbcClient sql;
  private final ExchangeTables tables;
  private final Duration lease;
  private final DepartmentCharset charset;
  private final String poller = UUID.randomUUID().toString();

  AnswerTable(JdbcClient sql, ExchangeTables tables, Duration lease, DepartmentCharset charset) {
    this.sql = sql;
    this.tables = tables;
    this.lease = lease;
    this.charset = charset;
  }

  /** The keys of answers that nobody has read or claimed. */
  List<String> waiting(int atMost) {
    return sql.sql(
            "SELECT %s FROM %s WHERE %s ORDER BY %1$s"
                .formatted(tables.answerKey(), tables.answerTable(), free()))
        .param(tables.waiting())
        .withMaxRows(atMost)
        .query(String.class)
        .list();
  }

  /** Claims an answer and reads it; empty if another poller has it, or it was taken away. */
  Optional<String> claim(String key) {
    return tables.claimedUntil().isPresent() && !claimed(key) ? Optional.empty() : read(key);
  }

  /** Marks an answer as read; false if the claim was lost, so that it will come again. */
  boolean markRead(String key) {
    return mark(key, tables.read(), Optional.empty());
  }

  /** Sets an answer aside that cannot be understood, so that it is not polled for ever. */
  boolean setAside(String key, String reason) {
    return mark(key, tables.refused(), Optional.of(shortened(reason)));
  }

  private boolean claimed(String key) {
    String set = tables.claimedBy().orElseThrow() + " = ?, " + tables.claimedUntil().get() + " = ?";
    OffsetDateTime now =
        sql.sql("SELECT CURRENT_TIMESTAMP FROM " + tables.answerTable() + where())
            .param(key)
            .withMaxRows(1)
            .query(OffsetDateTime.class)
            .optional()
            .orElse(OffsetDateTime.MIN);
    return now != OffsetDateTime.MIN
        && sql.sql("UPDATE " + tables.answerTable() + " SET " + set + where() + " AND " + free())
                .params(poller, now.plus(lease), key, tables.waiting())
                .update()
            > 0;
  }

  private Optional<String> read(String key) {
    return sql.sql("SELECT * FROM " + tables.answerTable() + where())
        .param(key)
        .withMaxRows(1)
        .query((row, at) -> FlatRow.message(row, tables::isOwn, charset).toString())
        .optional();
  }

  private boolean mark(String key, String state, Optional<String> reason) {
    List<Object> values = new ArrayList<>(List.of(state));
    StringBuilder set = new StringBuilder(tables.answerState() + " = ?");
    if (tables.answerReason().isPresent() && reason.isPresent()) {
      set.append(", ").append(tables.answerReason().get()).append(" = ?");
      values.add(reason.get());
    }
    StringBuilder mine = new StringBuilder(where() + " AND " + tables.answerState() + " = ?");
    values.addAll(List.of(key, tables.waiting()));
    tables.claimedUntil().ifPresent(column -> set.append(", ").append(column).append(" = NULL"));
    if (tables.claimedBy().isPresent()) {
      // an answer that was placed anew meanwhile bears no claim, and is read again
      mine.append(" AND ").append(tables.claimedBy().get()).append(" = ?");
      values.add(poller);
    }
    return sql.sql("UPDATE " + tables.answerTable() + " SET " + set + mine).params(values).update()
        > 0;
  }

  private String where() {
    return " WHERE " + tables.answerKey() + " = ?";
  }

  private String free() {
    String waiting = tables.answerState() + " = ?";
    return tables
        .claimedUntil()
        .map(until -> waiting + " AND (%s IS NULL OR %1$s < CURRENT_TIMESTAMP)".formatted(until))
        .orElse(waiting);
  }

  private static String shortened(String reason) {
    return reason.substring(0, Math.min(reason.length(), LONGEST_REASON));
  }
}
