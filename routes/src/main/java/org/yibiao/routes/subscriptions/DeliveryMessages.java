package org.yibiao.routes.subscriptions;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.yibiao.adapters.kit.Digest;
import org.yibiao.routes.changes.ChangeEntry;
import org.yibiao.routes.changes.ChangeLedger;
import org.yibiao.routes.messages.HeldHops;
import org.yibiao.routes.messages.HopContent;
import org.yibiao.routes.messages.HopDirection;
import org.yibiao.routes.messages.MessageKind;
import org.yibiao.routes.messages.MessageLog;
import org.yibiao.routes.messages.MessageState;
import org.yibiao.routes.messages.NewHop;
import org.yibiao.routes.messages.NewMessage;

/** Tells the log of messages of deliveries of changes. Callers bring the transaction. */
@Component
class DeliveryMessages {

  private final MessageLog log;
  private final HeldHops held;
  private final ChangeLedger changes;

  DeliveryMessages(MessageLog log, HeldHops held, ChangeLedger changes) {
    this.log = log;
    this.held = held;
    this.changes = changes;
  }

  /** A change goes out, for the first time or once more. */
  void begun(Subscription subscription, Delivery delivery, Optional<String> service, Instant now) {
    ChangeEntry event = changes.at(delivery.position()).orElseThrow();
    log.enter(
        new NewMessage(
            delivery.id(),
            MessageKind.DELIVERY,
            Optional.empty(),
            Optional.of(event.eventId()),
            event.eventId(),
            subscription.department(),
            event.department(),
            service.isPresent() ? "adapter" : "queue",
            service,
            Optional.of(event.resource()),
            Optional.of(event.subject()),
            MessageState.OPEN,
            Optional.empty(),
            now));
  }

  /** It went to the department's queue. */
  void queued(Subscription subscription, Delivery delivery, String event, Instant now) {
    byte[] bytes = event.getBytes(StandardCharsets.UTF_8);
    log.hop(
        new NewHop(
            delivery.id(),
            HopDirection.DELIVERED,
            subscription.department(),
            "queue",
            1,
            Optional.empty(),
            Optional.of("done"),
            Optional.empty(),
            bytes.length,
            Digest.sha256(bytes),
            now,
            HopContent.canonical(event)));
    log.move(delivery.id(), MessageState.DONE, Optional.empty(), 1, now);
  }

  /** How far it is; with it the hops of this try are written. */
  void moved(Delivery delivery, MessageState state, Optional<String> error, Instant now) {
    int tries = delivery.tries() + 1;
    log.hops(held.take(delivery.id()).stream().map(hop -> hop.ofTry(tries)).toList());
    log.move(delivery.id(), state, error, tries, now);
  }
}
