package org.yibiao.hub.broker;

import jakarta.jms.Session;
import org.apache.camel.component.jms.DefaultJmsMessageListenerContainer;
import org.apache.camel.component.jms.JmsEndpoint;

/**
 * Consumers of a queue that leave the broker alone while nothing comes. Spring's commit each time
 * that they found nothing, for transaction managers with a timeout to be set back; the broker's own
 * transactions have none, and there is a consumer for each place at each department. A broker that
 * is gone is noticed by its client's pings.
 */
final class QuietConsumer extends DefaultJmsMessageListenerContainer {

  QuietConsumer(JmsEndpoint endpoint) {
    super(endpoint);
  }

  @Override
  protected boolean shouldCommitAfterNoMessageReceived(Session session) {
    return false;
  }
}
