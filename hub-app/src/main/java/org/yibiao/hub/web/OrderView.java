package org.yibiao.hub.web;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.yibiao.routes.orders.Order;
import org.yibiao.routes.orders.OrderKind;
import org.yibiao.standard.value.ServiceCode;

/**
 * An order for a department, as the interface shows it.
 *
 * @param inForce true if it holds now
 * @param endedBy who ended it before its time, and when and why
 */
record OrderView(
    String id,
    String department,
    Optional<String> service,
    OrderKind kind,
    OffsetDateTime from,
    Optional<OffsetDateTime> until,
    String reason,
    String madeBy,
    OffsetDateTime madeAt,
    boolean inForce,
    Optional<String> endedBy,
    Optional<OffsetDateTime> endedAt,
    Optional<String> endReason) {

  static OrderView of(Order order, Clock clock) {
    return new OrderView(
        order.id(),
        order.department().value(),
        order.service().map(ServiceCode::value),
        order.kind(),
        at(order.from(), clock),
        order.until().map(each -> at(each, clock)),
        order.reason(),
        order.madeBy(),
        at(order.madeAt(), clock),
        order.isInForce(clock.instant()),
        order.ended().map(Order.Ended::by),
        order.ended().map(each -> at(each.at(), clock)),
        order.ended().map(Order.Ended::reason));
  }

  private static OffsetDateTime at(Instant moment, Clock clock) {
    return moment.atZone(clock.getZone()).toOffsetDateTime();
  }
}
