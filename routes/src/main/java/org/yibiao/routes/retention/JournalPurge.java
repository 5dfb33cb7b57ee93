package org.yibiao.routes.retention;

import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Removes old lines of the technical journals; tries of a dead letter stay as long as it does. */
@Component
class JournalPurge implements ClassPurge {

  private static final List<Oldest> JOURNALS =
      List.of(
          new Oldest(
              "failed_try",
              "subject",
              "at < :before and not exists (select 1 from dead_letter l where l.subject ="
                  + " failed_try.subject or l.message = failed_try.subject) and not exists (select 1"
                  + " from dead_letter_replay r where r.token = failed_try.subject)"),
          new Oldest("flow_minute", "id", "at < :before"),
          new Oldest("conformance_run", "id", "started_at < :before and state <> 'running'"),
          new Oldest("data_grant_use", "grant_id", "used_on < cast(:before as date)"),
          // the last one says when the next is due
          new Oldest(
              "retention_run",
              "id",
              "began_at < :before and began_at < (select max(r.began_at) from retention_run r)"));

  private final JdbcClient jdbc;

  JournalPurge(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public RetentionClass of() {
    return RetentionClass.TECHNICAL_JOURNALS;
  }

  @Override
  public long due(Instant before) {
    return JOURNALS.stream().mapToLong(each -> each.count(jdbc, before)).sum();
  }

  @Override
  public Purged purge(Instant before, int most) {
    return Purged.rows(
        JOURNALS.stream()
            .mapToInt(each -> each.remove(jdbc, before, most))
            .filter(rows -> rows > 0)
            .findFirst()
            .orElse(0));
  }
}
