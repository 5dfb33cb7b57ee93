package org.yibiao.routes.orders;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yibiao.routes.cases.StepStore;
import org.yibiao.standard.value.ServiceCode;

/** What an order would touch, before it is given. */
@Component
public class OrderPreview {

  private final OrderCheck check;
  private final StandingOrders standing;
  private final StepStore steps;
  private final JdbcClient jdbc;

  OrderPreview(OrderCheck check, StandingOrders standing, StepStore steps, JdbcClient jdbc) {
    this.check = check;
    this.standing = standing;
    this.steps = steps;
    this.jdbc = jdbc;
  }

  /**
   * What it would touch at one department now.
   *
   * @param openSteps steps that are not done yet
   * @param running of these, those that are with the department already: they are not called back
   * @param waitingSteps of these, those whose messages wait
   * @param waitingChanges change events that the department was not told of yet
   * @param orders identifiers of the orders that hold there already
   */
  public record Line(
      String department,
      long openSteps,
      long running,
      long waitingSteps,
      long waitingChanges,
      List<String> orders) {}

  /** A line for each department; throws as giving the order would, and does nothing. */
  public List<Line> of(OrderWish wish, Giver giver) {
    Map<ServiceCode, Long> open = steps.openByService();
    Map<ServiceCode, Long> running = steps.runningByService();
    return check.orders(wish, giver).stream().map(each -> line(each, open, running)).toList();
  }

  private Line line(Order order, Map<ServiceCode, Long> open, Map<ServiceCode, Long> running) {
    List<ServiceCode> services = check.services(order);
    long all = sum(services, each -> open.getOrDefault(each, 0L));
    long with = sum(services, each -> running.getOrDefault(each, 0L));
    return new Line(
        order.department().value(),
        all,
        with,
        all - with,
        order.service().isPresent() ? 0 : changes(order.department().value()),
        standing.inForce(order.department()).stream().map(Order::id).toList());
  }

  private static long sum(List<ServiceCode> services, Function<ServiceCode, Long> count) {
    return services.stream().mapToLong(count::apply).sum();
  }

  private long changes(String department) {
    return jdbc.sql(
            "select count(*) from change_delivery d join change_subscription s on"
                + " s.subscription_id = d.subscription_id where s.department = ? and d.state ="
                + " 'due'")
        .param(department)
        .query(Long.class)
        .single();
  }
}
