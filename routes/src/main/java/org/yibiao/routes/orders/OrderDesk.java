package org.yibiao.routes.orders;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yibiao.routes.AfterCommit;
import org.yibiao.routes.audit.AuditEvent;
import org.yibiao.routes.audit.AuditTrail;
import org.yibiao.routes.intake.Refusal;
import org.yibiao.routes.orders.Order.Ended;
import org.yibiao.standard.CanonicalJson;
import org.yibiao.standard.value.ServiceCode;

/** Where orders are given and ended: each with a reason, an author, and an entry in the trail. */
@Component
public class OrderDesk {

  /** So many orders that are over are shown. */
  private static final int MOST_OVER = 200;

  private final OrderCheck check;
  private final OrderBook book;
  private final StandingOrders standing;
  private final AuditTrail audit;
  private final ApplicationEventPublisher listeners;
  private final Clock clock;

  OrderDesk(
      OrderCheck check,
      OrderBook book,
      StandingOrders standing,
      AuditTrail audit,
      ApplicationEventPublisher listeners,
      Clock clock) {
    this.check = check;
    this.book = book;
    this.standing = standing;
    this.audit = audit;
    this.listeners = listeners;
    this.clock = clock;
  }

  /** What the giver may see: those that hold or will, or else those that are over. */
  public List<Order> list(boolean over, Giver giver) {
    Instant now = clock.instant();
    return (over ? book.over(now, MOST_OVER) : book.standing(now))
        .stream().filter(each -> giver.mayOrder(each.department().value())).toList();
  }

  /**
   * Gives an order for each department of the wish, for all or for none.
   *
   * @throws Refusal if one cannot be given
   */
  @Transactional
  public List<Order> give(OrderWish wish, Giver giver) {
    List<Order> orders = check.orders(wish, giver);
    List<Order> before = book.standing(clock.instant());
    orders.forEach(each -> refuseSecond(each, before));
    for (Order order : orders) {
      book.add(order);
      enter("department-order", order, giver, order.reason());
    }
    AfterCommit.run(standing::tell);
    return orders;
  }

  /**
   * Ends an order before its time: what waited goes on.
   *
   * @throws Refusal if there is no such order of the department, or it is over
   */
  @Transactional
  public Order end(String department, String id, String reason, Giver giver) {
    check.department(department, giver);
    String why = OrderCheck.reason(reason);
    Order order =
        book.lock(id)
            .filter(each -> each.department().value().equals(department))
            .orElseThrow(() -> OrderProblems.noOrder(id));
    Instant now = clock.instant();
    if (order.isOver(now)) {
      throw OrderProblems.over(id);
    }
    Ended ended = new Ended(giver.name(), now, why);
    book.end(id, ended);
    enter("department-order-ended", order, giver, why);
    Set<ServiceCode> services = Set.copyOf(check.services(order));
    AfterCommit.run(
        () -> {
          standing.tell();
          listeners.publishEvent(new OrderEnded(department, services));
        });
    return new Order(
        id,
        order.department(),
        order.service(),
        order.kind(),
        order.from(),
        order.until(),
        order.reason(),
        order.madeBy(),
        order.madeAt(),
        Optional.of(ended));
  }

  /** A department's breaker is held by one order, or nobody could say how it stands. */
  private static void refuseSecond(Order order, List<Order> before) {
    if (order.kind().isOfBreaker()) {
      before.stream()
          .filter(each -> each.kind().isOfBreaker())
          .filter(each -> each.department().equals(order.department()))
          .findFirst()
          .ifPresent(
              each -> {
                throw OrderProblems.breakerHeld(order.department().value(), each.id());
              });
    }
  }

  private void enter(String action, Order order, Giver giver, String reason) {
    String object = order.service().map(ServiceCode::value).orElse(order.department().value());
    String detail =
        CanonicalJson.mapper()
            .createObjectNode()
            .put("order", order.id())
            .put("kind", order.kind().code())
            .put("from", order.from().toString())
            .put("until", order.until().map(Instant::toString).orElse(""))
            .put("reason", reason)
            .toString();
    audit.enter(new AuditEvent(giver.name(), action, object, AuditEvent.DONE, detail));
  }
}
