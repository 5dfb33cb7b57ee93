package org.yibiao.routes.outbox;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.apache.camel.ProducerTemplate;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yibiao.routes.AfterCommit;
import org.yibiao.routes.HubContract;

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

  /** Puts a message for a queue into the running transaction, to be delivered at that time. */
  public void put(String queue, String body, Instant deliverAt) {
    jdbc.sql("insert into outbox (destination, body, deliver_at) values (:queue, :body, :at)")
        .param("queue", queue)
        .param("body", body)
        .param("at", deliverAt.atOffset(ZoneOffset.UTC))
        .update();
    AfterCommit.run(() -> camel.asyncSendBody(HubContract.OUTBOX_WAITS, ""));
  }

  /** Takes the oldest messages, which no other node takes until the transaction ends. */
  List<Waiting> take(int most) {
    return jdbc.sql(
            "select id, destination, body, deliver_at from outbox order by id limit :most"
                + " for update skip locked")
        .param("most", most)
        .query(
            (row, number) ->
                new Waiting(
                    row.getLong("id"),
                    row.getString("destination"),
                    row.getString("body"),
                    row.getObject("deliver_at", java.time.OffsetDateTime.class).toInstant()))
        .list();
  }

  void remove(List<Waiting> handed) {
    jdbc.sql("delete from outbox where id in (:ids)")
        .param("ids", handed.stream().map(Waiting::id).toList())
        .update();
  }

  /** A message that waits for the broker. */
  record Waiting(long id, String queue, String body, Instant deliverAt) {}
}
