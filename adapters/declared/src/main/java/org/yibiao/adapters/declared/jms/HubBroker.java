package org.yibiao.adapters.declared.jms;

import jakarta.jms.Connection;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSException;
import org.springframework.jms.connection.DelegatingConnectionFactory;

/**
 * The hub's broker as declared departments see it.
 *
 * <p>Being another object than the hub's own connection factory, it takes no part in a transaction
 * that is bound to that one: a request which left only when the caller commits could never be
 * answered while the caller waits. And it tells a broker that cannot be reached, where surely
 * nothing was sent, from a request that failed on its way.
 */
final class HubBroker extends DelegatingConnectionFactory {

  HubBroker(ConnectionFactory hub) {
    setTargetConnectionFactory(hub);
  }

  @Override
  public Connection createConnection() throws JMSException {
    try {
      return super.createConnection();
    } catch (JMSException e) {
      throw new NotReached(e);
    }
  }

  /** There was no connection to the broker, so that nothing was sent. */
  static final class NotReached extends JMSException {
    private static final long serialVersionUID = 1L;

    private NotReached(JMSException cause) {
      super("The hub's broker cannot be reached: " + cause.getMessage());
      initCause(cause);
    }
  }
}
