package org.yibiao.hub.broker;

import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.activemq.artemis.api.core.ActiveMQException;
import org.apache.activemq.artemis.api.core.SimpleString;
import org.apache.activemq.artemis.api.core.client.ClientSession;
import org.apache.activemq.artemis.api.core.client.ClientSession.QueueQuery;
import org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.yibiao.routes.watch.FlowPicture.Depth;
import org.yibiao.routes.watch.QueueDepths;

/**
 * Asks the broker how much waits in its queues. Of a broker with several nodes it is the one that
 * this hub is connected to.
 */
@Component
class BrokerDepths implements QueueDepths {

  private static final Logger LOG = LoggerFactory.getLogger(BrokerDepths.class);

  /** Whoever watches would rather see no figure than wait for one. */
  private static final Duration PATIENCE = Duration.ofSeconds(2);

  private final ActiveMQConnectionFactory broker;
  private final String user;
  private final String password;
  private ClientSession session;

  BrokerDepths(BrokerAddress address, BrokerSettings settings) {
    broker = new ActiveMQConnectionFactory(address.url());
    broker.setReconnectAttempts(0);
    broker.setInitialConnectAttempts(1);
    broker.setCallTimeout(PATIENCE.toMillis());
    user = settings.user();
    password = settings.password();
  }

  @Override
  public synchronized List<Depth> of(Collection<String> queues) {
    try {
      List<Depth> depths = new ArrayList<>();
      for (String queue : queues) {
        QueueQuery found = session().queueQuery(SimpleString.of(queue));
        if (found.isExists()) {
          depths.add(new Depth(queue, found.getMessageCount(), found.getConsumerCount()));
        }
      }
      return depths;
    } catch (Exception e) {
      LOG.debug("The broker does not say how much waits", e);
      leave();
      return List.of();
    }
  }

  private ClientSession session() throws Exception {
    if (session == null || session.isClosed()) {
      session =
          broker
              .getServerLocator()
              .createSessionFactory()
              .createSession(user, password, false, true, true, false, 1);
    }
    return session;
  }

  private void leave() {
    if (session != null) {
      try {
        session.close();
        session.getSessionFactory().close();
      } catch (ActiveMQException e) {
        LOG.debug("The broker is gone already", e);
      }
      session = null;
    }
  }

  @PreDestroy
  synchronized void stop() {
    leave();
    broker.close();
  }
}
