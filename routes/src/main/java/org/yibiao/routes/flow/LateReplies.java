package org.yibiao.routes.flow;

import jakarta.jms.ConnectionFactory;
import jakarta.jms.Message;
import jakarta.jms.MessageProducer;
import java.util.List;
import org.apache.camel.LoggingLevel;
import org.apache.camel.builder.RouteBuilder;
import org.springframework.dao.DataAccessException;
import org.springframework.jms.InvalidDestinationException;
import org.springframework.jms.core.JmsTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.yibiao.routes.HubContract;
import org.yibiao.routes.exchange.OwedReplies;
import org.yibiao.routes.exchange.OwedReply;

/**
 * Sends the replies that are owed to data requests by queue: at once when an answer is kept, and
 * every so often for those kept by another node or before a restart. A reply is committed at the
 * broker first and forgotten after: a crash between the two sends it twice, never not at all.
 */
@Component
class LateReplies extends RouteBuilder {

  private final OwedReplies owed;
  private final ReplyLetters letters;
  private final HopsOfReplies hops;
  private final JmsTemplate broker;
  private final TransactionTemplate transaction;

  LateReplies(
      OwedReplies owed,
      ReplyLetters letters,
      HopsOfReplies hops,
      ConnectionFactory connections,
      PlatformTransactionManager transactions) {
    this.owed = owed;
    this.letters = letters;
    this.hops = hops;
    this.broker = new JmsTemplate(connections);
    this.broker.setSessionTransacted(true);
    this.transaction = new TransactionTemplate(transactions);
  }

  @Override
  public void configure() {
    onException(Exception.class)
        .handled(true)
        .log(LoggingLevel.WARN, "Replies to data requests wait: ${exception.message}");
    from("scheduler:late-replies?delay={{yibiao.exchange.late-replies-every:1000}}")
        .routeId("late-replies-round")
        .to(HubContract.LATE_REPLIES);
    from(HubContract.LATE_REPLIES).routeId("late-replies").process(exchange -> sendAll());
  }

  private void sendAll() {
    while (Boolean.TRUE.equals(transaction.execute(status -> sendOne()))) {
      // there may be more
    }
  }

  private boolean sendOne() {
    List<OwedReply> due = owed.takeDue(1);
    due.forEach(
        reply -> {
          send(reply);
          owed.settle(reply);
        });
    return !due.isEmpty();
  }

  /** What cannot be put into words now never can: it must not hold up what others wait for. */
  private void send(OwedReply reply) {
    String text;
    try {
      text = reply.text(owed.document(reply));
    } catch (DataAccessException e) {
      throw e;
    } catch (RuntimeException e) {
      letters.notMade(reply, e);
      return;
    }
    send(reply, text);
  }

  private void send(OwedReply reply, String text) {
    try {
      send(reply.queue(), reply.correlation(), text);
      if (!reply.queue().equals(HubContract.CALLBACKS)) {
        hops.delivered(reply.messageId(), reply.asker().value(), "queue", text);
      }
    } catch (InvalidDestinationException e) {
      sendToOwnAnswers(reply, text);
    }
  }

  private void sendToOwnAnswers(OwedReply reply, String text) {
    try {
      send(HubContract.exchangeAnswers(reply.asker()), reply.correlation(), text);
      hops.delivered(reply.messageId(), reply.asker().value(), "queue", text);
    } catch (InvalidDestinationException e) {
      // at a broker that makes no queues by itself: it must not hold up those of others
      letters.noPlace(reply, text);
    }
  }

  private void send(String queue, String correlation, String text) {
    broker.execute(
        session -> {
          try (MessageProducer producer = session.createProducer(session.createQueue(queue))) {
            Message message = session.createTextMessage(text);
            message.setJMSCorrelationID(correlation);
            producer.send(message);
          }
          session.commit();
          return queue;
        });
  }
}
