package org.yibiao.routes.flow;

import jakarta.jms.BytesMessage;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.MessageProducer;
import jakarta.jms.Session;
import java.time.Duration;
import java.util.Optional;
import org.apache.camel.Exchange;
import org.springframework.jms.core.JmsTemplate;
import org.springframework.stereotype.Component;
import org.yibiao.routes.HubContract;
import org.yibiao.routes.quota.AskerQuota;

/**
 * Whose turn it is at the queue of submissions. What a sender hands in beyond its quota is not
 * refused: in the broker transaction that takes it, it goes to another queue, from which the broker
 * delivers it when it is its turn. The sender is the login that the broker has seen; where a broker
 * tells none, all senders count as one.
 */
@Component
class QueueTurns {

  private static final String LOGIN = "JMSXUserID";

  private final AskerQuota quota;
  private final JmsTemplate broker;

  QueueTurns(AskerQuota quota, ConnectionFactory connections) {
    this.quota = quota;
    this.broker = new JmsTemplate(connections);
    // within the session that consumes: both or neither
    this.broker.setSessionTransacted(true);
  }

  /** Route step: whether the submission is to be taken now; if not, it waits from now on. */
  boolean isDue(Exchange exchange) {
    try {
      Message message = exchange.getMessage().getBody(Message.class);
      String sender =
          Optional.ofNullable(message.getStringProperty(LOGIN)).orElse(HubContract.SUBMISSIONS_IN);
      Duration wait = quota.turn(sender, "queue " + HubContract.SUBMISSIONS_IN);
      if (!wait.isZero()) {
        later(message, wait);
      }
      return wait.isZero();
    } catch (JMSException e) {
      throw new IllegalStateException("A submission cannot be read", e);
    }
  }

  private void later(Message message, Duration wait) throws JMSException {
    byte[] content = JmsContent.of(message);
    ReplyPlace place = ReplyPlace.of(message);
    broker.execute(
        session -> {
          try (MessageProducer producer =
              session.createProducer(session.createQueue(HubContract.SUBMISSIONS_WAITING))) {
            producer.setDeliveryDelay(wait.toMillis() + 1);
            producer.send(waiting(session, content, place));
          }
          return place;
        });
  }

  private static Message waiting(Session session, byte[] content, ReplyPlace place)
      throws JMSException {
    BytesMessage waiting = session.createBytesMessage();
    waiting.writeBytes(content);
    waiting.setJMSCorrelationID(place.correlation());
    if (place.queue().isPresent()) {
      waiting.setJMSReplyTo(place.queue().get());
    }
    return waiting;
  }
}
