package org.yibiao.benchmarks.durable.border;

import jakarta.jms.Connection;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.MessageProducer;
import jakarta.jms.Queue;
import jakarta.jms.Session;
import jakarta.jms.TextMessage;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.yibiao.adapters.kit.DepartmentFolder;
import org.yibiao.adapters.kit.DepartmentSettings;
import org.yibiao.adapters.kit.ServiceRequest;

/**
 * Asks public security over its queues as the adapter does: a persistent request that expires, a
 * reply queue of this node, answers told apart by the correlation id.
 */
public final class QueueCall implements DepartmentCall {

  private static final int REPLY_CONSUMERS = 2;

  private final Map<String, CompletableFuture<String>> awaited = new ConcurrentHashMap<>();
  private final Map<String, Border> borders;
  private final CallerOfQueues caller;
  private final ConnectionFactory broker;
  private final String requests;
  private final String replies;
  private final long within;

  /** A call over this broker, with the adapter's settings. */
  public QueueCall(DepartmentSettings settings, ConnectionFactory broker) throws JMSException {
    DepartmentFolder folder = new DepartmentFolder("public-security");
    this.borders =
        Map.of(
            CallerOfQueues.IDENTITY_CHECK,
            Border.to(folder, CallerOfQueues.IDENTITY_CHECK),
            CallerOfQueues.SEAL_FILING,
            Border.to(folder, CallerOfQueues.SEAL_FILING));
    this.caller = new CallerOfQueues(settings);
    this.broker = broker;
    this.requests = settings.text("request-queue");
    this.replies = settings.text("reply-queue") + "." + settings.text("node");
    this.within = settings.duration("answer-within").toMillis();
    listen();
  }

  @Override
  public Asked ask(ServiceRequest request) throws Exception {
    Border border = borders.get(request.service().value());
    Map<String, String> parameters = caller.parameters(request);
    String text = border.toNative(request, parameters);
    String answer = answer(request.id().value(), text);
    return new Asked(
        Optional.of(border.fromNative(request.id(), answer, parameters)),
        List.of(Border.left(request, text), Border.came(request.id(), answer)));
  }

  private String answer(String id, String text) throws Exception {
    CompletableFuture<String> answer = new CompletableFuture<>();
    awaited.put(id, answer);
    try {
      send(id, text);
      return answer.get(within, TimeUnit.MILLISECONDS);
    } finally {
      awaited.remove(id);
    }
  }

  private void send(String id, String text) throws JMSException {
    try (Connection connection = broker.createConnection();
        Session session = connection.createSession(false, Session.AUTO_ACKNOWLEDGE);
        MessageProducer producer = session.createProducer(session.createQueue(requests))) {
      TextMessage message = session.createTextMessage(text);
      message.setJMSCorrelationID(id);
      message.setJMSReplyTo(session.createQueue(replies));
      producer.setTimeToLive(within);
      producer.send(message);
    }
  }

  private void listen() throws JMSException {
    Connection connection = broker.createConnection();
    for (int i = 0; i < REPLY_CONSUMERS; i++) {
      Session session = connection.createSession(false, Session.AUTO_ACKNOWLEDGE);
      Queue queue = session.createQueue(replies);
      session.createConsumer(queue).setMessageListener(this::hear);
    }
    connection.start();
  }

  private void hear(Message message) {
    try {
      CompletableFuture<String> waiting = awaited.get(message.getJMSCorrelationID());
      // who no longer waits has asked again, or given up
      if (waiting != null) {
        waiting.complete(message.getBody(String.class));
      }
    } catch (JMSException e) {
      throw new IllegalStateException("An answer cannot be read", e);
    }
  }
}
