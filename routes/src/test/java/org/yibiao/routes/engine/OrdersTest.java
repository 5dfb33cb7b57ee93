package org.yibiao.routes.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.awaitility.Awaitility.await;
import static org.yibiao.routes.engine.LimitedDepartments.ARCHIVE;
import static org.yibiao.routes.engine.LimitedDepartments.NOTARY;

import com.hazelcast.core.HazelcastInstance;
import io.github.resilience4j.circuitbreaker.CircuitBreaker.State;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.yibiao.routes.HubContract;
import org.yibiao.routes.Samples;
import org.yibiao.routes.intake.Refusal;
import org.yibiao.routes.limits.Availability;
import org.yibiao.routes.limits.DepartmentLimits;
import org.yibiao.routes.limits.Entry;
import org.yibiao.routes.orders.Giver;
import org.yibiao.routes.orders.Order;
import org.yibiao.routes.orders.OrderDesk;
import org.yibiao.routes.orders.OrderPreview;
import org.yibiao.routes.orders.OrderWish;
import org.yibiao.standard.v1.Part;
import org.yibiao.standard.v1.PartState;
import org.yibiao.standard.v1.Receipt;
import org.yibiao.standard.value.DepartmentCode;
import org.yibiao.standard.value.ServiceCode;

/** What is ordered for a department holds until it is ended, and nothing is lost by it. */
@AtTheHub
@Tag("database")
class OrdersTest {

  private static final String MATTER = "320000000013";
  private static final DepartmentCode DEPARTMENT = new DepartmentCode("archive");
  private static final Giver SUPERVISOR = new Giver("supervisor", Optional.empty());

  @Autowired private Office office;
  @Autowired private TestDepartments departments;
  @Autowired private DepartmentLimits limits;
  @Autowired private OrderDesk desk;
  @Autowired private OrderPreview preview;
  @Autowired private HazelcastInstance grid;

  private final String id = Samples.newMessageId();
  private final List<Order> given = new ArrayList<>();

  @AfterEach
  void endThem() {
    List<String> standing = desk.list(false, SUPERVISOR).stream().map(Order::id).toList();
    given.stream()
        .filter(each -> standing.contains(each.id()))
        .forEach(each -> desk.end(each.department().value(), each.id(), "test over", SUPERVISOR));
  }

  private static OrderWish wish(String kind, String service, OffsetDateTime until) {
    return new OrderWish(List.of("archive"), service, kind, null, until, "机房检修");
  }

  private Order give(OrderWish wish) {
    Order order = desk.give(wish, SUPERVISOR).get(0);
    given.add(order);
    return order;
  }

  private Part awaitHeld(Receipt receipt) {
    return office.awaitPart(receipt, "archive", part -> part.getNextTryAt() != null);
  }

  private static String refused(Runnable act) {
    return catchThrowableOfType(Refusal.class, act::run).problem().getType();
  }

  @Test
  void steps_of_a_paused_department_wait_and_go_on_once_the_pause_is_ended() {
    Order pause = give(wish("pause", null, null));
    Receipt receipt = office.submit(id, MATTER);

    Part waiting = awaitHeld(receipt);
    assertThat(waiting.getState()).isEqualTo(PartState.DUE);
    assertThat(waiting.getAttempts()).isZero();
    assertThat(waiting.getReason().getText().getZh()).contains("暂停");
    assertThat(departments.asked(id, ARCHIVE)).isEmpty();
    assertThat(limits.availability(DEPARTMENT)).isEqualTo(Availability.MAINTENANCE);

    desk.end("archive", pause.id(), "检修完成", SUPERVISOR);

    Part done = office.awaitPart(receipt, "archive", PartState.DONE);
    assertThat(done.getAttempts()).isOne();
    assertThat(departments.asked(id, ARCHIVE)).hasSize(1);
  }

  @Test
  void one_service_is_paused_by_itself() {
    give(wish("pause", ARCHIVE, null));

    Receipt receipt = office.submit(id, MATTER);

    awaitHeld(receipt);
    assertThat(departments.asked(id, ARCHIVE)).isEmpty();
    assertThat(limits.enter(DEPARTMENT, new ServiceCode(ARCHIVE))).isInstanceOf(Entry.Later.class);
    assertThat(limits.availability(DEPARTMENT)).isEqualTo(Availability.OPEN);
  }

  @Test
  void a_maintenance_holds_until_its_end() {
    OffsetDateTime end = OffsetDateTime.now().plusMinutes(10).truncatedTo(ChronoUnit.MILLIS);

    give(wish("maintenance", null, end));

    Entry.Later later = (Entry.Later) limits.enter(DEPARTMENT);
    Duration left = Duration.between(OffsetDateTime.now(), end);
    assertThat(later.after()).isBetween(left, left.plusSeconds(30));
    assertThat(later.why().orElseThrow().zh()).contains("临时维护");
  }

  @Test
  void a_breaker_is_held_open_and_lets_go_when_the_order_is_ended() {
    Order order = give(wish("breaker-open", null, null));

    assertThat(limits.standing(DEPARTMENT).breaker()).isEqualTo(State.FORCED_OPEN);
    assertThat(limits.availability(DEPARTMENT)).isEqualTo(Availability.FAILING);
    assertThat(limits.enter(DEPARTMENT)).isInstanceOf(Entry.Later.class);

    desk.end("archive", order.id(), "恢复", SUPERVISOR);

    assertThat(limits.standing(DEPARTMENT).breaker()).isEqualTo(State.CLOSED);
  }

  @Test
  void a_breaker_is_held_closed_whatever_fails() {
    give(wish("breaker-closed", null, null));
    ServiceCode service = new ServiceCode(ARCHIVE);

    for (int i = 0; i < 40; i++) {
      limits.failed(service, Duration.ZERO, new IllegalStateException("down"));
    }

    assertThat(limits.standing(DEPARTMENT).breaker()).isEqualTo(State.DISABLED);
    assertThat(limits.availability(DEPARTMENT)).isEqualTo(Availability.OPEN);
  }

  @Test
  void a_breaker_is_held_by_one_order_only() {
    give(wish("breaker-open", null, null));

    assertThat(refused(() -> give(wish("breaker-closed", null, null)))).endsWith("breaker-held");
  }

  @Test
  void several_departments_are_ordered_for_all_or_none() {
    OrderWish both = new OrderWish(List.of("archive", "no-such"), null, "pause", null, null, "检修");

    assertThat(refused(() -> desk.give(both, SUPERVISOR))).endsWith("not-found");
    assertThat(desk.list(false, SUPERVISOR)).isEmpty();
  }

  @Test
  void who_works_for_a_department_orders_for_it_alone() {
    Giver notary = new Giver("notary-operator", Optional.of("notary"));

    assertThat(refused(() -> desk.give(wish("pause", null, null), notary))).endsWith("not-found");
    given.addAll(
        desk.give(new OrderWish(List.of("notary"), NOTARY, "pause", null, null, "检修"), notary));
    assertThat(desk.list(false, notary)).hasSize(1);
  }

  @Test
  void an_order_without_a_reason_is_not_taken() {
    OrderWish wish = new OrderWish(List.of("archive"), null, "pause", null, null, " ");

    assertThat(refused(() -> desk.give(wish, SUPERVISOR))).endsWith("order-refused");
  }

  @Test
  void an_order_is_ended_once() {
    Order order = give(wish("pause", null, null));
    desk.end("archive", order.id(), "恢复", SUPERVISOR);

    assertThat(refused(() -> desk.end("archive", order.id(), "再次", SUPERVISOR)))
        .endsWith("order-over");
  }

  @Test
  void giving_and_ending_are_entered_in_the_trail() {
    Order order = give(wish("pause", null, null));
    desk.end("archive", order.id(), "恢复", SUPERVISOR);

    assertThat(
            office
                .jdbc()
                .sql("select action from audit_entry where detail like ? order by position")
                .param("%" + order.id() + "%")
                .query(String.class)
                .list())
        .containsExactly("department-order", "department-order-ended");
  }

  @Test
  void the_preview_tells_what_would_wait() {
    give(wish("pause", null, null));
    Receipt receipt = office.submit(id, MATTER);
    awaitHeld(receipt);

    OrderPreview.Line line = preview.of(wish("pause", null, null), SUPERVISOR).get(0);

    assertThat(line.waitingSteps()).isPositive();
    assertThat(line.openSteps()).isEqualTo(line.running() + line.waitingSteps());
    assertThat(line.orders()).hasSize(1);
  }

  /** As another node does: it writes, and nudges. */
  @Test
  void what_another_node_ordered_holds_here_at_once() {
    String other = UUID.randomUUID().toString();
    office
        .jdbc()
        .sql(
            "insert into department_order (order_id, department, service, kind, from_at, reason,"
                + " made_by, made_at) values (?, 'archive', '', 'pause', current_timestamp,"
                + " 'there', 'somebody', current_timestamp)")
        .param(other)
        .update();

    grid.getTopic(HubContract.ORDER_NEWS).publish("");

    await().until(() -> limits.enter(DEPARTMENT) instanceof Entry.Later);
    // ended there, and no nudge came: the database is looked into before anything is held
    office
        .jdbc()
        .sql(
            "update department_order set ended_at = current_timestamp, ended_by = 'x', end_reason"
                + " = 'x' where order_id = ?")
        .param(other)
        .update();
    Entry entry = limits.enter(DEPARTMENT);
    assertThat(entry).isInstanceOf(Entry.Now.class);
    ((Entry.Now) entry).place().close();
  }
}
