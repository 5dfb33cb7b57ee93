package org.yibiao.routes.orders;

import java.time.OffsetDateTime;
import java.util.List;

/**
 * What somebody wants to order, as it was given.
 *
 * @param departments codes of the departments
 * @param service one service of the only department, or null for all
 * @param kind code of the kind
 * @param from when it begins; null for now
 * @param until when it ends by itself; null if somebody is to end it
 */
public record OrderWish(
    List<String> departments,
    String service,
    String kind,
    OffsetDateTime from,
    OffsetDateTime until,
    String reason) {

  /** The same for this department alone. */
  public OrderWish of(String department) {
    return new OrderWish(List.of(department), service, kind, from, until, reason);
  }
}
