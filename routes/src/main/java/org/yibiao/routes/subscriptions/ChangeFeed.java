package org.yibiao.routes.subscriptions;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.yibiao.routes.changes.ChangeEntry;
import org.yibiao.routes.changes.ChangeLedger;

/**
 * Looks through the events that came, and enters what a subscription asks for among its deliveries.
 * One node does so for one subscription at a time.
 */
@Component
public class ChangeFeed {

  private static final int BATCH = 500;

  private final SubscriptionLedger subscriptions;
  private final DeliveryLedger deliveries;
  private final ChangeLedger changes;
  private final TransactionTemplate transaction;
  private final Clock clock;

  ChangeFeed(
      SubscriptionLedger subscriptions,
      DeliveryLedger deliveries,
      ChangeLedger changes,
      PlatformTransactionManager transactions,
      Clock clock) {
    this.subscriptions = subscriptions;
    this.deliveries = deliveries;
    this.changes = changes;
    this.transaction = new TransactionTemplate(transactions);
    this.clock = clock;
  }

  /** Does so for all active subscriptions that there is anything new for. */
  public void read() {
    for (String id : subscriptions.behind()) {
      while (Boolean.TRUE.equals(transaction.execute(status -> readBatch(id)))) {
        // a full batch: there may be more
      }
    }
  }

  private boolean readBatch(String id) {
    Optional<Subscription> taken = subscriptions.take(id);
    if (taken.isEmpty()) {
      return false;
    }
    Subscription subscription = taken.get();
    List<ChangeEntry> events =
        changes.after(subscription.readTo(), List.of(subscription.wish().resource()), BATCH);
    events.stream()
        .filter(event -> isMeant(subscription, event))
        .forEach(event -> deliveries.enter(subscription, event, clock.instant()));
    if (!events.isEmpty()) {
      subscriptions.readTo(id, events.get(events.size() - 1).position());
    }
    return events.size() == BATCH;
  }

  private static boolean isMeant(Subscription subscription, ChangeEntry event) {
    List<String> kinds = subscription.kinds();
    String area = Area.beginning(subscription.wish().area());
    return (kinds.isEmpty() || kinds.contains(event.kind())) && event.division().startsWith(area);
  }
}
