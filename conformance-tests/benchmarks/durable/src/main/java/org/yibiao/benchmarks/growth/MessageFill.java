package org.yibiao.benchmarks.growth;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Fills the database of a hub that has not started yet with messages of a year, by a few long
 * statements, as the search among ten million is tested. The indexes are made afterwards, which
 * takes less time.
 */
final class MessageFill {

  static final String PASSWORD = "benchmark-database-password";

  private static final int AT_ONCE = 250_000;

  /** h and g are as good as random. */
  private static final String INSERT =
      """
      insert into message (message_id, kind, conversation, caused_by, case_number, department,
        asker, protocol, service, resource, subject, subject_shown, state, error, received_at,
        ended_at, tries, node)
      select '00000000-0000-4000-8000-' || lpad(cast(x as varchar), 12, '0'),
        case when h < 150 then 'submission' when h < 600 then 'step' when h < 990 then
          'data-request' else 'change' end,
        'C' || lpad(cast(x / 5 as varchar), 20, '0'), null,
        'C' || lpad(cast(x / 5 as varchar), 20, '0'),
        case mod(g, 4) when 0 then 'tax' when 1 then 'land' when 2 then 'public-security' else
          'market-regulation' end,
        'asker-' || mod(g, 23), 'REST/JSON', 'service-' || mod(g, 40), null,
        rpad('S' || mod(g, 99991) || mod(x, 29), 43, 'x'), '3202**********0011',
        case when g < 30000 then 'refused' else 'done' end,
        case when g < 30000 then 'E' || mod(g, 300) end,
        timestamp with time zone '2026-11-20 00:00:00+00'
          - cast((%3$d - x) * 31536000.0 / %3$d as numeric(12, 3)) * interval '1' second,
        timestamp with time zone '2026-11-20 00:00:00+00', 1, 'node-' || mod(g, 3)
      from (select x, mod(mod(x * 2654435761, 1000003), 1000) as h,
        mod(x * 40503 + 11, 1000003) as g from system_range(%1$d, %2$d)) n
      """;

  private final Path data;

  MessageFill(Path data) {
    this.data = data;
  }

  void fill(long rows) throws IOException {
    try (HikariDataSource database = new HikariDataSource()) {
      database.setJdbcUrl("jdbc:h2:file:" + data.resolve("hub") + ";WRITE_DELAY=500");
      database.setUsername("hub");
      database.setPassword(PASSWORD);
      Flyway.configure().dataSource(database).load().migrate();
      fill(new JdbcTemplate(database), rows);
    }
  }

  private static void fill(JdbcTemplate jdbc, long rows) {
    List<Map<String, Object>> indexes =
        jdbc.queryForList(
            "select i.index_name, listagg(lower(c.column_name), ', ') within group (order by"
                + " c.ordinal_position) as parts from information_schema.indexes i join"
                + " information_schema.index_columns c on c.index_name = i.index_name where"
                + " i.table_name = 'MESSAGE' and i.index_type_name = 'INDEX' and not"
                + " i.is_generated group by i.index_name");
    indexes.forEach(each -> jdbc.execute("drop index " + each.get("index_name")));
    for (long from = 1; from <= rows; from += AT_ONCE) {
      jdbc.update(INSERT.formatted(from, Math.min(rows, from + AT_ONCE - 1), rows));
    }
    indexes.forEach(
        each ->
            jdbc.execute(
                "create index "
                    + each.get("index_name")
                    + " on message ("
                    + each.get("parts")
                    + ")"));
    jdbc.execute("analyze");
  }
}
