package org.yibiao.routes.orders;

import java.time.Instant;
import java.util.Optional;
import org.yibiao.standard.value.DepartmentCode;
import org.yibiao.standard.value.ServiceCode;

/**
 * An order that somebody gave for a department.
 *
 * @param id identifier, a UUID
 * @param service if it is about one of its services alone
 * @param from when it begins
 * @param until when it ends by itself
 * @param reason in the words of who gave it
 * @param madeBy login of who gave it
 * @param ended by whom, when and why it was ended before its time
 */
public record Order(
    String id,
    DepartmentCode department,
    Optional<ServiceCode> service,
    OrderKind kind,
    Instant from,
    Optional<Instant> until,
    String reason,
    String madeBy,
    Instant madeAt,
    Optional<Ended> ended) {

  /** That an order was ended. */
  public record Ended(String by, Instant at, String reason) {}

  /** True if it holds at that moment. */
  public boolean isInForce(Instant now) {
    return !isOver(now) && !from.isAfter(now);
  }

  /** True if it holds no more and never will again. */
  public boolean isOver(Instant now) {
    return ended.isPresent() || until.filter(end -> !end.isAfter(now)).isPresent();
  }

  /** True if it is about the whole department, or about this service. */
  boolean concerns(Optional<ServiceCode> asked) {
    return service.isEmpty() || service.equals(asked);
  }
}
