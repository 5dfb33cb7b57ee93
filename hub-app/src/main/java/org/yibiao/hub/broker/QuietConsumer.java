package org.yibiao.hub.broker;

import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.MessageConsumer;
import jakarta.jms.Session;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.camel.component.jms.DefaultJmsMessageListenerContainer;
import org.apache.camel.component.jms.JmsEndpoint;
import org.springframework.jms.support.JmsUtils;

/**
 * Consumers of a queue that leave the broker alone while nothing comes; there are several for each
 * department.
 *
 * <p>Spring's commit each time that they found nothing, for transaction managers with a timeout to
 * be set back; the broker's own transactions have none. And Artemis's client, each time that it
 * waited in vain, asks the broker whether there is really nothing: so it waits long. When the hub
 * ends it is not waited for: a consumer that is closed returns at once, as JMS demands. A broker
 * that is gone is noticed by its client's pings.
 */
final class QuietConsumer extends DefaultJmsMessageListenerContainer {

  private static final Duration WAITS = Duration.ofSeconds(20);

  private final Set<MessageConsumer> waiting = ConcurrentHashMap.newKeySet();

  QuietConsumer(JmsEndpoint endpoint) {
    super(endpoint);
  }

  @Override
  protected boolean shouldCommitAfterNoMessageReceived(Session session) {
    return false;
  }

  @Override
  protected Message receiveMessage(MessageConsumer consumer) throws JMSException {
    waiting.add(consumer);
    try {
      // whoever comes after all that waited were closed sees that it is over
      return isRunning() ? receiveFromConsumer(consumer, WAITS.toMillis()) : null;
    } finally {
      waiting.remove(consumer);
    }
  }

  @Override
  protected void doShutdown() throws JMSException {
    waiting.forEach(JmsUtils::closeMessageConsumer);
    super.doShutdown();
  }
}
