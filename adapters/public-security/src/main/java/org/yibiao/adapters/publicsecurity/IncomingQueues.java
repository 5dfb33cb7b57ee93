package org.yibiao.adapters.publicsecurity;

import java.time.Duration;
import org.yibiao.adapters.kit.AdapterContract;
import org.yibiao.adapters.kit.DepartmentSettings;

/**
 * The queues of what the department's own system sends by itself. Only the department's account and
 * the hub's may use them: the broker has seen who it is.
 *
 * @param asks what it asks
 * @param changes what it reports
 * @param replies where replies go that name no other queue of the department's
 * @param replyLife how long a reply waits to be fetched
 */
record IncomingQueues(String asks, String changes, String replies, Duration replyLife) {

  private static final String OWN =
      AdapterContract.DEPARTMENT_ADDRESS_PREFIX + PublicSecurityServices.DEPARTMENT + ".";
  private static final int REPLY_LIVES = 60;

  static IncomingQueues of(DepartmentSettings settings) {
    return new IncomingQueues(
        settings.text("ask-queue"),
        settings.text("change-queue"),
        settings.text("ask-reply-queue"),
        settings.duration("answer-within").multipliedBy(REPLY_LIVES));
  }

  /** Questions wait for other departments: several at the same time. */
  String asked() {
    return from(asks) + "&concurrentConsumers=1&maxConcurrentConsumers=4";
  }

  /** Reports are taken in their order. */
  String reported() {
    return from(changes) + "&concurrentConsumers=1";
  }

  /** Where a reply goes; the queue itself is in the header of the message. */
  String replied() {
    return endpoint(replies) + "?timeToLive=" + replyLife.toMillis();
  }

  /** The queue for a reply: the one that is wanted, if it is the department's own. */
  String replyTo(String wanted) {
    return wanted != null && wanted.startsWith(OWN) ? wanted : replies;
  }

  /** One session of its own each: the message is gone from the queue when the reply is in its. */
  private static String from(String queue) {
    return endpoint(queue)
        + "?transacted=true&lazyCreateTransactionManager=false&disableReplyTo=true"
        + "&recoveryInterval=1000";
  }

  private static String endpoint(String queue) {
    return PublicSecurityServices.INCOMING_COMPONENT + ":queue:" + queue;
  }
}
