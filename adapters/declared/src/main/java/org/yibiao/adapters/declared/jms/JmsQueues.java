package org.yibiao.adapters.declared.jms;

import java.time.Duration;
import java.util.UUID;
import java.util.regex.Pattern;
import org.yibiao.adapters.declared.transport.Release;
import org.yibiao.adapters.kit.AdapterContract;
import org.yibiao.adapters.kit.DepartmentDescriptor;
import org.yibiao.adapters.kit.DepartmentSettings;

/**
 * How this node asks a department over the queues. Each node of the hub, and each release of the
 * folder on it, has a reply queue of its own: two that shared one would take each other's answers.
 *
 * @param requests the department's queue
 * @param replies what the names of all reply queues begin with
 * @param node the name of this node
 * @param answerWithin life of a request on the queue, and how long this node waits for the answer
 */
record JmsQueues(String requests, String replies, String node, Duration answerWithin) {

  private static final Pattern NODE = Pattern.compile("[A-Za-z0-9_-]{1,64}");
  private static final Pattern QUEUE = Pattern.compile("[A-Za-z0-9._-]{1,200}");
  private static final String TO_ANSWER = "PT20S";

  /**
   * As the settings say; a node without a name gets a new one.
   *
   * @throws IllegalArgumentException if a name is none, or a queue is not the department's own
   */
  static JmsQueues of(DepartmentDescriptor descriptor, DepartmentSettings settings) {
    String own = AdapterContract.DEPARTMENT_ADDRESS_PREFIX + descriptor.department().value() + ".";
    return new JmsQueues(
        queue(settings.find("request-queue").orElse(own + "requests"), own),
        queue(settings.find("reply-queue").orElse(own + "replies"), own),
        node(settings.find("node").orElse("")),
        Duration.parse(settings.find("answer-within").orElse(TO_ANSWER)));
  }

  /** The Camel endpoint that sends a request and waits for its answer. */
  String endpoint(Release release) {
    return JmsTemplates.COMPONENT
        + (":queue:" + requests)
        + "?jmsMessageType=Text"
        + ("&replyTo=" + replies + "." + node + "." + release.label())
        + "&replyToType=Exclusive&replyToConcurrentConsumers=2"
        + ("&timeToLive=" + answerWithin.toMillis())
        + ("&requestTimeout=" + answerWithin.toMillis())
        + "&requestTimeoutCheckerInterval=200"
        + "&recoveryInterval=1000";
  }

  private static String queue(String name, String own) {
    if (!QUEUE.matcher(name).matches() || !name.startsWith(own)) {
      throw new IllegalArgumentException(
          "%s 不是本部门的队列，应以 %s 开头 · not a queue of the department's own: %s…"
              .formatted(name, own, own));
    }
    return name;
  }

  private static String node(String name) {
    if (name.isBlank()) {
      return UUID.randomUUID().toString();
    }
    if (!NODE.matcher(name).matches()) {
      throw new IllegalArgumentException("Not a node's name: " + name);
    }
    return name;
  }
}
