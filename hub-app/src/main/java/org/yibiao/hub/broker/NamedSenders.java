package org.yibiao.hub.broker;

import java.util.Optional;
import org.apache.activemq.artemis.api.core.Message;
import org.apache.activemq.artemis.core.server.ServerSession;
import org.apache.activemq.artemis.core.server.plugin.ActiveMQServerPlugin;
import org.apache.activemq.artemis.core.transaction.Transaction;

/**
 * Writes into each message by which login it was sent, over whatever the sender wrote there itself.
 * The broker's own setting for that, {@code populate-validated-user}, leaves AMQP 1.0 out.
 */
public final class NamedSenders implements ActiveMQServerPlugin {

  @Override
  public void beforeSend(
      ServerSession session,
      Transaction transaction,
      Message message,
      boolean direct,
      boolean noAutoCreateQueue) {
    Optional.ofNullable(session)
        // the broker has held it against its password; AMQP 1.0 fills in no other
        .flatMap(
            each ->
                Optional.ofNullable(each.getValidatedUser())
                    .or(() -> Optional.ofNullable(each.getUsername())))
        .ifPresent(login -> message.setBrokerProperty(Message.HDR_VALIDATED_USER, login));
  }
}
