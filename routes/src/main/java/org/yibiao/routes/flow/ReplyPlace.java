package org.yibiao.routes.flow;

import jakarta.jms.Destination;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.Queue;
import jakarta.jms.TemporaryQueue;
import java.util.Optional;
import java.util.regex.Pattern;
import org.yibiao.adapters.kit.AdapterContract;
import org.yibiao.routes.HubContract;
import org.yibiao.standard.value.DepartmentCode;

/**
 * Where the reply to a message goes, and what it refers to.
 *
 * <p>The hub may send to every queue, its senders may not: a sender that named one of the hub's or
 * a department's own queues would have the hub put there what it must not put there itself. Its
 * reply goes to {@link HubContract#SUBMISSION_REPLIES}, as if it had named none.
 *
 * @param queue the queue that the sender may ask for and did ask for
 * @param correlation the sender's correlation id, or else the id that it gave to the message
 */
record ReplyPlace(Optional<Destination> queue, String correlation) {

  /** Where the broker keeps the id of an AMQP 1.0 message, whose JMS message id it makes itself. */
  private static final String AMQP_MESSAGE_ID = "NATIVE_MESSAGE_ID";

  /** No wildcards, and no queue of another name behind an address ({@code address::queue}). */
  private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9._-]+");

  private static final int LONGEST = 200;

  /** Where the reply to a submission goes. */
  static ReplyPlace of(Message message) throws JMSException {
    Destination wish = message.getJMSReplyTo();
    return new ReplyPlace(
        mayBeAskedFor(wish) ? Optional.of(wish) : Optional.empty(), correlation(message));
  }

  /**
   * Where the reply to a department's message goes: a queue below its own address, to which it may
   * write itself, and to nobody else's.
   */
  static ReplyPlace within(DepartmentCode department, Message message) throws JMSException {
    Destination wish = message.getJMSReplyTo();
    return new ReplyPlace(
        isOwn(wish, department) ? Optional.of(wish) : Optional.empty(), correlation(message));
  }

  /** Name of the queue, or of this one where the sender asked for none. */
  String queueOr(String otherwise) throws JMSException {
    return queue.isPresent() && queue.get() instanceof Queue named
        ? named.getQueueName()
        : otherwise;
  }

  private static boolean isOwn(Destination wish, DepartmentCode department) throws JMSException {
    return wish instanceof Queue queue
        && !(wish instanceof TemporaryQueue)
        && queue.getQueueName().length() <= LONGEST
        && PLAIN.matcher(queue.getQueueName()).matches()
        && queue
            .getQueueName()
            .startsWith(AdapterContract.DEPARTMENT_ADDRESS_PREFIX + department.value() + ".");
  }

  private static String correlation(Message message) throws JMSException {
    String given = message.getJMSCorrelationID();
    if (given != null) {
      return given;
    }
    String amqp = message.getStringProperty(AMQP_MESSAGE_ID);
    return amqp != null ? amqp : message.getJMSMessageID();
  }

  private static boolean mayBeAskedFor(Destination wish) throws JMSException {
    return wish instanceof TemporaryQueue
        || (wish instanceof Queue queue && isNobodyElses(queue.getQueueName()));
  }

  private static boolean isNobodyElses(String name) {
    return !name.startsWith(HubContract.OWN_PREFIX)
        && !name.startsWith(AdapterContract.DEPARTMENT_ADDRESS_PREFIX);
  }
}
