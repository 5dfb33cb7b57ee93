package org.yibiao.routes.letters;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yibiao.routes.Moment;

/** Messages that are to be sent once more; they leave after the decision has committed. */
@Component
public class Replays {

  private final JdbcClient jdbc;
  private final Clock clock;

  Replays(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /**
   * A replay.
   *
   * @param token goes with the message; nobody can guess it
   * @param version of the letter's body
   */
  public record Replay(String token, String letter, String queue, int version) {}

  /** Has a letter's newest version sent to a queue. */
  public void add(DeadLetter letter, String queue) {
    jdbc.sql("insert into dead_letter_replay values (?, ?, ?, ?, ?, false)")
        .params(UUID.randomUUID().toString(), letter.id(), queue, letter.version())
        .param(Moment.param(clock.instant()))
        .update();
  }

  /** Takes what is to be sent; no other node does so until the transaction ends. */
  public List<Replay> takeDue(int most) {
    return jdbc.sql(
            "select * from dead_letter_replay where sent = false order by asked_at limit ?"
                + " for update skip locked")
        .param(most)
        .query(
            (row, number) ->
                new Replay(
                    row.getString("token"),
                    row.getString("letter_id"),
                    row.getString("queue"),
                    row.getInt("version")))
        .list();
  }

  /** This one has left. */
  public void sent(Replay replay) {
    jdbc.sql("update dead_letter_replay set sent = true where token = ?")
        .param(replay.token())
        .update();
  }
}
