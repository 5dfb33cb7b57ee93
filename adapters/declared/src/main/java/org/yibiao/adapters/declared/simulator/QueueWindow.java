package org.yibiao.adapters.declared.simulator;

import jakarta.jms.BytesMessage;
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
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yibiao.adapters.kit.simulator.Behaviour;
import org.yibiao.adapters.kit.simulator.Behaviour.Mode;

/**
 * One consumer of the request queue. It takes a request and sends the answer in one transacted
 * session, after the answer's content is stored: a request whose answer did not get out is taken
 * again, and gets the same answer. Where there is no broker it tries for ever.
 */
final class QueueWindow implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(QueueWindow.class);
  private static final Duration LOOK_UP = Duration.ofMillis(500);
  private static final Duration RECONNECT = Duration.ofMillis(500);
  private static final long ANSWER_LIFE = TimeUnit.MINUTES.toMillis(1);

  private final Queue queue;
  private final BiFunction<String, String, Optional<String>> office;
  private final Supplier<Behaviour> behaviour;
  private final CountDownLatch closed = new CountDownLatch(1);
  private final Thread thread = new Thread(this::consumeUntilClosed, "declared-department");

  /** Where requests come from. */
  record Queue(ConnectionFactory broker, String user, String password, String name) {}

  /**
   * A window that is not open yet.
   *
   * @param office gives the answer to a request of a JMS type and a text
   */
  QueueWindow(
      Queue queue,
      BiFunction<String, String, Optional<String>> office,
      Supplier<Behaviour> behaviour) {
    this.queue = queue;
    this.office = office;
    this.behaviour = behaviour;
    thread.setDaemon(true);
  }

  QueueWindow open() {
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
        LOG.debug("The simulated department has no broker", e);
        await(RECONNECT);
      } catch (RuntimeException e) {
        // a fault in one request must not close the window: the broker gives it out again
        LOG.error("The simulated department could not serve a request", e);
        await(RECONNECT);
      }
    }
  }

  private void consume() throws JMSException {
    try (Connection connection = queue.broker().createConnection(queue.user(), queue.password());
        Session session = connection.createSession(true, Session.SESSION_TRANSACTED);
        MessageConsumer requests = session.createConsumer(session.createQueue(queue.name()));
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
    String type = Optional.ofNullable(request.getJMSType()).orElse("");
    Optional<String> answer = office.apply(type, text(request)).map(this::spoken);
    dawdle();
    if (!isOpen()) {
      return; // the session goes down with the connection, and the request stays in the queue
    }
    if (request.getJMSReplyTo() != null && answer.isPresent()) {
      TextMessage reply = session.createTextMessage(answer.get());
      reply.setJMSCorrelationID(request.getJMSCorrelationID());
      int mode = DeliveryMode.PERSISTENT;
      answers.send(request.getJMSReplyTo(), reply, mode, Message.DEFAULT_PRIORITY, ANSWER_LIFE);
    }
    session.commit();
  }

  private static String text(Message request) throws JMSException {
    return request instanceof BytesMessage ? "" : request.getBody(String.class);
  }

  /** Holds the answer back for as long as the department is slow. */
  private void dawdle() {
    long since = System.nanoTime();
    while (isOpen()
        && behaviour.get().mode() == Mode.SLOW
        && System.nanoTime() - since < behaviour.get().delay().toNanos()) {
      await(LOOK_UP);
    }
  }

  /** Garbled, the answer to what was done breaks off in the middle. */
  private String spoken(String answer) {
    return behaviour.get().mode() == Mode.GARBLED ? Rubbish.insteadOf(answer) : answer;
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
