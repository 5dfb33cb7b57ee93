package org.yibiao.routes.flow;

import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.MessageProducer;
import jakarta.jms.Session;
import java.util.List;
import org.apache.camel.LoggingLevel;
import org.apache.camel.builder.RouteBuilder;
import org.springframework.jms.InvalidDestinationException;
import org.springframework.jms.core.JmsTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.yibiao.adapters.kit.Why;
import org.yibiao.routes.HubContract;
import org.yibiao.routes.letters.Content;
import org.yibiao.routes.letters.DeadLetter;
import org.yibiao.routes.letters.LetterBook;
import org.yibiao.routes.letters.LetterVersions;
import org.yibiao.routes.letters.Replays;
import org.yibiao.routes.letters.Replays.Replay;

/**
 * Sends dead letters that are to be tried once more. A message is committed at the broker first and
 * marked as sent after: a crash between the two sends it twice, and the broker, which knows it by
 * its token, keeps it once.
 */
@Component
class ReplaysSent extends RouteBuilder {

  /** By which Artemis knows a message that it was given before. */
  private static final String ONCE = "_AMQ_DUPL_ID";

  private final Replays replays;
  private final LetterBook letters;
  private final LetterVersions versions;
  private final JmsTemplate broker;
  private final TransactionTemplate transaction;

  ReplaysSent(
      Replays replays,
      LetterBook letters,
      LetterVersions versions,
      ConnectionFactory connections,
      PlatformTransactionManager transactions) {
    this.replays = replays;
    this.letters = letters;
    this.versions = versions;
    this.broker = new JmsTemplate(connections);
    this.broker.setSessionTransacted(true);
    this.transaction = new TransactionTemplate(transactions);
  }

  @Override
  public void configure() {
    onException(Exception.class)
        .handled(true)
        .log(LoggingLevel.WARN, "Replays of dead letters wait: ${exception.message}");
    from("scheduler:replays?delay={{yibiao.dead-letters.replays-every:1000}}")
        .routeId("replays-round")
        .to(HubContract.REPLAYS_WAIT);
    from(HubContract.REPLAYS_WAIT).routeId("replays-sent").process(exchange -> sendAll());
  }

  private void sendAll() {
    while (Boolean.TRUE.equals(transaction.execute(status -> sendOne()))) {
      // there may be more
    }
  }

  private boolean sendOne() {
    List<Replay> due = replays.takeDue(1);
    due.forEach(this::send);
    return !due.isEmpty();
  }

  private void send(Replay replay) {
    DeadLetter letter = letters.find(replay.letter()).orElseThrow();
    Content content = versions.content(letter, replay.version()).orElseThrow();
    try {
      send(replay, letter, content);
    } catch (InvalidDestinationException e) {
      Why why = Why.of("没有队列 " + replay.queue(), "There is no queue " + replay.queue());
      letters.diedAgain(replay.token(), replay.queue(), why);
    }
    replays.sent(replay);
  }

  private void send(Replay replay, DeadLetter letter, Content content) {
    broker.execute(
        session -> {
          try (MessageProducer producer =
              session.createProducer(session.createQueue(replay.queue()))) {
            Message message = message(session, content);
            JmsHeaders.apply(letter.headers(), message, session);
            message.setStringProperty(JmsHeaders.REPLAY, replay.token());
            message.setStringProperty(ONCE, replay.token());
            producer.send(message);
          }
          session.commit();
          return replay;
        });
  }

  private static Message message(Session session, Content content) throws JMSException {
    if (content.form() == Content.Form.TEXT) {
      return session.createTextMessage(content.text());
    }
    var message = session.createBytesMessage();
    message.writeBytes(content.bytes());
    return message;
  }
}
