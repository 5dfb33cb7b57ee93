package org.yibiao.adapters.publicsecurity;

import java.time.Duration;
import java.util.UUID;
import java.util.regex.Pattern;
import org.yibiao.adapters.kit.DepartmentSettings;

/**
 * How this node asks over the queues.
 *
 * <p>Every node of the hub has a reply queue of its own, named after it. The department answers to
 * the queue that the request names and copies nothing but the correlation id, so that a selector on
 * a shared queue would have nothing to select by but an ever changing list of ids; and two nodes
 * that shared a queue without one would take each other's answers.
 *
 * @param requests the department's queue
 * @param replies this node's queue
 * @param answerWithin life of a request on the queue, and how long this node waits for the answer
 */
record RequestReply(String requests, String replies, Duration answerWithin) {

  private static final Pattern NODE = Pattern.compile("[A-Za-z0-9_-]{1,64}");

  /**
   * As the settings say; a node without a name gets a new one.
   *
   * @throws IllegalArgumentException if the node's name cannot be part of a queue's name
   */
  static RequestReply of(DepartmentSettings settings) {
    return new RequestReply(
        settings.text("request-queue"),
        settings.text("reply-queue") + "." + node(settings.text("node")),
        settings.duration("answer-within"));
  }

  /** The Camel endpoint that sends a request and waits for its answer. */
  String endpoint() {
    return PublicSecurityServices.JMS_COMPONENT
        + ":queue:"
        + requests
        + "?jmsMessageType=Text"
        + ("&replyTo=" + replies + "&replyToType=Exclusive&replyToConcurrentConsumers=2")
        + ("&timeToLive=" + answerWithin.toMillis())
        + ("&requestTimeout=" + answerWithin.toMillis())
        + "&requestTimeoutCheckerInterval=200"
        + "&recoveryInterval=1000";
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
