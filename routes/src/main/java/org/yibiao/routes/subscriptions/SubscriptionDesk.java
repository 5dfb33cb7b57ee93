package org.yibiao.routes.subscriptions;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yibiao.routes.audit.AuditEvent;
import org.yibiao.routes.audit.AuditTrail;
import org.yibiao.routes.changes.ChangeLedger;
import org.yibiao.routes.intake.Refusal;
import org.yibiao.routes.subscriptions.Subscription.State;

/** Where departments subscribe to changes, and change what they have subscribed to. */
@Component
public class SubscriptionDesk {

  private static final int MOST = 200;

  private final SubscriptionLedger ledger;
  private final DeliveryLedger deliveries;
  private final ChangeLedger changes;
  private final SubscriptionCheck check;
  private final AuditTrail audit;
  private final Clock clock;

  SubscriptionDesk(
      SubscriptionLedger ledger,
      DeliveryLedger deliveries,
      ChangeLedger changes,
      SubscriptionCheck check,
      AuditTrail audit,
      Clock clock) {
    this.ledger = ledger;
    this.deliveries = deliveries;
    this.changes = changes;
    this.check = check;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * Subscribes.
   *
   * @throws Refusal if a field is not what it must be, or the department may not have the resource
   */
  @Transactional
  public Subscription subscribe(String department, SubscriptionApplication wish) {
    check.refuseWrong(department, wish);
    if (ledger.of(department).size() >= MOST) {
      throw new Refusal(
          SubscriptionProblems.wrong(
              "/", Integer.toString(MOST), "一个部门至多 200 项订阅", "200 is the most for a department"));
    }
    Subscription made =
        new Subscription(
            UUID.randomUUID().toString(),
            department,
            Optional.empty(),
            wish,
            State.ACTIVE,
            Optional.ofNullable(wish.from())
                .map(from -> changes.before(from.toInstant()))
                .orElseGet(changes::last),
            0,
            clock.instant(),
            new Subscription.Delivered(0, Optional.empty()),
            new Subscription.Withheld(0, Optional.empty()));
    ledger.enter(made);
    enter(made, "subscribe", "");
    return made;
  }

  /** All of a department, the oldest first. */
  public List<Subscription> of(String department) {
    return ledger.of(department);
  }

  /** How many events of a subscription were picked and are not settled. */
  public long waiting(Subscription subscription) {
    return deliveries.waiting(subscription.id());
  }

  /**
   * One of a department.
   *
   * @throws Refusal if it has none with this identifier
   */
  public Subscription get(String department, String id) {
    return own(department, ledger.find(id), id);
  }

  /** Has nothing delivered until it is resumed. */
  @Transactional
  public Subscription pause(String department, String id) {
    return move(department, id, State.ACTIVE, State.PAUSED);
  }

  /** Has delivered what came meanwhile, in order, and goes on. */
  @Transactional
  public Subscription resume(String department, String id) {
    return move(department, id, State.PAUSED, State.ACTIVE);
  }

  /** Ends it; what was not delivered will not be. */
  @Transactional
  public Subscription end(String department, String id) {
    Subscription now = locked(department, id);
    refuseEnded(now, State.ENDED.code());
    ledger.move(id, State.ENDED);
    deliveries.removeAll(id);
    enter(now, "subscription-ended", "");
    return get(department, id);
  }

  /**
   * Delivers again, in order, all that came since a moment, each with its event's own identifier in
   * a new message.
   */
  @Transactional
  public Subscription replay(String department, String id, OffsetDateTime from) {
    Subscription now = locked(department, id);
    refuseEnded(now, "replayed");
    if (now.state() == State.WAITING) {
      throw new Refusal(SubscriptionProblems.notPossible(State.WAITING, "replayed"));
    }
    Instant moment = check.moment(from);
    deliveries.removeAll(id);
    ledger.replay(id, changes.before(moment));
    enter(now, "subscription-replay", moment.toString());
    return get(department, id);
  }

  private Subscription move(String department, String id, State from, State to) {
    Subscription now = locked(department, id);
    if (now.state() != from) {
      throw new Refusal(SubscriptionProblems.notPossible(now.state(), to.code()));
    }
    ledger.move(id, to);
    enter(now, "subscription-" + to.code(), "");
    return get(department, id);
  }

  private Subscription locked(String department, String id) {
    return own(department, ledger.lock(id), id);
  }

  private static Subscription own(String department, Optional<Subscription> found, String id) {
    return found
        .filter(each -> each.department().equals(department))
        .orElseThrow(() -> new Refusal(SubscriptionProblems.unknown(id)));
  }

  private static void refuseEnded(Subscription subscription, String wish) {
    if (subscription.state() == State.ENDED) {
      throw new Refusal(SubscriptionProblems.notPossible(State.ENDED, wish));
    }
  }

  private void enter(Subscription subscription, String action, String detail) {
    audit.enter(
        new AuditEvent(
            subscription.department(),
            action,
            subscription.wish().resource(),
            AuditEvent.DONE,
            (subscription.id() + " " + detail).strip()));
  }
}
