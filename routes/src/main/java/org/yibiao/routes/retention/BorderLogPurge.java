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
    return cases.count(NOT_PURGED, before);
  }

  @Override
  public Purged purge(Instant before, int most) {
    List<String> numbers = cases.lock(NOT_PURGED, before, most);
    if (!numbers.isEmpty()) {
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
    return Purged.rows(numbers.size());
  }
}
