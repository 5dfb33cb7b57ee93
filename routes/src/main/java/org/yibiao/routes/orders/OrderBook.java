package org.yibiao.routes.orders;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yibiao.routes.Moment;
import org.yibiao.routes.orders.Order.Ended;
import org.yibiao.standard.value.DepartmentCode;
import org.yibiao.standard.value.ServiceCode;

/** Keeps the orders: what stands there is what holds, on all nodes. */
@Component
class OrderBook {

  private static final String SELECT = "select * from department_order where ";

  private final JdbcClient jdbc;

  OrderBook(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void add(Order order) {
    jdbc.sql(
            "insert into department_order (order_id, department, service, kind, from_at, until_at,"
                + " reason, made_by, made_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .params(order.id(), order.department().value())
        .params(order.service().map(ServiceCode::value).orElse(""), order.kind().code())
        .params(Moment.param(order.from()), order.until().map(Moment::param).orElse(null))
        .params(order.reason(), order.madeBy(), Moment.param(order.madeAt()))
        .update();
  }

  void end(String id, Ended ended) {
    jdbc.sql(
            "update department_order set ended_by = ?, ended_at = ?, end_reason = ?"
                + " where order_id = ?")
        .params(ended.by(), Moment.param(ended.at()), ended.reason(), id)
        .update();
  }

  /** Those that hold or will, the oldest first. */
  List<Order> standing(Instant now) {
    return jdbc.sql(
            SELECT
                + "ended_at is null and (until_at is null or until_at > ?) order by made_at,"
                + " order_id")
        .param(Moment.param(now))
        .query(OrderBook::read)
        .list();
  }

  /** Those that are over, the newest first. */
  List<Order> over(Instant now, int most) {
    return jdbc.sql(
            SELECT
                + "ended_at is not null or until_at <= ? order by made_at desc, order_id"
                + " fetch first ? rows only")
        .params(Moment.param(now), most)
        .query(OrderBook::read)
        .list();
  }

  /** The one of this id, which nobody else ends until the transaction does. */
  Optional<Order> lock(String id) {
    return jdbc.sql(SELECT + "order_id = ? for update").param(id).query(OrderBook::read).optional();
  }

  /** True if it was not ended meanwhile, by another node perhaps. */
  boolean stands(String id) {
    return jdbc.sql("select 1 from department_order where order_id = ? and ended_at is null")
        .param(id)
        .query(Integer.class)
        .optional()
        .isPresent();
  }

  private static Order read(ResultSet row, int number) throws SQLException {
    String service = row.getString("service");
    Optional<Instant> endedAt = Moment.maybeIn(row, "ended_at");
    String endedBy = row.getString("ended_by");
    String why = row.getString("end_reason");
    return new Order(
        row.getString("order_id"),
        new DepartmentCode(row.getString("department")),
        service.isEmpty() ? Optional.empty() : Optional.of(new ServiceCode(service)),
        OrderKind.of(row.getString("kind")).orElseThrow(),
        Moment.in(row, "from_at"),
        Moment.maybeIn(row, "until_at"),
        row.getString("reason"),
        row.getString("made_by"),
        Moment.in(row, "made_at"),
        endedAt.map(at -> new Ended(endedBy, at, why)));
  }
}
