package org.yibiao.routes.flow;

import jakarta.jms.Destination;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.Queue;
import jakarta.jms.Session;
import jakarta.jms.TemporaryQueue;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.yibiao.routes.letters.DeadLetter;

/**
 * The headers of a message as text, and back. A property that is no text has its type behind its
 * name, {@code count:Integer}: no name of a property holds a colon.
 */
final class JmsHeaders {

  /** Property: the token of a replay, by which it is known if it dies again. */
  static final String REPLAY = "yibiaoReplay";

  private static final String CORRELATION = "JMSCorrelationID";
  private static final String REPLY_TO = "JMSReplyTo";
  private static final String TYPE = "JMSType";

  /** Where the broker keeps the id of an AMQP 1.0 message. */
  private static final String AMQP_MESSAGE_ID = "NATIVE_MESSAGE_ID";

  /** What the broker or this hub adds by itself is not sent again. */
  private static final List<String> OWN = List.of("JMS", "_AMQ", "NATIVE_", REPLAY);

  private JmsHeaders() {}

  static Map<String, String> of(Message message) throws JMSException {
    Map<String, String> headers = new TreeMap<>();
    Enumeration<?> names = message.getPropertyNames();
    while (names.hasMoreElements()) {
      String name = names.nextElement().toString();
      Object value = message.getObjectProperty(name);
      boolean isText = value instanceof String;
      headers.put(
          isText ? name : name + ":" + (value == null ? "" : value.getClass().getSimpleName()),
          String.valueOf(value));
    }
    put(headers, DeadLetter.MESSAGE_ID, message.getJMSMessageID());
    put(headers, CORRELATION, message.getJMSCorrelationID());
    put(headers, TYPE, message.getJMSType());
    put(headers, REPLY_TO, queue(message.getJMSReplyTo()));
    put(headers, "JMSTimestamp", Long.toString(message.getJMSTimestamp()));
    put(headers, "JMSPriority", Integer.toString(message.getJMSPriority()));
    return headers;
  }

  /** Puts what the sender had said on a message that is sent once more. */
  static void apply(Map<String, String> headers, Message message, Session session)
      throws JMSException {
    for (Map.Entry<String, String> each : headers.entrySet()) {
      if (OWN.stream().noneMatch(each.getKey()::startsWith)) {
        property(message, each.getKey().split(":", 2), each.getValue());
      }
    }
    message.setJMSType(headers.get(TYPE));
    // whoever waits for a reply knows it by what the first message was called
    String first =
        headers.getOrDefault(AMQP_MESSAGE_ID, headers.getOrDefault(DeadLetter.MESSAGE_ID, ""));
    message.setJMSCorrelationID(headers.getOrDefault(CORRELATION, first));
    if (headers.containsKey(REPLY_TO)) {
      message.setJMSReplyTo(session.createQueue(headers.get(REPLY_TO)));
    }
  }

  private static void property(Message message, String[] name, String value) throws JMSException {
    switch (name.length == 1 ? "String" : name[1]) {
      case "String" -> message.setStringProperty(name[0], value);
      case "Boolean" -> message.setBooleanProperty(name[0], Boolean.parseBoolean(value));
      case "Byte" -> message.setByteProperty(name[0], Byte.parseByte(value));
      case "Short" -> message.setShortProperty(name[0], Short.parseShort(value));
      case "Integer" -> message.setIntProperty(name[0], Integer.parseInt(value));
      case "Long" -> message.setLongProperty(name[0], Long.parseLong(value));
      case "Float" -> message.setFloatProperty(name[0], Float.parseFloat(value));
      case "Double" -> message.setDoubleProperty(name[0], Double.parseDouble(value));
      default -> {
        // a property without a value says nothing
      }
    }
  }

  /** A temporary queue is gone with who waited there. */
  private static String queue(Destination given) throws JMSException {
    return given instanceof Queue queue && !(queue instanceof TemporaryQueue)
        ? queue.getQueueName()
        : null;
  }

  private static void put(Map<String, String> headers, String name, String value) {
    if (value != null) {
      headers.put(name, value);
    }
  }
}
