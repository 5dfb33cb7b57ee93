package org.yibiao.hub.broker;

import org.apache.activemq.artemis.api.core.ActiveMQException;
import org.apache.activemq.artemis.api.core.ActiveMQExceptionType;
import org.apache.activemq.artemis.api.core.Message;
import org.apache.activemq.artemis.core.server.ServerSession;
import org.apache.activemq.artemis.core.server.plugin.ActiveMQServerPlugin;
import org.apache.activemq.artemis.core.transaction.Transaction;

/**
 * Refuses, while its sender is still there to hear it, a message that no consumer could be given.
 * The hub reads with another protocol than AMQP 1.0, and some AMQP values have no form there: the
 * broker would close every consumer that it tried to deliver such a message to, without end.
 */
public final class ReadableMessages implements ActiveMQServerPlugin {

  @Override
  public void beforeSend(
      ServerSession session,
      Transaction transaction,
      Message message,
      boolean direct,
      boolean noAutoCreateQueue)
      throws ActiveMQException {
    try {
      message.toCore();
    } catch (RuntimeException e) {
      throw new ActiveMQException(
          "报文无法读取，请以文本或字节发送 JSON 或 XML · The message cannot be read: send JSON or XML as text or"
              + " bytes",
          e,
          ActiveMQExceptionType.GENERIC_EXCEPTION);
    }
  }
}
