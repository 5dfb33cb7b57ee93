package org.yibiao.routes.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSException;
import jakarta.jms.TextMessage;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.apache.camel.ProducerTemplate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jms.core.JmsTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.yibiao.adapters.kit.AdapterContract;
import org.yibiao.routes.changes.ChangeLedger;
import org.yibiao.routes.grants.DataGrant;
import org.yibiao.routes.grants.GrantDecision;
import org.yibiao.routes.grants.GrantDesk;
import org.yibiao.routes.intake.Refusal;
import org.yibiao.routes.subscriptions.Subscription;
import org.yibiao.routes.subscriptions.SubscriptionApplication;
import org.yibiao.routes.subscriptions.SubscriptionDesk;
import org.yibiao.routes.subscriptions.UndeliveredDesk;
import org.yibiao.standard.CanonicalJson;
import org.yibiao.standard.v1.ChangeEvent;
import org.yibiao.standard.v1.ChangeKind;

/** Change events are delivered to those who subscribed to them. */
@AtTheHub
@Tag("database")
class SubscriptionsTest {

  private static final String OWNERSHIPS = OwnershipChanges.RESOURCE;
  private static final String HOLDER = OwnershipChanges.HOLDER;
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  @Autowired private SubscriptionDesk desk;
  @Autowired private UndeliveredDesk undelivered;
  @Autowired private GrantDesk grants;
  @Autowired private Newsroom newsroom;
  @Autowired private ChangeLedger ledger;
  @Autowired private ProducerTemplate flows;
  @Autowired private JdbcClient jdbc;
  @Autowired private ConnectionFactory connections;
  @Autowired private PlatformTransactionManager transactions;

  private final String one = OwnershipChanges.unit(1);
  private final String other = OwnershipChanges.unit(2);
  private DataGrant grant;

  @BeforeEach
  void grant_it() {
    grant = granted(Applications.of(OWNERSHIPS));
  }

  @AfterEach
  void end_all() {
    desk.of(Newsroom.CODE).stream()
        .filter(each -> each.state() != Subscription.State.ENDED)
        .forEach(each -> desk.end(Newsroom.CODE, each.id()));
    jdbc.sql("delete from data_grant").update();
  }

  @Test
  void delivers_the_events_of_a_subject_in_order_each_with_its_identifier() {
    subscribe(wish().build());
    List<String> reported = report(one, 5);

    await().atMost(PATIENCE).untilAsserted(() -> assertThat(ids(one)).isEqualTo(reported));
  }

  @Test
  void delivers_nothing_that_came_before_the_subscription() {
    report(one, 1);
    subscribe(wish().build());
    report(other, 1);

    await().atMost(PATIENCE).until(() -> ids(other).size() == 1);
    assertThat(ids(one)).isEmpty();
  }

  @Test
  void a_subject_that_fails_does_not_hold_back_another() {
    newsroom.be(Newsroom.Mood.AWAY, one);
    subscribe(wish().build());
    report(one, 2);
    report(other, 2);

    await().atMost(PATIENCE).until(() -> ids(other).size() == 2);
    assertThat(ids(one)).isEmpty();
  }

  @Test
  void a_subscriber_that_was_away_catches_up_in_order() {
    newsroom.be(Newsroom.Mood.AWAY, one);
    subscribe(wish().build());
    List<String> reported = report(one, 4);
    await().atMost(PATIENCE).until(() -> newsroom.hasTried(one));

    newsroom.beWell(one);

    await().atMost(PATIENCE).untilAsserted(() -> assertThat(ids(one)).isEqualTo(reported));
  }

  @Test
  void delivers_in_order_after_a_pause_what_came_meanwhile() {
    Subscription made = subscribe(wish().build());
    desk.pause(Newsroom.CODE, made.id());
    List<String> reported = report(one, 3);
    desk.resume(Newsroom.CODE, made.id());

    await().atMost(PATIENCE).untilAsserted(() -> assertThat(ids(one)).isEqualTo(reported));
  }

  @Test
  void what_is_refused_again_and_again_waits_for_a_person_and_its_subject_with_it() {
    newsroom.be(Newsroom.Mood.REFUSING, one);
    Subscription made = subscribe(wish().build());
    List<String> reported = report(one, 2);
    String delivery = aside(made);
    newsroom.beWell(one);
    assertThat(ids(one)).isEmpty();

    undelivered.skip(Newsroom.CODE, made.id(), delivery, "对方系统不需要");

    await()
        .atMost(PATIENCE)
        .untilAsserted(() -> assertThat(ids(one)).isEqualTo(reported.subList(1, 2)));
  }

  @Test
  void what_was_put_aside_is_delivered_when_a_person_has_it_tried_again() {
    newsroom.be(Newsroom.Mood.REFUSING, one);
    Subscription made = subscribe(wish().build());
    List<String> reported = report(one, 2);
    String delivery = aside(made);
    newsroom.beWell(one);

    undelivered.retry(Newsroom.CODE, made.id(), delivery);

    await().atMost(PATIENCE).untilAsserted(() -> assertThat(ids(one)).isEqualTo(reported));
  }

  @Test
  void delivers_nothing_more_from_the_moment_that_the_grant_is_taken_back_and_says_why() {
    Subscription made = subscribe(wish().build());
    grants.decide(HOLDER, grant.id(), GrantDecision.REVOKE, Optional.empty(), "发现超范围使用");
    report(one, 1);

    await()
        .atMost(PATIENCE)
        .until(() -> desk.get(Newsroom.CODE, made.id()).withheld().count() == 1);
    assertThat(desk.get(Newsroom.CODE, made.id()).withheld().why().orElseThrow().en())
        .contains("grant");
    assertThat(ids(one)).isEmpty();
    assertThat(entered(made)).containsExactly("not-granted");
  }

  @Test
  void gives_only_the_fields_that_are_granted() {
    grants.decide(HOLDER, grant.id(), GrantDecision.REVOKE, Optional.empty(), "改为部分字段");
    granted(Applications.of(OWNERSHIPS).fields("/location"));
    subscribe(wish().build());
    report(one, 1);

    await().atMost(PATIENCE).until(() -> ids(one).size() == 1);
    String given = CanonicalJson.writeString(newsroom.taken(one).get(0));
    assertThat(given).contains("dataRecord").doesNotContain("沈国栋").doesNotContain("/holder");
  }

  @Test
  void enters_every_delivery_in_the_audit_trail() {
    Subscription made = subscribe(wish().build());
    report(one, 1);

    await()
        .atMost(PATIENCE)
        .untilAsserted(() -> assertThat(entered(made)).containsExactly("sent", "done"));
  }

  @Test
  void delivers_again_in_order_what_came_since_a_moment() {
    Subscription made = subscribe(wish().build());
    OffsetDateTime before = OffsetDateTime.now().minusNanos(5_000_000);
    List<String> reported = report(one, 2);
    await().atMost(PATIENCE).until(() -> ids(one).size() == 2);

    desk.replay(Newsroom.CODE, made.id(), before);

    await().atMost(PATIENCE).until(() -> ids(one).size() == 4);
    assertThat(ids(one).subList(2, 4)).isEqualTo(reported);
  }

  @Test
  void delivers_only_the_kinds_areas_and_values_that_were_asked_for() {
    subscribe(wish().kinds("ended").build());
    report(one, 1);
    ChangeEvent ended = OwnershipChanges.event(other, ChangeKind.ENDED);
    flows.sendBody(AdapterContract.CHANGE_REPORTED, ended);

    await().atMost(PATIENCE).until(() -> ids(other).size() == 1);
    assertThat(ids(one)).isEmpty();
  }

  @Test
  void a_department_without_a_service_finds_the_events_on_its_own_queue_in_order() {
    granted("land", Applications.of(OWNERSHIPS));
    Subscription made = desk.subscribe("land", wish().build());
    try {
      List<String> reported = report(one, 2);
      await()
          .atMost(PATIENCE)
          .untilAsserted(() -> assertThat(onTheQueueOf("land")).isEqualTo(reported));
    } finally {
      desk.end("land", made.id());
    }
  }

  @Test
  void names_the_field_that_is_wrong() {
    wrong("/resource", wish().resource("0000000000/00000"));
    wrong("/area", wish().area("江苏"));
    wrong("/kinds", wish().kinds("moved"));
    wrong("/purpose", wish().purpose(""));
    wrong("/where/field", wish().where("holder", "1"));
    wrong("/from", wish().from(OffsetDateTime.now().plusDays(1)));
  }

  @Test
  void nobody_subscribes_to_what_is_not_granted() {
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> desk.subscribe("public-security", wish().build()))
        .satisfies(e -> assertThat(e.problem().getType()).endsWith(":not-granted"));
  }

  @Test
  void an_event_never_appears_before_one_that_could_be_read_already() {
    CountDownLatch mayCommit = new CountDownLatch(1);
    CountDownLatch entered = new CountDownLatch(1);
    long before = ledger.last();
    CompletableFuture<Void> first =
        CompletableFuture.runAsync(
            () ->
                new TransactionTemplate(transactions)
                    .executeWithoutResult(
                        status -> {
                          ledger.enter(OwnershipChanges.numbered(one), "a", Instant.now());
                          entered.countDown();
                          await().atMost(PATIENCE).until(() -> mayCommit.getCount() == 0);
                        }));
    await().atMost(PATIENCE).until(() -> entered.getCount() == 0);
    CompletableFuture<Void> second =
        CompletableFuture.runAsync(
            () -> ledger.enter(OwnershipChanges.numbered(other), "b", Instant.now()));
    await()
        .during(Duration.ofMillis(300))
        .atMost(PATIENCE)
        .until(() -> !second.isDone() && ledger.last() == before);

    mayCommit.countDown();
    CompletableFuture.allOf(first, second).join();

    assertThat(ledger.after(before, List.of(OWNERSHIPS), 10))
        .extracting(each -> each.subject())
        .containsExactly(one, other);
  }

  private void wrong(String field, Wish wish) {
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> desk.subscribe(Newsroom.CODE, wish.build()))
        .satisfies(e -> assertThat(e.problem().getDetail()).contains(field));
  }

  private Subscription subscribe(SubscriptionApplication wish) {
    return desk.subscribe(Newsroom.CODE, wish);
  }

  private static Wish wish() {
    return new Wish(OWNERSHIPS, "", List.of(), List.of(), "核对权属", null);
  }

  private String aside(Subscription subscription) {
    await()
        .atMost(PATIENCE)
        .until(
            () ->
                undelivered.of(Newsroom.CODE, subscription.id()).stream()
                    .anyMatch(each -> each.delivery().isAside()));
    return undelivered.of(Newsroom.CODE, subscription.id()).get(0).delivery().id();
  }

  private List<String> entered(Subscription subscription) {
    return jdbc.sql(
            "select outcome from audit_entry where action = 'change-delivery' and detail like ?"
                + " order by position")
        .param("%" + subscription.id() + "%")
        .query(String.class)
        .list();
  }

  private List<String> ids(String unit) {
    return newsroom.taken(unit).stream().map(each -> each.getChange().getEventId()).toList();
  }

  private List<String> onTheQueueOf(String department) {
    return new JmsTemplate(connections)
        .browse(
            "department." + department + ".change-events",
            (session, browser) ->
                Collections.list((Enumeration<?>) browser.getEnumeration()).stream()
                    .map(each -> eventId((TextMessage) each))
                    .toList());
  }

  private static String eventId(TextMessage message) {
    try {
      return CanonicalJson.tree(message.getText().getBytes(StandardCharsets.UTF_8))
          .at("/change/eventId")
          .asString();
    } catch (JMSException e) {
      throw new IllegalStateException(e);
    }
  }

  private List<String> report(String unit, int many) {
    return IntStream.range(0, many)
        .mapToObj(
            i -> {
              ChangeEvent event = OwnershipChanges.event(unit, ChangeKind.UPDATED);
              flows.sendBody(AdapterContract.CHANGE_REPORTED, event);
              return event.getChange().getEventId();
            })
        .toList();
  }

  private DataGrant granted(Applications application) {
    return granted(Newsroom.CODE, application);
  }

  private DataGrant granted(String department, Applications application) {
    DataGrant applied = grants.apply(department, application.build());
    return grants.decide(HOLDER, applied.id(), GrantDecision.APPROVE, Optional.empty(), "");
  }
}
