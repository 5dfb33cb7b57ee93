package org.yibiao.routes.retention;

import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Removes dead letters that were dealt with, with their versions and their history. */
@Component
class LetterPurge implements ClassPurge {

  private static final Finished FINISHED =
      new Finished(
          "l.id",
          "from dead_letter l where l.state <> 'open' and l.changed_at < :before and not exists (select"
              + " 1 from dead_letter_replay r where r.letter_id = l.id and not r.sent)",
          "l.changed_at");
  private static final List<String> PARTS =
      List.of("dead_letter_version", "dead_letter_act", "dead_letter_replay");

  private final JdbcClient jdbc;

  LetterPurge(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public RetentionClass of() {
    return RetentionClass.DEAD_LETTERS;
  }

  @Override
  public long due(Instant before) {
    return FINISHED.count(jdbc, before);
  }

  @Override
  public Purged purge(Instant before, int most) {
    List<String> ids = FINISHED.lock(jdbc, String.class, before, most);
    if (!ids.isEmpty()) {
      for (String part : PARTS) {
        delete(part, "letter_id", ids);
      }
      delete("dead_letter", "id", ids);
    }
    return Purged.rows(ids.size());
  }

  private void delete(String table, String column, List<String> ids) {
    jdbc.sql("delete from " + table + " where " + column + " in (:ids)").param("ids", ids).update();
  }
}
