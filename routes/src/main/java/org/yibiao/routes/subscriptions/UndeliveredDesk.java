package org.yibiao.routes.subscriptions;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yibiao.routes.changes.ChangeEntry;
import org.yibiao.routes.changes.ChangeLedger;
import org.yibiao.routes.intake.Refusal;

/** Where a person sees what could not be delivered, and has it tried again or skipped. */
@Component
public class UndeliveredDesk {

  private static final int MOST = 500;
  private static final int WORDS = 500;

  private final SubscriptionDesk subscriptions;
  private final DeliveryLedger deliveries;
  private final ChangeLedger changes;
  private final DeliveryAudit audit;
  private final DeliveryLetters letters;
  private final SubscriptionLedger ledger;
  private final Clock clock;

  UndeliveredDesk(
      SubscriptionDesk subscriptions,
      DeliveryLedger deliveries,
      ChangeLedger changes,
      DeliveryAudit audit,
      DeliveryLetters letters,
      SubscriptionLedger ledger,
      Clock clock) {
    this.subscriptions = subscriptions;
    this.deliveries = deliveries;
    this.changes = changes;
    this.audit = audit;
    this.letters = letters;
    this.ledger = ledger;
    this.clock = clock;
  }

  /**
   * An event that was tried and not taken.
   *
   * @param event what is kept of it
   */
  public record Undelivered(Delivery delivery, ChangeEntry event) {}

  /** What was tried and not taken, the oldest first. */
  public List<Undelivered> of(String department, String subscription) {
    subscriptions.get(department, subscription);
    return deliveries.undelivered(subscription, MOST).stream()
        .map(each -> new Undelivered(each, changes.at(each.position()).orElseThrow()))
        .toList();
  }

  /** Tries it again now. */
  @Transactional
  public void retry(String department, String subscription, String delivery) {
    subscriptions.get(department, subscription);
    Delivery found = aside(subscription, delivery);
    deliveries.retry(found.id(), clock.instant());
    letters.goesOn(found, department);
  }

  /** Keeps a delivery as it is until the transaction ends. */
  public void hold(String delivery) {
    deliveries.find(delivery).ifPresent(each -> ledger.lock(each.subscription()));
    deliveries.lock(delivery);
  }

  /** Tries it again now; false if it does not wait for a person, or not any more. */
  public boolean retry(String delivery) {
    Optional<Delivery> found = deliveries.lock(delivery).filter(Delivery::isAside);
    found.ifPresent(each -> deliveries.retry(each.id(), clock.instant()));
    return found.isPresent();
  }

  /** Gives it up, if it still waits for a person. */
  public void skip(String delivery, String reason) {
    deliveries
        .lock(delivery)
        .filter(Delivery::isAside)
        .ifPresent(
            each -> {
              deliveries.remove(each.id());
              audit.enter(
                  ledger.find(each.subscription()).orElseThrow(),
                  each,
                  DeliveryAudit.SKIPPED,
                  reason);
            });
  }

  /** Gives it up, so that the later events of its subject go on. */
  @Transactional
  public void skip(String department, String subscription, String delivery, String reason) {
    Subscription of = subscriptions.get(department, subscription);
    if (reason.isBlank() || reason.length() > WORDS) {
      throw new Refusal(
          SubscriptionProblems.wrong(
              "/reason", reason, "须写明原因，1 至 500 字", "needs a reason, 1 to 500 characters"));
    }
    Delivery found = aside(subscription, delivery);
    deliveries.remove(found.id());
    audit.enter(of, found, DeliveryAudit.SKIPPED, reason);
    letters.skipped(found, department, reason);
  }

  private Delivery aside(String subscription, String delivery) {
    return deliveries
        .lock(delivery)
        .filter(each -> each.subscription().equals(subscription) && each.isAside())
        .orElseThrow(() -> new Refusal(SubscriptionProblems.unknownDelivery(delivery)));
  }
}
