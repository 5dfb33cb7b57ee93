package org.yibiao.routes.subscriptions;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yibiao.routes.Moment;
import org.yibiao.routes.limits.Entry;
import org.yibiao.routes.outbox.Outbox;
import org.yibiao.routes.subscriptions.ChangeRights.Granted;
import org.yibiao.routes.subscriptions.ChangeRights.NotGranted;
import org.yibiao.standard.CanonicalJson;
import org.yibiao.standard.v1.ChangeEvent;
import org.yibiao.standard.value.DepartmentCode;
import org.yibiao.standard.value.ServiceCode;

/** Has events go out: picks those whose turn it is, and decides on each whether and how it goes. */
@Component
public class ChangeDispatch {

  private static final int AT_ONCE = 100;
  private static final Duration LONG_PAUSE = Duration.ofMinutes(15);

  private final SubscriptionLedger subscriptions;
  private final DeliveryLedger deliveries;
  private final DeliveryContent contents;
  private final ChangeRights rights;
  private final Subscriber subscriber;
  private final DeliveryAudit audit;
  private final DeliveryMessages messages;
  private final DeliveryTimes times;
  private final Outbox outbox;
  private final Clock clock;

  ChangeDispatch(
      SubscriptionLedger subscriptions,
      DeliveryLedger deliveries,
      DeliveryContent contents,
      ChangeRights rights,
      Subscriber subscriber,
      DeliveryAudit audit,
      DeliveryMessages messages,
      DeliveryTimes times,
      Outbox outbox,
      Clock clock) {
    this.subscriptions = subscriptions;
    this.deliveries = deliveries;
    this.contents = contents;
    this.rights = rights;
    this.subscriber = subscriber;
    this.audit = audit;
    this.messages = messages;
    this.times = times;
    this.outbox = outbox;
    this.clock = clock;
  }

  /** The identifiers of what this node is to deliver now; no other node does so meanwhile. */
  public List<String> claim() {
    return deliveries.due(AT_ONCE).stream()
        .filter(each -> deliveries.claim(each, times.answerWithin()))
        .map(Delivery::id)
        .toList();
  }

  /** The department that is to be asked, if a delivery still goes to a service. */
  public Optional<DepartmentCode> asked(String delivery) {
    return deliveries
        .find(delivery)
        .flatMap(each -> subscriptions.find(each.subscription()))
        .filter(each -> service(each).isPresent())
        .map(each -> new DepartmentCode(each.department()));
  }

  /** The department may not be asked now; this uses up no try. */
  public void hold(String delivery, Entry entry) {
    Duration pause = entry instanceof Entry.Later later ? later.after() : LONG_PAUSE;
    deliveries.hold(delivery, pause);
  }

  /** What waits for this department is tried now; what is under way is left alone. */
  @Transactional
  public void goOn(String department) {
    deliveries.goOn(department, times.answerWithin());
  }

  /**
   * Decides on a delivery.
   *
   * @return the event for the department's service; empty if there is nothing to be sent to it: it
   *     went to its queue, is withheld, or not meant after all
   */
  @Transactional
  public Optional<ChangeEvent> begin(String id) {
    // always the subscription first, so that no two wait for one another
    Optional<Subscription> of =
        deliveries.find(id).flatMap(each -> subscriptions.lock(each.subscription()));
    if (of.isEmpty() || of.get().state() != Subscription.State.ACTIVE) {
      return Optional.empty();
    }
    return deliveries.lock(id).flatMap(each -> begin(of.get(), each));
  }

  private Optional<ChangeEvent> begin(Subscription subscription, Delivery delivery) {
    ChangeRights.Right right = rights.of(subscription.department(), subscription.wish());
    if (right instanceof NotGranted not) {
      deliveries.remove(delivery.id());
      subscriptions.withheld(subscription.id(), not.why());
      audit.enter(subscription, delivery, DeliveryAudit.NOT_GRANTED, not.why().en());
      return Optional.empty();
    }
    Granted granted = (Granted) right;
    GivenEvent given = contents.of(subscription, delivery, granted);
    if (!given.meets(subscription.wish().where())) {
      deliveries.remove(delivery.id());
      return Optional.empty();
    }
    // a repeat gives nothing that was not given
    if (delivery.tries() == 0 && !rights.use(granted)) {
      deliveries.hold(delivery.id(), LONG_PAUSE);
      return Optional.empty();
    }
    return send(subscription, delivery, given);
  }

  private Optional<ChangeEvent> send(
      Subscription subscription, Delivery delivery, GivenEvent given) {
    address(subscription, delivery, given);
    Optional<ServiceCode> service = service(subscription);
    audit.enter(subscription, delivery, DeliveryAudit.SENT, "");
    messages.begun(subscription, delivery, service.map(ServiceCode::value), clock.instant());
    service.ifPresent(code -> given.envelope().put("serviceCode", code.value()));
    ChangeEvent event = given.event();
    if (service.isPresent()) {
      return Optional.of(event);
    }
    String queue = Subscriber.queue(subscription.department());
    String text = CanonicalJson.writeString(event);
    outbox.put(queue, text);
    messages.queued(subscription, delivery, text, clock.instant());
    deliveries.remove(delivery.id());
    subscriptions.delivered(subscription.id(), clock.instant());
    return Optional.empty();
  }

  private void address(Subscription subscription, Delivery delivery, GivenEvent given) {
    given
        .envelope()
        .put("messageId", delivery.id())
        .put("sender", "hub")
        .put("receiver", subscription.department())
        .put("createdAt", Moment.text(OffsetDateTime.now(clock)))
        .put("purpose", subscription.wish().purpose());
    given.envelope().remove("serviceCode");
    if (!subscription.wish().legalBasis().isEmpty()) {
      given.envelope().put("legalBasis", subscription.wish().legalBasis());
    }
  }

  private Optional<ServiceCode> service(Subscription subscription) {
    return subscriber.service(subscription.department(), subscription.wish().resource());
  }
}
