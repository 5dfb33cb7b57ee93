package org.yibiao.routes.flow;

/** Endpoints of the hub's own queues. */
final class Queues {

  private static final String UNOPENED = "&mapJmsMessage=false";

  private Queues() {}

  /** Consumes in a broker transaction: what fails is delivered again, in the end a dead letter. */
  static String consume(String queue) {
    return consuming(queue) + "&concurrentConsumers={{yibiao.consumers}}";
  }

  /**
   * Consumes likewise, up to so many messages at a time: a consumer that is always there, and more
   * that come with the work and go after it. The broker's client is to take one message at a time
   * for each, so that none waits behind another's work.
   */
  static String consume(String queue, int atOnce) {
    return consumingUpTo(queue, Integer.toString(atOnce));
  }

  private static String consumingUpTo(String queue, String most) {
    return consuming(queue) + "&concurrentConsumers=1&maxConcurrentConsumers=" + most;
  }

  private static String consuming(String queue) {
    return "jms:queue:"
        + queue
        + "?transacted=true&lazyCreateTransactionManager=false&cacheLevelName=CACHE_CONSUMER"
        + "&disableReplyTo=true&acceptMessagesWhileStopping=true";
  }

  /**
   * Consumes likewise what somebody else wrote, as the JMS message itself: there may be kinds that
   * Camel refuses to open, which would then come again for ever. To be read with {@link
   * JmsContent}.
   */
  static String consumeAny(String queue) {
    return consume(queue) + UNOPENED;
  }

  /**
   * Consumes likewise where mostly nothing comes: with one consumer, and with more when it does.
   */
  static String consumeAnySeldom(String queue) {
    return consumingUpTo(queue, "{{yibiao.consumers}}") + UNOPENED;
  }

  /** Sends without waiting for a reply, within the broker transaction if there is one. */
  static String send(String queue) {
    return "jms:queue:"
        + queue
        + "?exchangePattern=InOnly&transacted=true&lazyCreateTransactionManager=false"
        + "&disableReplyTo=true&jmsMessageType=Text";
  }
}
