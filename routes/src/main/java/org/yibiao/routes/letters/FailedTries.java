package org.yibiao.routes.letters;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yibiao.routes.Moment;
import org.yibiao.routes.PersonalData;
import org.yibiao.routes.PlainText;

/**
 * Remembers tries that failed, so that the history of what dies in the end is whole. What fails
 * with the database is remembered here until the database is back; a hub that is killed meanwhile
 * loses the words of those tries, not their number, which the broker keeps.
 */
@Component
public class FailedTries {

  private static final int MOST_WAITING = 10_000;
  private static final int WORDS = 1000;
  private static final int NAME = 200;

  /** Longer than anything is tried before it dies; what did not die by then ended well. */
  private static final Duration KEPT = Duration.ofDays(35);

  private final BlockingQueue<FailedTry> waiting = new LinkedBlockingQueue<>(MOST_WAITING);
  private final JdbcClient jdbc;
  private final Clock clock;

  FailedTries(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Notes a try outside of any transaction; the database may be down. */
  public void noteLater(String subject, int number, String place, String error) {
    // the oldest tell the least that is new
    while (!waiting.offer(new FailedTry(subject, number, place, error, clock.instant()))) {
      waiting.poll();
    }
  }

  /** Writes down what waits. */
  public synchronized void write() {
    for (FailedTry next = waiting.peek(); next != null; next = waiting.peek()) {
      note(next);
      waiting.remove(next);
    }
  }

  /** Notes a try in the running transaction; one that is noted already stays as it is. */
  public void note(FailedTry failed) {
    jdbc.sql(
            "insert into failed_try (subject, number, place, error, at) select :subject, :number,"
                + " :place, :error, :at where not exists (select 1 from failed_try where subject ="
                + " :subject and number = :number)")
        .param("subject", PlainText.of(failed.subject(), NAME))
        .param("number", failed.number())
        .param("place", PlainText.of(failed.place(), NAME))
        .param("error", PersonalData.masked(PlainText.of(failed.error(), WORDS)))
        .param("at", Moment.param(failed.at()))
        .update();
  }

  /** What came of the newest try. */
  public Optional<FailedTry> last(String subject) {
    return jdbc.sql(
            "select * from failed_try where subject = ? order by number desc fetch first row only")
        .param(subject)
        .query(FailedTries::read)
        .optional();
  }

  /** The tries of a message, and of its replays, in order. */
  List<FailedTry> of(DeadLetter letter) {
    return jdbc.sql(
            "select * from failed_try where subject in (:subject, :message) or subject in (select token"
                + " from dead_letter_replay where letter_id = :id) order by at, number")
        .param("subject", letter.subject())
        .param("message", letter.message())
        .param("id", letter.id())
        .query(FailedTries::read)
        .list();
  }

  private static FailedTry read(ResultSet row, int number) throws SQLException {
    return new FailedTry(
        row.getString("subject"),
        row.getInt("number"),
        row.getString("place"),
        row.getString("error"),
        Moment.in(row, "at"));
  }

  /** Forgets the tries of what did not die. */
  public void forgetOld() {
    Instant before = clock.instant().minus(KEPT);
    jdbc.sql(
            "delete from failed_try where at < :before and not exists (select 1 from dead_letter l"
                + " where l.subject = failed_try.subject) and not exists (select 1 from dead_letter"
                + " m where m.message = failed_try.subject) and not exists (select 1 from"
                + " dead_letter_replay r where r.token = failed_try.subject)")
        .param("before", Moment.param(before))
        .update();
  }
}
