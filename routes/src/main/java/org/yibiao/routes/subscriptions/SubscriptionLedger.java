package org.yibiao.routes.subscriptions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yibiao.adapters.kit.Why;
import org.yibiao.routes.Moment;
import org.yibiao.standard.CanonicalJson;

/** Keeps the subscriptions. */
@Component
class SubscriptionLedger {

  private static final int WORDS = 500;

  private final JdbcClient jdbc;

  SubscriptionLedger(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void enter(Subscription made) {
    SubscriptionApplication wish = made.wish();
    jdbc.sql(
            "insert into change_subscription values (:id, :department, :resource, :area, :kinds,"
                + " :where, :purpose, :basis, :state, :readTo, 0, :now, 0, null, 0, :zh, :en,"
                + " :declared)")
        .param("id", made.id())
        .param("department", made.department())
        .param("resource", wish.resource())
        .param("area", wish.area())
        .param("kinds", String.join(" ", wish.kinds()))
        .param("where", CanonicalJson.mapper().writeValueAsString(wish.where()))
        .param("purpose", wish.purpose())
        .param("basis", wish.legalBasis())
        .param("state", made.state().code())
        .param("readTo", made.readTo())
        .param("now", Moment.param(made.createdAt()))
        .param("zh", made.withheld().why().map(why -> cut(why.zh())).orElse(""))
        .param("en", made.withheld().why().map(why -> cut(why.en())).orElse(""))
        .param("declared", made.declared().orElse(""))
        .update();
  }

  /** Those that the hub entered for a department, as its descriptor says. */
  List<Subscription> declared(String department) {
    return of(department).stream().filter(each -> each.declared().isPresent()).toList();
  }

  /** Until the transaction ends no other node enters or changes what descriptors declare. */
  void lockDeclared() {
    jdbc.sql("select id from declared_subscriptions for update").query(Integer.class).single();
  }

  /** The descriptor does not stand for it any more. */
  void undeclare(String id) {
    jdbc.sql("update change_subscription set declared = '' where subscription_id = ?")
        .param(id)
        .update();
  }

  /** The same resource under other terms; what was picked by the old ones stays. */
  void change(String id, SubscriptionApplication wish) {
    jdbc.sql(
            "update change_subscription set area = ?, kinds = ?, conditions = ?, purpose = ?,"
                + " legal_basis = ? where subscription_id = ?")
        .params(
            wish.area(),
            String.join(" ", wish.kinds()),
            CanonicalJson.mapper().writeValueAsString(wish.where()),
            wish.purpose(),
            wish.legalBasis(),
            id)
        .update();
  }

  /** It waits no longer; what came meanwhile is not for it. */
  void begin(String id, long position) {
    jdbc.sql(
            "update change_subscription set state = 'active', read_to = ?, why_zh = '', why_en = ''"
                + " where subscription_id = ?")
        .params(position, id)
        .update();
  }

  /** Why it waits. */
  void waits(String id, Why why) {
    jdbc.sql("update change_subscription set why_zh = ?, why_en = ? where subscription_id = ?")
        .params(cut(why.zh()), cut(why.en()), id)
        .update();
  }

  Optional<Subscription> find(String id) {
    return jdbc.sql("select * from change_subscription where subscription_id = ?")
        .param(id)
        .query(SubscriptionLedger::read)
        .optional();
  }

  List<Subscription> of(String department) {
    return jdbc.sql("select * from change_subscription where department = ? order by created_at")
        .param(department)
        .query(SubscriptionLedger::read)
        .list();
  }

  /** The active ones that have not been held against the last events yet. */
  List<String> behind() {
    return jdbc.sql(
            "select s.subscription_id from change_subscription s where s.state = 'active' and"
                + " exists (select 1 from change_event e where e.resource = s.resource and"
                + " e.position > s.read_to and e.purged_at is null)")
        .query(String.class)
        .list();
  }

  /** Waits until nobody else works on it, and keeps it until the transaction ends. */
  Optional<Subscription> lock(String id) {
    return jdbc.sql("select * from change_subscription where subscription_id = ? for update")
        .param(id)
        .query(SubscriptionLedger::read)
        .optional();
  }

  /** Takes it until the transaction ends, if no other node has it and it is active. */
  Optional<Subscription> take(String id) {
    return jdbc.sql(
            "select * from change_subscription where subscription_id = ? and state = 'active'"
                + " for update skip locked")
        .param(id)
        .query(SubscriptionLedger::read)
        .optional();
  }

  void move(String id, Subscription.State state) {
    jdbc.sql("update change_subscription set state = ? where subscription_id = ?")
        .params(state.code(), id)
        .update();
  }

  void readTo(String id, long position) {
    jdbc.sql("update change_subscription set read_to = ? where subscription_id = ?")
        .params(position, id)
        .update();
  }

  void replay(String id, long position) {
    jdbc.sql(
            "update change_subscription set read_to = ?, replays = replays + 1 where"
                + " subscription_id = ?")
        .params(position, id)
        .update();
  }

  void delivered(String id, Instant now) {
    jdbc.sql(
            "update change_subscription set delivered = delivered + 1, delivered_at = ?, why_zh ="
                + " '', why_en = '' where subscription_id = ?")
        .params(Moment.param(now), id)
        .update();
  }

  void withheld(String id, Why why) {
    jdbc.sql(
            "update change_subscription set withheld = withheld + 1, why_zh = ?, why_en = ? where"
                + " subscription_id = ?")
        .params(cut(why.zh()), cut(why.en()), id)
        .update();
  }

  static String cut(String words) {
    return words.length() <= WORDS ? words : words.substring(0, WORDS);
  }

  private static Subscription read(ResultSet row, int number) throws SQLException {
    String zh = row.getString("why_zh");
    Why why = Why.of(zh, row.getString("why_en"));
    return new Subscription(
        row.getString("subscription_id"),
        row.getString("department"),
        Optional.of(row.getString("declared")).filter(each -> !each.isEmpty()),
        wish(row),
        Subscription.State.of(row.getString("state")),
        row.getLong("read_to"),
        row.getInt("replays"),
        Moment.in(row, "created_at"),
        new Subscription.Delivered(row.getLong("delivered"), Moment.maybeIn(row, "delivered_at")),
        new Subscription.Withheld(
            row.getLong("withheld"), zh.isEmpty() ? Optional.empty() : Optional.of(why)));
  }

  private static SubscriptionApplication wish(ResultSet row) throws SQLException {
    return new SubscriptionApplication(
        row.getString("resource"),
        row.getString("area"),
        Arrays.stream(row.getString("kinds").split(" ")).filter(each -> !each.isEmpty()).toList(),
        Arrays.asList(
            CanonicalJson.mapper().readValue(row.getString("conditions"), Condition[].class)),
        row.getString("purpose"),
        row.getString("legal_basis"),
        null);
  }
}
