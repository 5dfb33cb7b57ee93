package org.yibiao.hub.web;

import java.time.Instant;
import org.yibiao.routes.subscriptions.Delivery;
import org.yibiao.routes.subscriptions.UndeliveredDesk.Undelivered;

/**
 * An event that was tried and not taken. It tells no more of the event than the way it went.
 *
 * @param id identifier of the delivery
 * @param state {@code due} if it will be tried again, {@code aside} if it waits for a person
 */
record UndeliveredView(
    String id,
    String eventId,
    String kind,
    String subject,
    String state,
    int tries,
    Instant nextTry,
    SubscriptionView.Words why) {

  static UndeliveredView of(Undelivered undelivered) {
    Delivery delivery = undelivered.delivery();
    return new UndeliveredView(
        delivery.id(),
        undelivered.event().eventId(),
        undelivered.event().kind(),
        delivery.subject(),
        delivery.isAside() ? "aside" : "due",
        delivery.tries(),
        delivery.nextTry(),
        new SubscriptionView.Words(delivery.why().zh(), delivery.why().en()));
  }
}
