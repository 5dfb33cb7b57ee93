package org.yibiao.routes.messages;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.JdbcTemplate;

/** Fills the log with messages of a year, as many as are wanted, by a few long statements. */
final class ManyMessages {

  private static final int AT_ONCE = 250_000;
  private static final Pattern INDEX =
      Pattern.compile("create index (\\w+) on message \\([^)]*\\);");

  private final JdbcTemplate jdbc;
  private final String series;

  ManyMessages(DataSource database, boolean isPostgresql) {
    Flyway.configure().dataSource(database).load().migrate();
    jdbc = new JdbcTemplate(database);
    series =
        isPostgresql
            ? "generate_series(cast(%d as bigint), cast(%d as bigint)) as s(x)"
            : "system_range(%d, %d)";
  }

  /**
   * Fills it; the indexes are made afterwards, which takes less time.
   *
   * @param print stands for the subject of every two-millionth message
   */
  void fill(long rows, String print) throws IOException {
    List<String> indexes = indexes();
    indexes.forEach(each -> jdbc.execute("drop index " + name(each)));
    for (long from = 1; from <= rows; from += AT_ONCE) {
      jdbc.update(insert(from, Math.min(rows, from + AT_ONCE - 1), rows, print));
    }
    indexes.forEach(jdbc::execute);
    jdbc.execute("analyze");
  }

  private String insert(long from, long to, long rows, String print) {
    // h is as good as random
    return ("insert into message (message_id, kind, conversation, caused_by, case_number,"
            + " department, asker, protocol, service, resource, subject, subject_shown, state,"
            + " error, received_at, ended_at, tries, node) select"
            + " '00000000-0000-4000-8000-' || lpad(cast(x as varchar), 12, '0'),"
            + " case when h < 150 then 'submission' when h < 600 then 'step' when h < 950 then"
            + " 'data-request' when h < 990 then 'change' when h < 999 then 'delivery' else"
            + " 'hand-over' end,"
            + " 'C' || lpad(cast(x / 5 as varchar), 20, '0'), null,"
            + " 'C' || lpad(cast(x / 5 as varchar), 20, '0'),"
            + " case when h < 150 then '' else 'department-' || mod(g, 10) end,"
            + " 'asker-' || mod(g, 23), 'REST/JSON',"
            + " 'department-' || mod(g, 10) || '.service-' || mod(g, 40), null,"
            + " case when mod(x, 2000000) = 77 then '%s' else rpad('S' || mod(g, 99991) ||"
            + " mod(x, 29), 43, 'x') end, '3202**********0011',"
            + " case when g < 50 then 'open' when g < 60 then 'outcome-unknown' when g < 100 then"
            + " 'waiting-for-person' when g < 30000 then 'refused' else 'done' end,"
            + " case when g < 30000 then 'E' || mod(g, 300) end,"
            + " timestamp with time zone '2026-11-29 00:00:00+00' - cast((%d - x) * 31536000.0 / %d as"
            + " numeric(12, 3)) * interval '1' second, null, 1,"
            + " case when g = 7 then 'node-9' else 'node-' || mod(g, 3) end"
            + " from (select x, mod(mod(x * 2654435761, 1000003), 1000) as h,"
            + " mod(x * 40503 + 11, 1000003) as g from "
            + series.formatted(from, to)
            + ") n")
        .formatted(print, rows, rows);
  }

  private static List<String> indexes() throws IOException {
    try (InputStream in =
        ManyMessages.class.getResourceAsStream("/db/migration/V23__messages.sql")) {
      String script = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return INDEX.matcher(script).results().map(each -> each.group()).toList();
    }
  }

  private static String name(String index) {
    return INDEX.matcher(index).results().findFirst().orElseThrow().group(1);
  }
}
