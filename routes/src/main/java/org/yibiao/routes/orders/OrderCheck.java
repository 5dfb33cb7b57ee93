package org.yibiao.routes.orders;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.yibiao.adapters.kit.DepartmentDescriptor;
import org.yibiao.adapters.kit.Why;
import org.yibiao.routes.Departments;
import org.yibiao.routes.intake.Refusal;
import org.yibiao.standard.value.DepartmentCode;
import org.yibiao.standard.value.ServiceCode;

/** Makes orders of what somebody wishes, or says what is wrong with it. */
@Component
class OrderCheck {

  private static final Duration LONGEST = Duration.ofDays(366);
  private static final int LONGEST_REASON = 500;
  private static final int MOST = 100;

  private final Departments departments;
  private final Clock clock;

  OrderCheck(Departments departments, Clock clock) {
    this.departments = departments;
    this.clock = clock;
  }

  /**
   * One order for each department.
   *
   * @throws Refusal if the wish is none that can be followed
   */
  List<Order> orders(OrderWish wish, Giver giver) {
    OrderKind kind = kind(wish);
    String reason = reason(wish);
    Instant now = clock.instant();
    Instant from = Optional.ofNullable(wish.from()).map(OffsetDateTime::toInstant).orElse(now);
    Optional<Instant> until = until(wish, kind, from.isAfter(now) ? from : now);
    return codes(wish).stream()
        .map(code -> department(code, giver))
        .map(
            each ->
                new Order(
                    UUID.randomUUID().toString(),
                    each.department(),
                    service(wish, kind, each),
                    kind,
                    from,
                    until,
                    reason,
                    giver.name(),
                    now,
                    Optional.empty()))
        .toList();
  }

  /** Throws {@link Refusal} if there is none, or none that the giver may know of. */
  DepartmentDescriptor department(String code, Giver giver) {
    return departments.all().stream()
        .filter(each -> each.department().value().equals(code) && giver.mayOrder(code))
        .findFirst()
        .orElseThrow(() -> OrderProblems.noDepartment(code));
  }

  /** Throws {@link Refusal} if there is none. */
  static String reason(String given) {
    String reason = Optional.ofNullable(given).map(String::strip).orElse("");
    if (reason.isEmpty() || reason.length() > LONGEST_REASON) {
      throw OrderProblems.wrong(
          "/reason",
          "O-REASON",
          Why.of("缺少原因，或过长。", "The reason is missing or too long."),
          Why.of("请写明原因，1 至 500 字。", "Give a reason of 1 to 500 characters."));
    }
    return reason;
  }

  private static String reason(OrderWish wish) {
    return reason(wish.reason());
  }

  private static List<String> codes(OrderWish wish) {
    List<String> codes =
        Optional.ofNullable(wish.departments()).orElse(List.of()).stream().distinct().toList();
    if (codes.isEmpty() || codes.size() > MOST) {
      throw OrderProblems.wrong(
          "/departments",
          "O-DEPARTMENTS",
          Why.of("没有部门，或部门过多。", "There are no departments, or too many."),
          Why.of("请列出 1 至 100 个部门代码。", "Name 1 to 100 codes of departments."));
    }
    return codes;
  }

  private static OrderKind kind(OrderWish wish) {
    return Optional.ofNullable(wish.kind())
        .flatMap(OrderKind::of)
        .orElseThrow(
            () ->
                OrderProblems.wrong(
                    "/kind",
                    "O-KIND",
                    Why.of("没有这种指令。", "There is no such kind of order."),
                    Why.of("可用：" + kinds(), "Possible: " + kinds())));
  }

  private static String kinds() {
    return String.join(", ", Arrays.stream(OrderKind.values()).map(OrderKind::code).toList());
  }

  private static Optional<Instant> until(OrderWish wish, OrderKind kind, Instant begin) {
    Optional<Instant> until = Optional.ofNullable(wish.until()).map(OffsetDateTime::toInstant);
    boolean isRight =
        until
            .map(end -> end.isAfter(begin) && !end.isAfter(begin.plus(LONGEST)))
            .orElse(kind != OrderKind.MAINTENANCE);
    if (!isRight) {
      throw OrderProblems.wrong(
          "/until",
          "O-UNTIL",
          Why.of(
              "结束时间缺少、已过、早于开始时间，或超过一年。",
              "The end is missing, over, before the begin, or beyond a year."),
          Why.of("请填写开始之后一年之内的时间。", "Give a time after the begin, within a year."));
    }
    return until;
  }

  private static Optional<ServiceCode> service(
      OrderWish wish, OrderKind kind, DepartmentDescriptor department) {
    Optional<String> given = Optional.ofNullable(wish.service()).filter(each -> !each.isBlank());
    Optional<ServiceCode> found =
        given.flatMap(
            code ->
                department.services().stream()
                    .map(DepartmentDescriptor.Service::code)
                    .filter(each -> each.value().equals(code))
                    .findFirst());
    if (given.isPresent() && (found.isEmpty() || kind.isOfBreaker())) {
      throw OrderProblems.wrong(
          "/service",
          "O-SERVICE",
          Why.of(
              "部门没有这项服务，或熔断器只能整部门控制。",
              "The department offers no such service, or a breaker is the whole department's."),
          Why.of("请填写该部门的服务代码，或留空表示整个部门。", "Name one of its services, or none for all of them."));
    }
    return found;
  }

  /** Used by the preview: all services that an order is about. */
  List<ServiceCode> services(Order order) {
    return order
        .service()
        .map(List::of)
        .orElseGet(
            () ->
                departments
                    .find(new DepartmentCode(order.department().value()))
                    .map(each -> each.descriptor().services())
                    .orElse(List.of())
                    .stream()
                    .map(DepartmentDescriptor.Service::code)
                    .toList());
  }
}
