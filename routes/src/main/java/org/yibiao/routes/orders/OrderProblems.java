package org.yibiao.routes.orders;

import org.yibiao.adapters.kit.Why;
import org.yibiao.routes.PlainText;
import org.yibiao.routes.intake.NotDone;
import org.yibiao.routes.intake.Problems;
import org.yibiao.routes.intake.Refusal;

/** Why an order is not taken, in the standard's form. */
final class OrderProblems {

  private static final int SHOWN = 80;

  private OrderProblems() {}

  static Refusal noDepartment(String code) {
    return new Refusal(Problems.notFound("/api/v1/departments/" + PlainText.of(code, SHOWN)));
  }

  static Refusal noOrder(String id) {
    return new Refusal(
        Problems.notFound("/api/v1/departments/…/orders/" + PlainText.of(id, SHOWN)));
  }

  static Refusal over(String id) {
    return new Refusal(
        Problems.of(
            "order-over",
            409,
            "该指令已结束 · The order is over",
            "指令 %1$s 已结束，无需再次结束。 Order %1$s has ended already.".formatted(id)));
  }

  static Refusal breakerHeld(String department, String id) {
    return new Refusal(
        Problems.of(
            "breaker-held",
            409,
            "熔断器已被人工控制 · The breaker is held already",
            ("部门 %1$s 的熔断器已由指令 %2$s 控制；请先结束该指令。 The breaker of %1$s is held by order %2$s; end"
                    + " that one first.")
                .formatted(department, id)));
  }

  static Refusal wrong(String field, String rule, Why message, Why remedy) {
    return new Refusal(NotDone.of("order-refused", field, rule, message, remedy));
  }
}
