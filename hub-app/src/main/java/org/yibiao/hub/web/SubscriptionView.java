package org.yibiao.hub.web;

import java.time.Instant;
import java.util.List;
import org.yibiao.routes.subscriptions.Condition;
import org.yibiao.routes.subscriptions.Subscription;

/**
 * A subscription as its department sees it. What there is not is null.
 *
 * @param declared its name in the department's descriptor, if the hub subscribed for it
 * @param waiting how many events were picked and are not settled
 * @param delivered how many events were taken
 * @param withheld how many were not delivered because the department may not have them
 * @param why why the last of those was withheld, until an event is delivered again; of one that is
 *     waiting, what for
 */
record SubscriptionView(
    String id,
    String department,
    String declared,
    String resource,
    String area,
    List<String> kinds,
    List<Condition> where,
    String purpose,
    String legalBasis,
    String state,
    Instant createdAt,
    long waiting,
    long delivered,
    Instant deliveredAt,
    long withheld,
    Words why) {

  /** A reason in both languages. */
  record Words(String zh, String en) {}

  static SubscriptionView of(Subscription subscription, long waiting) {
    var wish = subscription.wish();
    return new SubscriptionView(
        subscription.id(),
        subscription.department(),
        subscription.declared().orElse(null),
        wish.resource(),
        wish.area(),
        wish.kinds(),
        wish.where(),
        wish.purpose(),
        wish.legalBasis(),
        subscription.state().code(),
        subscription.createdAt(),
        waiting,
        subscription.delivered().count(),
        subscription.delivered().last().orElse(null),
        subscription.withheld().count(),
        subscription.withheld().why().map(why -> new Words(why.zh(), why.en())).orElse(null));
  }
}
