package org.yibiao.adapters.publicsecurity.simulator;

import jakarta.jms.Connection;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.DeliveryMode;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.MessageConsumer;
import jakarta.jms.MessageProducer;
import jakarta.jms.Session;
import jakarta.jms.TextMessage;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One consumer of the request queue. It takes a request and sends the answer in one transacted
 * session, after the answer's content is stored: a request whose answer did not get out is taken
 * again, and gets the same answer. Where there is no broker it tries for ever.
 */
final class RequestConsumer implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(RequestConsumer.class);
  private static final Duration LOOK_UP = Duration.ofMillis(500);
  private static final Duration RECONNECT = Duration.ofMillis(500);

  private final Queues queues;
  private final Desk answer;
  private final Pace pace;
  private final CountDownLatch closed = new CountDownLatch(1);
  private final Thread thread = new Thread(this::consumeUntilClosed, "public-security-simulator");

  /**
   * Where requests come from.
   *
   * @param answerLife an answer that nobody fetched in this time is of no use to anybody
   */
  record Queues(
      ConnectionFactory broker,
      String user,
      String password,
      String requests,
      Duration answerLife) {}

  /** What a request is answered; true if the broker gives it out again. */
  @FunctionalInterface
  interface Desk {
    String answer(String request, boolean again);
  }

  /** How long an answer is held back. */
  @FunctionalInterface
  interface Pace {
    Duration delay();
  }

  RequestConsumer(Queues queues, Desk answer, Pace pace) {
    this.queues = queues;
    this.answer = answer;
    this.pace = pace;
    thread.setDaemon(true);
  }

  RequestConsumer open() {
    thread.start();
    return this;
  }

  /** Stops consuming; when this returns, nothing more is taken from the queue. */
  @Override
  public void close() {
    closed.countDown();
    try {
      thread.join(TimeUnit.SECONDS.toMillis(10));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void consumeUntilClosed() {
    while (isOpen()) {
      try {
        consume();
      } catch (JMSException e) {
        LOG.debug("The simulated public security department has no broker", e);
        await(RECONNECT);
      } catch (RuntimeException e) {
        // a fault in one request must not close the window: the broker gives it out again
        LOG.error("The simulated public security department could not serve a request", e);
        await(RECONNECT);
      }
    }
  }

  private void consume() throws JMSException {
    try (Connection connection =
            queues.broker().createConnection(queues.user(), queues.password());
        Session session = connection.createSession(true, Session.SESSION_TRANSACTED);
        MessageConsumer requests = session.createConsumer(session.createQueue(queues.requests()));
        MessageProducer answers = session.createProducer(null)) {
      AtomicBoolean lost = new AtomicBoolean();
      connection.setExceptionListener(e -> lost.set(true));
      connection.start();
      while (isOpen() && !lost.get()) {
        Optional<Message> request = Optional.ofNullable(requests.receive(LOOK_UP.toMillis()));
        if (request.isPresent()) {
          serve(session, answers, request.get());
        }
      }
    }
  }

  private void serve(Session session, MessageProducer answers, Message request)
      throws JMSException {
    String asked = request instanceof TextMessage message ? message.getText() : "";
    String text = answer.answer(asked, request.getJMSRedelivered());
    await(pace.delay());
    if (!isOpen()) {
      return; // the session goes down with the connection, and the request stays in the queue
    }
    if (request.getJMSReplyTo() != null) {
      TextMessage reply = session.createTextMessage(text);
      reply.setJMSCorrelationID(correlationId(request));
      long life = queues.answerLife().toMillis();
      answers.send(
          request.getJMSReplyTo(), reply, DeliveryMode.PERSISTENT, Message.DEFAULT_PRIORITY, life);
    }
    session.commit();
  }

  private static String correlationId(Message request) throws JMSException {
    String given = request.getJMSCorrelationID();
    return given == null ? request.getJMSMessageID() : given;
  }

  private boolean isOpen() {
    return closed.getCount() > 0;
  }

  private void await(Duration time) {
    try {
      closed.await(time.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
