package org.yibiao.routes.limits;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.yibiao.adapters.kit.DepartmentDescriptor;
import org.yibiao.adapters.kit.DepartmentDescriptor.Name;
import org.yibiao.adapters.kit.DepartmentDescriptor.Service;
import org.yibiao.adapters.kit.Limits;
import org.yibiao.routes.Departments;
import org.yibiao.routes.cases.StepStore;
import org.yibiao.routes.orders.Order;
import org.yibiao.routes.orders.OrderKind;
import org.yibiao.routes.orders.StandingOrders;
import org.yibiao.standard.value.ServiceCode;

/** All departments at a glance: what monitoring staff see. */
@Component
public class DepartmentBoard {

  private final Departments departments;
  private final DepartmentLimits limits;
  private final StepStore steps;
  private final StandingOrders orders;
  private final Clock clock;

  DepartmentBoard(
      Departments departments,
      DepartmentLimits limits,
      StepStore steps,
      StandingOrders orders,
      Clock clock) {
    this.orders = orders;
    this.departments = departments;
    this.limits = limits;
    this.steps = steps;
    this.clock = clock;
  }

  /**
   * One department.
   *
   * @param state whether it can be asked
   * @param until when it is asked again, while it is not asked
   * @param reason what its maintenance is for
   * @param openSteps steps of all cases that it has not done yet, waited for or with it
   * @param asking requests of this node that are with it now
   * @param orders what the hub's people ordered for it, and holds now
   */
  public record Row(
      String code,
      Name name,
      String protocol,
      Availability state,
      Optional<OffsetDateTime> until,
      Optional<Name> reason,
      long openSteps,
      int asking,
      Limits limits,
      List<OrderLine> orders) {}

  /**
   * An order that holds.
   *
   * @param service if it is about one service alone
   */
  public record OrderLine(
      String id,
      OrderKind kind,
      Optional<String> service,
      Optional<OffsetDateTime> until,
      String reason) {}

  /** Every department, by its code. */
  public List<Row> rows() {
    return rows(
        steps.openByService().entrySet().stream()
            .collect(Collectors.toMap(each -> each.getKey().value(), Map.Entry::getValue)));
  }

  /**
   * Every department, without asking the database.
   *
   * @param open how many steps of each service departments have not done yet
   */
  public List<Row> rows(Map<String, Long> open) {
    return departments.all().stream()
        .map(each -> row(each, open))
        .sorted(Comparator.comparing(Row::code))
        .toList();
  }

  private Row row(DepartmentDescriptor department, Map<String, Long> open) {
    Standing standing = limits.standing(department.department());
    return new Row(
        department.department().value(),
        department.name(),
        department.protocol(),
        limits.availability(department.department()),
        orders
            .shown(department.department())
            .map(Order::until)
            .orElseGet(() -> standing.closedUntil().or(standing::askedAgainAt))
            .map(this::inZone),
        standing.closedFor(),
        department.services().stream()
            .map(Service::code)
            .mapToLong(service -> open.getOrDefault(service.value(), 0L))
            .sum(),
        standing.asking(),
        limits.of(department),
        orders.inForce(department.department()).stream().map(this::line).toList());
  }

  private OrderLine line(Order order) {
    return new OrderLine(
        order.id(),
        order.kind(),
        order.service().map(ServiceCode::value),
        order.until().map(this::inZone),
        order.reason());
  }

  private OffsetDateTime inZone(Instant at) {
    return at.atZone(clock.getZone()).toOffsetDateTime();
  }
}
