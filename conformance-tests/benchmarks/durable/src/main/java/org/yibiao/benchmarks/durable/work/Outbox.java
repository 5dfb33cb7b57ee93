package org.yibiao.benchmarks.durable.work;

import jakarta.jms.Connection;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSException;
import jakarta.jms.MessageProducer;
import jakarta.jms.Session;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;

/**
 * Messages that leave with the transaction that decided on them, as the hub has them leave: rows
 * first; after the commit they are handed to the broker, and when the broker has committed, too,
 * they are deleted.
 */
public final class Outbox {

  private static final int BATCH = 200;

  private final Database database;
  private final ConnectionFactory broker;
  private Runnable waits = () -> {};

  Outbox(Database database, ConnectionFactory broker) {
    this.database = database;
    this.broker = broker;
  }

  /** What is to be done after a commit that left something here. */
  public void onWaiting(Runnable action) {
    waits = action;
  }

  void put(Transaction transaction, String queue, String body, Duration delay) throws SQLException {
    transaction.update(
        "insert into outbox (destination, body, delay_millis) values (?, ?, ?)",
        queue,
        body,
        delay.toMillis());
    transaction.afterCommit(waits);
  }

  /** Hands over everything that waits. */
  public void handOver() {
    while (database.write(this::handOverBatch) == BATCH) {
      // a full batch: there may be more
    }
  }

  private int handOverBatch(Transaction transaction) throws SQLException {
    List<Waiting> batch =
        transaction.list(
            "select id, destination, body, delay_millis from outbox order by id limit "
                + BATCH
                + " for update skip locked",
            row -> new Waiting(row.getLong(1), row.getString(2), row.getString(3), row.getLong(4)));
    if (!batch.isEmpty()) {
      send(batch);
      Object[] ids = batch.stream().map(Waiting::id).toArray();
      transaction.update("delete from outbox where id = any(?)", (Object) ids);
    }
    return batch.size();
  }

  private void send(List<Waiting> batch) {
    try (Connection connection = broker.createConnection();
        Session session = connection.createSession(true, Session.SESSION_TRANSACTED);
        MessageProducer producer = session.createProducer(null)) {
      for (Waiting each : batch) {
        producer.setDeliveryDelay(each.delay());
        producer.send(session.createQueue(each.queue()), session.createTextMessage(each.body()));
      }
      session.commit();
    } catch (JMSException e) {
      throw new IllegalStateException("The broker did not take the outbox", e);
    }
  }

  private record Waiting(long id, String queue, String body, long delay) {}
}
