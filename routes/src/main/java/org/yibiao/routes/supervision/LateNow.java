package org.yibiao.routes.supervision;

import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yibiao.routes.supervision.calendar.WorkingDays;

/** How many cases are late, and how many will be soon, at a glance. */
@Component
public class LateNow {

  private static final int SOON_WORKING_DAYS = 1;

  private final JdbcClient jdbc;
  private final WorkingDays days;
  private final Today today;

  LateNow(JdbcClient jdbc, WorkingDays days, Today today) {
    this.jdbc = jdbc;
    this.days = days;
    this.today = today;
  }

  /**
   * Cases that run.
   *
   * @param late those whose limit is over
   * @param soon those whose limit is over after the next working day
   */
  public record Count(long late, long soon) {}

  /** Now, by the database's clock. */
  public Count count() {
    LocalDate day = today.day();
    long late = until(day.minusDays(1));
    return new Count(late, until(days.add(day, SOON_WORKING_DAYS)) - late);
  }

  private long until(LocalDate day) {
    return jdbc.sql("select count(*) from supervised where open_due_on <= ? and step_id = ''")
        .param(day)
        .query(Long.class)
        .single();
  }
}
