package org.yibiao.routes.retention;

import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The cases on which nobody works any more: completed, or refused with no step that was tried
 * since. One that waits for the applicant, for a person, or of which a dead letter is open, is not
 * among them, however old it is.
 */
@Component
class FinishedCases {

  private static final String FINISHED =
      "from case_file c where c.received_at < :before and (c.state = 'completed' and"
          + " c.completed_at < :before or c.state = 'refused' and not exists (select 1 from"
          + " case_step s where s.case_number = c.case_number and s.ended_at >= :before)) and not"
          + " exists (select 1 from dead_letter l where l.case_number = c.case_number and l.state ="
          + " 'open') and ";

  private final JdbcClient jdbc;

  FinishedCases(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * How many there are.
   *
   * @param condition which of them, in SQL
   */
  long count(String condition, Instant before) {
    return finished(condition).count(jdbc, before);
  }

  /** The numbers of the oldest, which nobody else changes until the transaction ends. */
  List<String> lock(String condition, Instant before, int most) {
    return finished(condition).lock(jdbc, String.class, before, most);
  }

  private static Finished finished(String condition) {
    return new Finished("c.case_number", FINISHED + condition, "c.received_at");
  }
}
