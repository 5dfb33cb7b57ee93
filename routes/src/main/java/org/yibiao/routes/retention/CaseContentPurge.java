package org.yibiao.routes.retention;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yibiao.routes.Moment;

/** Empties finished cases: number, identifier, digest, states and times stay. */
@Component
class CaseContentPurge implements ClassPurge {

  private static final String NOT_PURGED = "c.purged_at is null";

  private final FinishedCases cases;
  private final JdbcClient jdbc;
  private final Clock clock;

  CaseContentPurge(FinishedCases cases, JdbcClient jdbc, Clock clock) {
    this.cases = cases;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  @Override
  public RetentionClass of() {
    return RetentionClass.CASE_CONTENT;
  }

  @Override
  public long due(Instant before) {
    return cases.count(NOT_PURGED, before);
  }

  @Override
  public Purged purge(Instant before, int most) {
    List<String> numbers = cases.lock(NOT_PURGED, before, most);
    if (!numbers.isEmpty()) {
      empty(numbers);
    }
    return Purged.rows(numbers.size());
  }

  private void empty(List<String> numbers) {
    jdbc.sql(
            "update case_file set submission = '', applicant = '', purged_at = :now where"
                + " case_number in (:numbers)")
        .param("now", Moment.param(clock.instant()))
        .param("numbers", numbers)
        .update();
    jdbc.sql(
            "update case_step set reason = null, provenance = null, result = null where"
                + " case_number in (:numbers)")
        .param("numbers", numbers)
        .update();
    MessagePurge.emptyConversations(jdbc, numbers);
    // that a clock stood still stays, and that a card was handled; what people wrote about it goes
    jdbc.sql("update special_procedure set reason = '' where case_number in (:numbers)")
        .param("numbers", numbers)
        .update();
    jdbc.sql(
            "update supervision_card set handling_note = '' where handling_note is not null and"
                + " case_number in (:numbers)")
        .param("numbers", numbers)
        .update();
    // how it was rated is counted for good; what people wrote about it goes
    jdbc.sql("update rating set words = '' where case_number in (:numbers)")
        .param("numbers", numbers)
        .update();
    jdbc.sql(
            "update rating_part set reply = '' where reply is not null and case_number in"
                + " (:numbers)")
        .param("numbers", numbers)
        .update();
    // files that no other case refers to go with the next sweep
    jdbc.sql("delete from attachment_use where case_number in (:numbers)")
        .param("numbers", numbers)
        .update();
    jdbc.sql(
            "delete from case_event where kind in ('STEP_STATE', 'CASE_STATE') and case_number in"
                + " (:numbers)")
        .param("numbers", numbers)
        .update();
  }
}
