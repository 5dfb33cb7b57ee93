package org.yibiao.conformance.crash;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the hub's database says of submissions. */
final class Cases {

  private static final String OPEN_STEPS =
      "select c.case_number || ' ' || s.step_id || ' ' || s.state || ' attempts '"
          + " || s.attempts || ' started ' || coalesce(s.started_at::text, '-') || ' next '"
          + " || coalesce(s.next_try_at::text, '-') || ' ' || coalesce(s.reason, '')"
          + " from case_step s join case_file c on c.case_number = s.case_number"
          + " where c.message_id = ? and s.state <> 'done' order by s.position";

  private final JdbcClient database;

  Cases(JdbcClient database) {
    this.database = database;
  }

  /**
   * The case of one submission: completed, or with a step that waits for a person, who may have to
   * find out first what a department did.
   */
  Fate of(Sent submission) {
    List<String> states =
        texts("select state from case_file where message_id = ?", submission.messageId());
    List<String> open = texts(OPEN_STEPS, submission.messageId());
    String words = states + " " + open;
    if (states.equals(List.of("completed"))) {
      return new Fate(Fate.State.COMPLETED, words);
    }
    boolean isSeen = states.equals(List.of("waiting-for-person"));
    return new Fate(isSeen ? Fate.State.WAITING : Fate.State.OPEN, words);
  }

  private List<String> texts(String sql, String messageId) {
    return database.sql(sql).param(messageId).query(String.class).list();
  }
}
