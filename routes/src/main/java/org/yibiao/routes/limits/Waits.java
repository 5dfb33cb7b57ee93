package org.yibiao.routes.limits;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.yibiao.adapters.kit.DepartmentDescriptor.Name;
import org.yibiao.adapters.kit.Why;
import org.yibiao.routes.orders.Order;

/** Why a step waits for its department, in words for people. */
final class Waits {

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

  private Waits() {}

  static Why maintenance(Closing closing, ZoneId zone) {
    Name text = closing.calendar().text();
    String from = TIME.format(closing.end().atZone(zone));
    return Why.of(
        "部门系统维护：" + text.zh() + "。预计 " + from + " 恢复，届时自动继续办理，无需重新提交",
        "The department's system is closed: "
            + text.en()
            + ". It is expected back at "
            + from
            + "; the step then goes on by itself");
  }

  static Why ordered(Order order, ZoneId zone) {
    String zh =
        order.until().map(end -> "预计 " + TIME.format(end.atZone(zone)) + " 恢复").orElse("恢复时间待定");
    String en =
        order
            .until()
            .map(end -> "expected back at " + TIME.format(end.atZone(zone)))
            .orElse("until further notice");
    return switch (order.kind()) {
      case MAINTENANCE ->
          Why.of(
              "部门系统临时维护，" + zh + "，届时自动继续办理，无需重新提交",
              "The department's system is closed for maintenance, "
                  + en
                  + "; the step goes on by itself");
      default ->
          Why.of(
              "平台工作人员已暂停向该部门发送请求，" + zh + "，届时自动继续办理，无需重新提交",
              "The hub's staff have paused requests to the department, "
                  + en
                  + "; the step goes on by itself");
    };
  }

  static Why withdrawn() {
    return Why.of(
        "部门已从平台撤出，不再受理；重新接入后可由工作人员再次发起",
        "The department was withdrawn from the hub; once it is back, somebody may have the step done");
  }

  static Why trouble(Instant until, ZoneId zone) {
    String from = TIME.format(until.atZone(zone));
    return Why.of(
        "部门系统连续故障，暂停向其发送请求，" + from + " 起自动再试",
        "The department's system keeps failing and is left alone; it is tried again from " + from);
  }
}
