package org.yibiao.hub.broker;

import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.Queue;
import jakarta.jms.Session;
import java.util.HashMap;
import java.util.Map;
import org.apache.activemq.artemis.api.core.management.ResourceNames;
import org.apache.activemq.artemis.api.jms.management.JMSManagementHelper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jms.JmsException;
import org.springframework.jms.core.JmsTemplate;
import org.yibiao.adapters.kit.AdapterContract;
import org.yibiao.routes.HubContract;
import org.yibiao.standard.CanonicalJson;
import tools.jackson.databind.JsonNode;

/**
 * Asks a broker elsewhere by a message to its address of management, for which the hub's user needs
 * the permission {@code manage}.
 */
final class ManagedQueues implements QueueDepths {

  private static final Logger LOG = LoggerFactory.getLogger(ManagedQueues.class);

  /** The broker's own address, at which it answers questions about itself. */
  static final String MANAGEMENT = "activemq.management";

  private static final String ALL = "{\"field\":\"\",\"operation\":\"\",\"value\":\"\"}";
  private static final int MOST = 1_000;
  private static final long PATIENCE_MILLIS = 3_000;

  private final JmsTemplate broker;
  private boolean isRefused;

  ManagedQueues(ConnectionFactory connections) {
    this.broker = new JmsTemplate(connections);
  }

  @Override
  public Map<String, Long> waiting() {
    try {
      Map<String, Long> waiting = broker.execute(this::ask, true);
      isRefused = false;
      return waiting == null ? Map.of() : waiting;
    } catch (JmsException e) {
      if (!isRefused) {
        LOG.warn("The broker does not tell how long its queues are: {}", e.getMessage());
      }
      isRefused = true;
      return Map.of();
    }
  }

  private Map<String, Long> ask(Session session) throws JMSException {
    Queue management = session.createQueue(MANAGEMENT);
    Queue reply = session.createTemporaryQueue();
    Message question = session.createMessage();
    question.setJMSReplyTo(reply);
    try (var consumer = session.createConsumer(reply);
        var producer = session.createProducer(management)) {
      JMSManagementHelper.putOperationInvocation(
          question, ResourceNames.BROKER, "listQueues", ALL, 1, MOST);
      producer.send(question);
      Message answer = consumer.receive(PATIENCE_MILLIS);
      return answer == null ? Map.of() : read(answer);
    }
  }

  private static Map<String, Long> read(Message answer) throws JMSException {
    String result = result(answer);
    if (!JMSManagementHelper.hasOperationSucceeded(answer)) {
      throw new JMSException(result);
    }
    JsonNode all = CanonicalJson.mapper().readTree(result);
    Map<String, Long> waiting = new HashMap<>();
    for (JsonNode queue : all.path("data")) {
      String name = queue.path("name").asString();
      if (isShown(name)) {
        waiting.put(name, queue.path("messageCount").asLong());
      }
    }
    return waiting;
  }

  private static String result(Message answer) throws JMSException {
    try {
      return String.valueOf(JMSManagementHelper.getResult(answer, String.class));
    } catch (JMSException e) {
      throw e;
    } catch (Exception e) {
      // so the library declares it for what it cannot read
      throw new JMSException(String.valueOf(e.getMessage()));
    }
  }

  /** Those that have a name of their own, and not those for a single reply. */
  static boolean isShown(String queue) {
    return queue.startsWith(HubContract.OWN_PREFIX)
        || queue.startsWith(AdapterContract.DEPARTMENT_ADDRESS_PREFIX);
  }
}
