package org.yibiao.routes.outbox;

import jakarta.jms.ConnectionFactory;
import jakarta.jms.InvalidDestinationException;
import jakarta.jms.JMSException;
import jakarta.jms.MessageProducer;
import jakarta.jms.Queue;
import jakarta.jms.Session;
import jakarta.jms.TextMessage;
import java.time.Clock;
import java.util.List;
import org.springframework.jms.core.JmsTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.yibiao.adapters.kit.Why;
import org.yibiao.routes.letters.Content;
import org.yibiao.routes.letters.DeadLetter;
import org.yibiao.routes.letters.LetterBook;
import org.yibiao.routes.outbox.Outbox.Waiting;

/**
 * Hands the outbox to the broker. A batch is committed at the broker first and removed from the
 * table after: a crash between the two sends it twice, never not at all.
 */
@Component
public class OutboxRelay {

  private static final int BATCH = 200;

  private final Outbox outbox;
  private final JmsTemplate broker;
  private final TransactionTemplate transaction;
  private final LetterBook letters;
  private final Clock clock;

  public OutboxRelay(
      Outbox outbox,
      ConnectionFactory connections,
      PlatformTransactionManager transactions,
      LetterBook letters,
      Clock clock) {
    this.letters = letters;
    this.clock = clock;
    this.outbox = outbox;
    this.broker = new JmsTemplate(connections);
    this.broker.setSessionTransacted(true);
    this.transaction = new TransactionTemplate(transactions);
  }

  /** Hands over everything that waits. */
  public void handOver() {
    while (Boolean.TRUE.equals(transaction.execute(status -> handOverBatch()))) {
      // a full batch: there may be more
    }
  }

  private boolean handOverBatch() {
    List<Waiting> batch = outbox.take(BATCH);
    if (batch.isEmpty()) {
      return false;
    }
    broker.execute(
        session -> {
          send(session, batch);
          session.commit();
          return batch;
        });
    outbox.remove(batch);
    return batch.size() == BATCH;
  }

  private void send(Session session, List<Waiting> batch) throws JMSException {
    try (MessageProducer producer = session.createProducer(null)) {
      for (Waiting waiting : batch) {
        TextMessage message = session.createTextMessage(waiting.body());
        producer.setDeliveryDelay(Math.max(0, waiting.delay().toMillis()));
        send(producer, session.createQueue(waiting.queue()), message, waiting);
      }
    }
  }

  /** One message for a queue that is not there must not hold up all others. */
  private void send(MessageProducer producer, Queue queue, TextMessage message, Waiting waiting)
      throws JMSException {
    try {
      producer.send(queue, message);
    } catch (InvalidDestinationException e) {
      Why why = Why.of("没有队列 " + waiting.queue(), "There is no queue " + waiting.queue());
      letters.enter(
          DeadLetter.open(
              DeadLetter.Kind.OUTGOING,
              waiting.queue(),
              "outbox/" + waiting.id(),
              why,
              Content.text(waiting.body()),
              clock.instant()));
    }
  }
}
