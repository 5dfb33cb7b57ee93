package org.yibiao.routes.outbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import org.apache.camel.ProducerTemplate;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yibiao.routes.AfterCommit;
import org.yibiao.routes.HubContract;
import org.yibiao.routes.Moment;

/**
 * Messages that leave with the transaction that decided on them: they are rows first, and the relay
 * hands them to the broker after the commit, at least once.
 */
@Component
public class Outbox {

  private final JdbcClient jdbc;
  private final ProducerTemplate camel;

  public Outbox(JdbcClient jdbc, @Lazy ProducerTemplate camel) {
    this.jdbc = jdbc;
    this.camel = camel;
  }

  /** Puts a message for a queue into the running transaction, to be delivered at once. */
  public void put(String queue, String body) {
    put(queue, body, Duration.ZERO);
  }

  /**
   * Puts a message for a queue into the running transaction, to be delivered so much later by the
   * database's clock. It is a time from now and no moment: the nodes' own clocks may differ, and
   * what was read from one of them before the transaction waited for a lock may be an hour off by
   * now, if it was set meanwhile.
   */
  public void put(String queue, String body, Duration delay) {
    jdbc.sql(
            "insert into outbox (destination, body, deliver_at) values (?, ?, "
                + Moment.FROM_NOW
                + ")")
        .params(queue, body, Moment.seconds(delay))
        .update();
    AfterCommit.run(() -> camel.asyncSendBody(HubContract.OUTBOX_WAITS, ""));
  }

  /** Takes the oldest messages, which no other node takes until the transaction ends. */
  List<Waiting> take(int most) {
    return jdbc.sql(
            "select id, destination, body, deliver_at, current_timestamp as taken_at from outbox"
                + " order by id limit :most for update skip locked")
        .param("most", most)
        .query(
            (row, number) ->
                new Waiting(
                    row.getLong("id"),
                    row.getString("destination"),
                    row.getString("body"),
                    Duration.between(at(row, "taken_at"), at(row, "deliver_at"))))
        .list();
  }

  private static OffsetDateTime at(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class);
  }

  void remove(List<Waiting> handed) {
    jdbc.sql("delete from outbox where id in (:ids)")
        .param("ids", handed.stream().map(Waiting::id).toList())
        .update();
  }

  /**
   * A message that waits for the broker.
   *
   * @param delay until it is to be delivered; nothing or less for at once
   */
  record Waiting(long id, String queue, String body, Duration delay) {}
}
