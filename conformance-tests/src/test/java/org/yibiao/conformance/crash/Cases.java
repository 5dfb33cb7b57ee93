package org.yibiao.conformance.crash;

import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the hub's database says of submissions. */
final class Cases {

  private final JdbcClient database;

  Cases(JdbcClient database) {
    this.database = database;
  }

  /**
   * The cases of one submission, and the states of their steps.
   *
   * @param cases their states; more than one is a case too many
   * @param steps the states of their steps
   * @param open what is said of the steps that are not done
   */
  record Found(List<String> cases, Set<String> steps, List<String> open) {

    boolean isCompleted() {
      return cases.equals(List.of("completed"));
    }

    boolean isWaiting() {
      return !isCompleted() && cases.size() == 1 && steps.contains("waiting-for-person");
    }

    boolean isSettled() {
      return isCompleted() || isWaiting();
    }
  }

  Found of(Sent submission) {
    return new Found(
        database
            .sql("select state from case_file where message_id = ?")
            .param(submission.messageId())
            .query(String.class)
            .list(),
        database
            .sql(
                "select s.state from case_step s join case_file c on c.case_number = s.case_number"
                    + " where c.message_id = ?")
            .param(submission.messageId())
            .query(String.class)
            .set(),
        database
            .sql(
                "select c.case_number || ' ' || s.step_id || ' ' || s.state || ' attempts '"
                    + " || s.attempts || ' started ' || coalesce(s.started_at::text, '-') || ' next '"
                    + " || coalesce(s.next_try_at::text, '-') || ' ' || coalesce(s.reason, '')"
                    + " from case_step s join case_file c on c.case_number = s.case_number"
                    + " where c.message_id = ? and s.state <> 'done' order by s.position")
            .param(submission.messageId())
            .query(String.class)
            .list());
  }
}
