package org.yibiao.routes.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.apache.camel.ProducerTemplate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yibiao.adapters.kit.AdapterContract;
import org.yibiao.adapters.kit.SubscriptionWish;
import org.yibiao.routes.Departments;
import org.yibiao.routes.TestAdapter;
import org.yibiao.routes.grants.DataGrant;
import org.yibiao.routes.grants.GrantDecision;
import org.yibiao.routes.grants.GrantDesk;
import org.yibiao.routes.subscriptions.DeclaredSubscriptions;
import org.yibiao.routes.subscriptions.Subscription;
import org.yibiao.routes.subscriptions.Subscription.State;
import org.yibiao.routes.subscriptions.SubscriptionDesk;
import org.yibiao.standard.v1.ChangeKind;
import org.yibiao.standard.value.DepartmentCode;

/** The hub subscribes for departments as their descriptors say. */
@AtTheHub
@Tag("database")
class DeclaredSubscriptionsTest {

  private static final DepartmentCode NEWSROOM = new DepartmentCode(Newsroom.CODE);

  @Autowired private DeclaredSubscriptions declared;
  @Autowired private Departments departments;
  @Autowired private SubscriptionDesk desk;
  @Autowired private GrantDesk grants;
  @Autowired private Newsroom newsroom;
  @Autowired private ProducerTemplate flows;
  @Autowired private JdbcClient jdbc;

  private TestAdapter before;

  @BeforeEach
  void remember() {
    before = (TestAdapter) departments.find(NEWSROOM).orElseThrow();
  }

  @AfterEach
  void restore() {
    release();
    jdbc.sql("delete from data_grant").update();
    jdbc.sql("delete from change_subscription where department = ?").param(Newsroom.CODE).update();
  }

  @Test
  void subscribes_when_the_department_goes_live() {
    grant();
    release(wish("核对权属"));

    assertThat(subscription().state()).isEqualTo(State.ACTIVE);
    assertThat(subscription().declared()).hasValue("ownerships");
  }

  @Test
  void subscribes_once_however_often_it_looks() {
    grant();
    release(wish("核对权属"));
    declared.follow();

    assertThat(desk.of(Newsroom.CODE)).hasSize(1);
  }

  @Test
  void waits_for_a_grant_and_says_so() {
    release(wish("核对权属"));

    assertThat(subscription().state()).isEqualTo(State.WAITING);
    assertThat(subscription().withheld().why().orElseThrow().en()).contains("grant");
  }

  @Test
  void begins_with_the_grant_and_delivers_what_comes_from_then_on() {
    String unit = OwnershipChanges.unit(7);
    release(wish("核对权属"));
    grant();
    declared.follow();
    assertThat(subscription().state()).isEqualTo(State.ACTIVE);

    flows.sendBody(
        AdapterContract.CHANGE_REPORTED, OwnershipChanges.event(unit, ChangeKind.UPDATED));

    await().atMost(Duration.ofSeconds(30)).until(() -> newsroom.taken(unit).size() == 1);
  }

  @Test
  void ends_what_a_later_release_leaves_out() {
    grant();
    release(wish("核对权属"));
    release();

    assertThat(subscription().state()).isEqualTo(State.ENDED);
  }

  @Test
  void takes_over_the_terms_of_a_later_release_without_a_gap() {
    grant();
    release(wish("核对权属"));
    Subscription first = subscription();
    release(wish("核定税费"));

    assertThat(subscription().id()).isEqualTo(first.id());
    assertThat(subscription().wish().purpose()).isEqualTo("核定税费");
    assertThat(subscription().readTo()).isGreaterThanOrEqualTo(first.readTo());
  }

  @Test
  void leaves_ended_what_the_department_itself_has_ended() {
    grant();
    release(wish("核对权属"));
    desk.end(Newsroom.CODE, subscription().id());
    declared.follow();

    assertThat(desk.of(Newsroom.CODE)).extracting(Subscription::state).containsOnly(State.ENDED);
  }

  private void release(SubscriptionWish... wishes) {
    departments.plug(before.told(wishes));
    declared.follow();
  }

  private static SubscriptionWish wish(String purpose) {
    return new SubscriptionWish(
        "ownerships", OwnershipChanges.RESOURCE, "", List.of(), List.of(), purpose, "");
  }

  private Subscription subscription() {
    List<Subscription> all = desk.of(Newsroom.CODE);
    assertThat(all).hasSize(1);
    return all.get(0);
  }

  private void grant() {
    DataGrant applied =
        grants.apply(Newsroom.CODE, Applications.of(OwnershipChanges.RESOURCE).build());
    grants.decide(
        OwnershipChanges.HOLDER, applied.id(), GrantDecision.APPROVE, Optional.empty(), "");
  }
}
