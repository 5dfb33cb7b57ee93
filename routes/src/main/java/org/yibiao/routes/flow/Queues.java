package org.yibiao.routes.flow;

/** Endpoints of the hub's own queues. */
final class Queues {

  private Queues() {}

  /** Consumes in a broker transaction: what fails is delivered again, in the end a dead letter. */
  static String consume(String queue) {
    return consume(queue, "{{yibiao.consumers}}");
  }

  /** Consumes likewise, so many messages at a time. */
  static String consume(String queue, int atOnce) {
    return consume(queue, Integer.toString(atOnce));
  }

  private static String consume(String queue, String atOnce) {
    return "jms:queue:"
        + queue
        + "?transacted=true&lazyCreateTransactionManager=false&cacheLevelName=CACHE_CONSUMER"
        + "&disableReplyTo=true&acceptMessagesWhileStopping=true&concurrentConsumers="
        + atOnce;
  }

  /**
   * Consumes likewise what somebody else wrote, as the JMS message itself: there may be kinds that
   * Camel refuses to open, which would then come again for ever. To be read with {@link
   * JmsContent}.
   */
  static String consumeAny(String queue) {
    return consume(queue) + "&mapJmsMessage=false";
  }

  /** Sends without waiting for a reply, within the broker transaction if there is one. */
  static String send(String queue) {
    return "jms:queue:"
        + queue
        + "?exchangePattern=InOnly&transacted=true&lazyCreateTransactionManager=false"
        + "&disableReplyTo=true&jmsMessageType=Text";
  }
}
