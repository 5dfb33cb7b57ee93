package org.yibiao.routes.subscriptions;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yibiao.adapters.kit.ServiceAnswer;
import org.yibiao.adapters.kit.ServiceOutcome;
import org.yibiao.adapters.kit.Why;
import org.yibiao.routes.audit.AuditEvent;
import org.yibiao.routes.messages.MessageState;

/**
 * What a department said of an event. What it took is done. What it did not take, or said nothing
 * of, is tried again with longer and longer pauses as long as the event is kept; what it refused a
 * few times, or could not be told for so long, waits for a person, and with it the later events of
 * its subject.
 */
@Component
public class ChangeSettling {

  private final SubscriptionLedger subscriptions;
  private final DeliveryLedger deliveries;
  private final DeliveryAudit audit;
  private final DeliveryMessages messages;
  private final DeliveryLetters letters;
  private final DeliveryTimes times;
  private final Clock clock;

  ChangeSettling(
      SubscriptionLedger subscriptions,
      DeliveryLedger deliveries,
      DeliveryAudit audit,
      DeliveryMessages messages,
      DeliveryLetters letters,
      DeliveryTimes times,
      Clock clock) {
    this.subscriptions = subscriptions;
    this.deliveries = deliveries;
    this.audit = audit;
    this.messages = messages;
    this.letters = letters;
    this.times = times;
    this.clock = clock;
  }

  /** Settles the delivery that an answer belongs to; an answer that comes again does nothing. */
  @Transactional
  public void settle(ServiceAnswer answer) {
    String id = answer.inReplyTo().value();
    // always the subscription first, so that no two wait for one another
    Optional<Subscription> of =
        deliveries.find(id).flatMap(each -> subscriptions.lock(each.subscription()));
    of.flatMap(each -> deliveries.lock(id))
        .filter(each -> !each.isAside() || answer.outcome() instanceof ServiceOutcome.Done)
        .ifPresent(each -> settle(of.orElseThrow(), each, answer.outcome()));
  }

  /**
   * The hub itself failed on a delivery, in a way that nobody planned: it counts as a refusal, so
   * that it is not tried without end.
   */
  @Transactional
  public void broken(String id, String words) {
    Optional<Subscription> of =
        deliveries.find(id).flatMap(each -> subscriptions.lock(each.subscription()));
    of.flatMap(each -> deliveries.lock(id))
        .filter(each -> !each.isAside())
        .ifPresent(
            each ->
                refused(
                    of.orElseThrow(),
                    each,
                    Why.of("平台处理出错：" + words, "The hub failed on it: " + words)));
  }

  private void settle(Subscription subscription, Delivery delivery, ServiceOutcome outcome) {
    if (outcome instanceof ServiceOutcome.Done) {
      messages.moved(delivery, MessageState.DONE, Optional.empty(), clock.instant());
      deliveries.remove(delivery.id());
      subscriptions.delivered(subscription.id(), clock.instant());
      audit.enter(subscription, delivery, AuditEvent.DONE, "");
      if (delivery.isAside()) {
        letters.taken(delivery);
      }
    } else if (outcome instanceof ServiceOutcome.Refused refused) {
      refused(subscription, delivery, refused.why());
    } else if (outcome instanceof ServiceOutcome.CorrectionNeeded needed) {
      refused(subscription, delivery, needed.why());
    } else if (outcome instanceof ServiceOutcome.InProgress progress) {
      deliveries.tried(delivery, false, times.answerWithin(), progress.why());
      retrying(delivery, progress.why());
    } else if (outcome instanceof ServiceOutcome.RetryLater later) {
      again(subscription, delivery, later.why(), later.after().orElse(Duration.ZERO));
    } else if (outcome instanceof ServiceOutcome.Open open) {
      again(subscription, delivery, open.why(), Duration.ZERO);
    }
  }

  private void retrying(Delivery delivery, Why why) {
    messages.moved(delivery, MessageState.RETRYING, error(why), clock.instant());
  }

  /** The department's own code; the hub's own troubles have none. */
  private static Optional<String> error(Why why) {
    return why.nativeCode().or(() -> Optional.of("no-answer"));
  }

  private void refused(Subscription subscription, Delivery delivery, Why why) {
    deliveries.tried(delivery, true, times.after(delivery.tries()), why);
    retrying(delivery, why);
    letters.tried(subscription, delivery, why);
    if (delivery.refusals() + 1 >= times.refusals()) {
      putAside(subscription, delivery, why);
    }
  }

  private void again(Subscription subscription, Delivery delivery, Why why, Duration wish) {
    Duration own = times.after(delivery.tries());
    deliveries.tried(delivery, false, wish.compareTo(own) > 0 ? wish : own, why);
    retrying(delivery, why);
    letters.tried(subscription, delivery, why);
    if (clock.instant().isAfter(delivery.began().plus(times.keep()))) {
      putAside(subscription, delivery, why);
    }
  }

  private void putAside(Subscription subscription, Delivery delivery, Why why) {
    deliveries.putAside(delivery.id());
    messages.moved(delivery, MessageState.WAITING_FOR_PERSON, error(why), clock.instant());
    letters.putAside(subscription, delivery, why);
    audit.enter(subscription, delivery, DeliveryAudit.ASIDE, why.en());
  }
}
