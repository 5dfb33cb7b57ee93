package org.yibiao.routes.retention;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yibiao.routes.Moment;

/** Forgets which messages of finished cases crossed the border; a case counts as one row. */
@Component
class BorderLogPurge implements ClassPurge {

  private static final String NOT_PURGED = "c.log_purged_at is null";

  /** What belongs to no case, and is not on its way any more. */
  private static final Oldest OTHERS =
      new Oldest(
          "message",
          "message_id",
          "received_at < :before and case_number is null and state not in ('open', 'retrying')");

  private final FinishedCases cases;
  private final JdbcClient jdbc;
  private final Clock clock;

  BorderLogPurge(FinishedCases cases, JdbcClient jdbc, Clock clock) {
    this.cases = cases;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  @Override
  public RetentionClass of() {
    return RetentionClass.BORDER_LOG;
  }

  @Override
  public long due(Instant before) {
    return cases.count(NOT_PURGED, before) + OTHERS.count(jdbc, before);
  }

  @Override
  public Purged purge(Instant before, int most) {
    List<String> numbers = cases.lock(NOT_PURGED, before, most);
    if (numbers.isEmpty()) {
      return Purged.rows(others(before, most));
    }
    ofCases(numbers);
    return Purged.rows(numbers.size());
  }

  private int others(Instant before, int most) {
    List<String> ids = OTHERS.lock(jdbc, before, most).stream().map(String::valueOf).toList();
    if (!ids.isEmpty()) {
      MessagePurge.removeMessages(jdbc, ids);
    }
    return ids.size();
  }

  private void ofCases(List<String> numbers) {
    MessagePurge.removeCases(jdbc, numbers);
    jdbc.sql(
            "delete from case_event where kind in ('RECEIVED', 'TO_DEPARTMENT',"
                + " 'FROM_DEPARTMENT') and case_number in (:numbers)")
        .param("numbers", numbers)
        .update();
    jdbc.sql("update case_file set log_purged_at = :now where case_number in (:numbers)")
        .param("now", Moment.param(clock.instant()))
        .param("numbers", numbers)
        .update();
  }
}
