package org.yibiao.routes.subscriptions;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yibiao.adapters.kit.Why;
import org.yibiao.routes.Moment;
import org.yibiao.routes.changes.ChangeEntry;

/** Keeps what is to be delivered, until it is settled. */
@Component
class DeliveryLedger {

  private final JdbcClient jdbc;

  DeliveryLedger(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void enter(Subscription subscription, ChangeEntry event, Instant now) {
    String name = subscription.id() + "/" + subscription.replays() + "/" + event.position();
    jdbc.sql(
            "insert into change_delivery values"
                + " (?, ?, ?, ?, 'due', 0, 0, current_timestamp, ?, '', '')")
        .params(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString())
        .params(subscription.id(), event.position(), event.subject(), Moment.param(now))
        .update();
  }

  /** What may be tried now: of every subject of a subscription only the oldest event. */
  List<Delivery> due(int most) {
    return jdbc.sql(
            "select d.* from change_delivery d join change_subscription s on s.subscription_id ="
                + " d.subscription_id where s.state = 'active' and d.state = 'due' and d.next_try"
                + " <= current_timestamp and not exists (select 1 from change_delivery e where e.subscription_id ="
                + " d.subscription_id and e.subject = d.subject and e.position < d.position)"
                + " order by d.next_try, d.position fetch first ? rows only")
        .param(most)
        .query(DeliveryLedger::read)
        .list();
  }

  /** What is held for longer than anything is under way was held by an order. */
  void goOn(String department, Duration underWay) {
    jdbc.sql(
            "update change_delivery set next_try = current_timestamp where state = 'due' and"
                + " next_try > "
                + Moment.FROM_NOW
                + " and subscription_id in (select subscription_id from change_subscription where"
                + " department = ?)")
        .params(Moment.seconds(underWay), department)
        .update();
  }

  /** Takes it for this node for a time; false if another node was faster. */
  boolean claim(Delivery delivery, Duration time) {
    return jdbc.sql(
                "update change_delivery set next_try = "
                    + Moment.FROM_NOW
                    + " where delivery_id = ? and state = 'due' and next_try = ?")
            .params(Moment.seconds(time), delivery.id(), Moment.param(delivery.nextTry()))
            .update()
        == 1;
  }

  Optional<Delivery> find(String id) {
    return jdbc.sql("select * from change_delivery where delivery_id = ?")
        .param(id)
        .query(DeliveryLedger::read)
        .optional();
  }

  /** Finds it and keeps it until the transaction ends. */
  Optional<Delivery> lock(String id) {
    return jdbc.sql("select * from change_delivery where delivery_id = ? for update")
        .param(id)
        .query(DeliveryLedger::read)
        .optional();
  }

  List<Delivery> undelivered(String subscription, int most) {
    return jdbc.sql(
            "select * from change_delivery where subscription_id = ? and (state = 'aside' or tries"
                + " > 0) order by position fetch first ? rows only")
        .params(subscription, most)
        .query(DeliveryLedger::read)
        .list();
  }

  long waiting(String subscription) {
    return jdbc.sql("select count(*) from change_delivery where subscription_id = ?")
        .param(subscription)
        .query(Long.class)
        .single();
  }

  /** No try was used up. */
  void hold(String id, Duration time) {
    jdbc.sql("update change_delivery set next_try = " + Moment.FROM_NOW + " where delivery_id = ?")
        .params(Moment.seconds(time), id)
        .update();
  }

  void tried(Delivery delivery, boolean refused, Duration pause, Why why) {
    jdbc.sql(
            "update change_delivery set tries = tries + 1, refusals = refusals + ?, next_try = "
                + Moment.FROM_NOW
                + ", why_zh = ?, why_en = ? where delivery_id = ?")
        .params(refused ? 1 : 0, Moment.seconds(pause))
        .params(SubscriptionLedger.cut(why.zh()), SubscriptionLedger.cut(why.en()), delivery.id())
        .update();
  }

  void putAside(String id) {
    jdbc.sql("update change_delivery set state = 'aside' where delivery_id = ?").param(id).update();
  }

  /** A person wants it tried again, as if it were new. */
  void retry(String id, Instant now) {
    jdbc.sql(
            "update change_delivery set state = 'due', refusals = 0, began_at = ?,"
                + " next_try = current_timestamp where delivery_id = ?")
        .params(Moment.param(now), id)
        .update();
  }

  void remove(String id) {
    jdbc.sql("delete from change_delivery where delivery_id = ?").param(id).update();
  }

  void removeAll(String subscription) {
    jdbc.sql("delete from change_delivery where subscription_id = ?").param(subscription).update();
  }

  private static Delivery read(ResultSet row, int number) throws SQLException {
    return new Delivery(
        row.getString("delivery_id"),
        row.getString("subscription_id"),
        row.getLong("position"),
        row.getString("subject"),
        row.getString("state").equals("aside"),
        row.getInt("tries"),
        row.getInt("refusals"),
        Moment.in(row, "next_try"),
        Moment.in(row, "began_at"),
        Why.of(row.getString("why_zh"), row.getString("why_en")));
  }
}
