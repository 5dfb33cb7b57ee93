package org.yibiao.adapters.publicsecurity;

import jakarta.jms.JMSException;
import jakarta.jms.Queue;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.camel.Exchange;
import org.apache.camel.Message;

/**
 * Route steps around a message that the department's own system sent: whom to reply, and which of
 * its services the message is for.
 */
final class Incoming {

  /** Exchange property: which question or report it is, by its name in the descriptor. */
  static final String KIND = "publicSecurityKind";

  private static final String REPLY_TO = "public-security.replyTo";
  private static final String CORRELATION = "public-security.correlation";
  private static final Pattern SERVICE = Pattern.compile("<ServiceID>([^<]{1,20})</ServiceID>");

  private final IncomingQueues queues;
  private final Map<String, String> kinds;
  private final String otherwise;

  /**
   * Steps for one queue.
   *
   * @param kinds the department's id of each service, and its name in the descriptor
   * @param otherwise who says that a message is for no service of this queue
   */
  Incoming(IncomingQueues queues, Map<String, String> kinds, String otherwise) {
    this.queues = queues;
    this.kinds = kinds;
    this.otherwise = otherwise;
  }

  /** Notes whom to reply and what it is; what is no text is no message of the department's. */
  void receive(Exchange exchange) throws JMSException {
    Message message = exchange.getMessage();
    Queue wanted = message.getHeader("JMSReplyTo", Queue.class);
    exchange.setProperty(REPLY_TO, queues.replyTo(wanted == null ? null : wanted.getQueueName()));
    exchange.setProperty(
        CORRELATION,
        Optional.ofNullable(message.getHeader("JMSCorrelationID", String.class))
            .orElse(message.getHeader("JMSMessageID", String.class)));
    String text = message.getBody() instanceof String given ? given : "";
    exchange.setProperty(KIND, kind(text));
    message.removeHeaders("*");
    message.setBody(text);
  }

  /** Addresses the reply in the body. */
  static void address(Exchange exchange) {
    Message message = exchange.getMessage();
    message.removeHeaders("*");
    message.setHeader("CamelJmsDestinationName", exchange.getProperty(REPLY_TO));
    message.setHeader("JMSCorrelationID", exchange.getProperty(CORRELATION));
  }

  private String kind(String text) {
    Matcher service = SERVICE.matcher(text);
    return service.find() ? kinds.getOrDefault(service.group(1), otherwise) : otherwise;
  }
}
