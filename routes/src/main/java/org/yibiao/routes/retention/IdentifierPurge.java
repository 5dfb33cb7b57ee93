package org.yibiao.routes.retention;

import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Forgets the identifiers of what was emptied before. The newest change of a subject stays: its
 * number tells the next one's.
 */
@Component
class IdentifierPurge implements ClassPurge {

  private static final Oldest CASES =
      new Oldest(
          "case_file",
          "case_number",
          "purged_at is not null and log_purged_at is not null and received_at < :before and"
              + " (completed_at < :before or completed_at is null and not exists (select 1 from"
              + " case_step s where s.case_number = case_file.case_number and s.ended_at >="
              + " :before))");
  private static final List<Oldest> OTHERS =
      List.of(
          new Oldest(
              "evidence_request", "message_id", "purged_at is not null and answered_at < :before"),
          new Oldest(
              "change_event",
              "position",
              "purged_at is not null and received_at < :before and (subject like 'purged/%' or "
                  + ChangePurge.FOLLOWED
                  + ")"),
          new Oldest(
              "handover",
              "id",
              "state = 'done' and ended_at < :before and not receipt_due and not exists (select 1"
                  + " from landed_record l where l.handover_id = handover.id) and not exists (select"
                  + " 1 from handover_reject r where r.handover_id = handover.id)"));

  private final JdbcClient jdbc;

  IdentifierPurge(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public RetentionClass of() {
    return RetentionClass.MESSAGE_IDENTIFIERS;
  }

  @Override
  public long due(Instant before) {
    return CASES.count(jdbc, before)
        + OTHERS.stream().mapToLong(each -> each.count(jdbc, before)).sum();
  }

  @Override
  public Purged purge(Instant before, int most) {
    int cases = cases(before, most);
    if (cases > 0) {
      return Purged.rows(cases);
    }
    return Purged.rows(
        OTHERS.stream()
            .mapToInt(each -> each.remove(jdbc, before, most))
            .filter(rows -> rows > 0)
            .findFirst()
            .orElse(0));
  }

  private int cases(Instant before, int most) {
    List<Object> numbers = CASES.lock(jdbc, before, most);
    if (!numbers.isEmpty()) {
      for (String table :
          List.of(
              "supervision_card", "special_procedure", "supervised", "case_step", "case_file")) {
        jdbc.sql("delete from " + table + " where case_number in (:numbers)")
            .param("numbers", numbers)
            .update();
      }
    }
    return numbers.size();
  }
}
