package org.yibiao.routes.subscriptions;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yibiao.adapters.kit.DepartmentDescriptor;
import org.yibiao.adapters.kit.SubscriptionWish;
import org.yibiao.adapters.kit.Why;
import org.yibiao.routes.Departments;
import org.yibiao.routes.audit.AuditEvent;
import org.yibiao.routes.audit.AuditTrail;
import org.yibiao.routes.changes.ChangeLedger;
import org.yibiao.routes.subscriptions.Subscription.State;

/**
 * Subscribes for departments as their descriptors say, with the rights that they have. What they
 * may not have yet waits, with the reason, and begins with the grant. What a later release leaves
 * out ends. One that the department itself ended stays so until its terms change. A department that
 * was withdrawn keeps what it has: it may come back.
 */
@Component
public class DeclaredSubscriptions {

  private final Departments departments;
  private final SubscriptionLedger ledger;
  private final DeliveryLedger deliveries;
  private final ChangeLedger changes;
  private final SubscriptionCheck check;
  private final AuditTrail audit;
  private final Clock clock;

  DeclaredSubscriptions(
      Departments departments,
      SubscriptionLedger ledger,
      DeliveryLedger deliveries,
      ChangeLedger changes,
      SubscriptionCheck check,
      AuditTrail audit,
      Clock clock) {
    this.departments = departments;
    this.ledger = ledger;
    this.deliveries = deliveries;
    this.changes = changes;
    this.check = check;
    this.audit = audit;
    this.clock = clock;
  }

  /** Makes the subscriptions what the descriptors of the departments that are live say. */
  @Transactional
  public void follow() {
    ledger.lockDeclared();
    departments.all().stream()
        .filter(each -> departments.isAsked(each.department()))
        .forEach(this::follow);
  }

  private void follow(DepartmentDescriptor descriptor) {
    String department = descriptor.department().value();
    List<Subscription> there = ledger.declared(department);
    there.stream().filter(each -> wish(descriptor, each).isEmpty()).forEach(this::leave);
    descriptor.subscriptions().forEach(wish -> follow(department, wish, there));
  }

  /** The wish that a subscription stands for; of another resource it is another subscription. */
  private static Optional<SubscriptionWish> wish(
      DepartmentDescriptor descriptor, Subscription subscription) {
    return descriptor.subscriptions().stream()
        .filter(wish -> isFor(subscription, wish))
        .findFirst();
  }

  private static boolean isFor(Subscription subscription, SubscriptionWish wish) {
    return subscription.declared().equals(Optional.of(wish.code()))
        && subscription.wish().resource().equals(wish.resource());
  }

  private void follow(String department, SubscriptionWish declared, List<Subscription> there) {
    SubscriptionApplication wish = application(declared);
    Optional<Subscription> standing =
        there.stream().filter(each -> isFor(each, declared)).findFirst();
    if (standing.isEmpty()) {
      enter(department, declared.code(), wish);
      return;
    }
    Subscription now = ledger.lock(standing.get().id()).orElseThrow();
    if (now.state() == State.ENDED && !now.wish().equals(wish)) {
      ledger.undeclare(now.id());
      enter(department, declared.code(), wish);
    } else if (now.state() != State.ENDED) {
      adjust(now, wish);
    }
  }

  private void adjust(Subscription now, SubscriptionApplication wish) {
    if (!now.wish().equals(wish)) {
      ledger.change(now.id(), wish);
      enter(now, "subscription-changed");
    }
    if (now.state() == State.WAITING) {
      Optional<Why> obstacle = check.obstacle(now.department(), wish);
      if (obstacle.isEmpty()) {
        ledger.begin(now.id(), changes.last());
        enter(now, "subscription-active");
      } else if (!obstacle.equals(now.withheld().why())) {
        ledger.waits(now.id(), obstacle.get());
      }
    }
  }

  private void enter(String department, String code, SubscriptionApplication wish) {
    Optional<Why> obstacle = check.obstacle(department, wish);
    Subscription made =
        new Subscription(
            UUID.randomUUID().toString(),
            department,
            Optional.of(code),
            wish,
            obstacle.isPresent() ? State.WAITING : State.ACTIVE,
            changes.last(),
            0,
            clock.instant(),
            new Subscription.Delivered(0, Optional.empty()),
            new Subscription.Withheld(0, obstacle));
    ledger.enter(made);
    enter(made, "subscribe");
  }

  private void leave(Subscription gone) {
    ledger.lock(gone.id());
    ledger.undeclare(gone.id());
    if (gone.state() != State.ENDED) {
      ledger.move(gone.id(), State.ENDED);
      deliveries.removeAll(gone.id());
      enter(gone, "subscription-ended");
    }
  }

  private static SubscriptionApplication application(SubscriptionWish wish) {
    return new SubscriptionApplication(
        wish.resource(),
        wish.area(),
        wish.kinds(),
        wish.where().stream().map(each -> new Condition(each.field(), each.value())).toList(),
        wish.purpose(),
        wish.legalBasis(),
        null);
  }

  private void enter(Subscription subscription, String action) {
    audit.enter(
        new AuditEvent(
            subscription.department(),
            action,
            subscription.wish().resource(),
            AuditEvent.DONE,
            subscription.id() + " " + subscription.declared().orElse("")));
  }
}
