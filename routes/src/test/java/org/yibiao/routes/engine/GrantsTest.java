package org.yibiao.routes.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.yibiao.routes.exchange.EvidenceDesk;
import org.yibiao.routes.grants.DataGrant;
import org.yibiao.routes.grants.GrantApplication;
import org.yibiao.routes.grants.GrantBook;
import org.yibiao.routes.grants.GrantDecision;
import org.yibiao.routes.grants.GrantDesk;
import org.yibiao.routes.intake.Refusal;
import org.yibiao.routes.plan.Plans;
import org.yibiao.standard.v1.EvidenceOutcome;
import org.yibiao.standard.v1.EvidenceRequest;
import org.yibiao.standard.v1.EvidenceResponse;

/** Grants: applied for, decided by the holder, bounded, and taken back. */
@AtTheHub
@Tag("database")
class GrantsTest {

  private static final String OWNERSHIPS = "9990000000/00001";
  private static final String SECRETS = "9990000000/00003";
  private static final String HOLDER = "register-office";
  private static final String GRANTEE = "land";

  @Autowired private GrantDesk desk;
  @Autowired private GrantBook book;
  @Autowired private EvidenceDesk evidence;
  @Autowired private Plans plans;
  @Autowired private JdbcClient jdbc;
  @Autowired private MeterRegistry meters;
  @Autowired private MovableClock clock;
  @Autowired private TransactionTemplate transactions;

  /** Other tests share the hub, and what its descriptors give. */
  @AfterEach
  void forget_the_grants() {
    jdbc.sql("delete from data_grant").update();
  }

  @Test
  void gives_nothing_while_the_application_is_not_decided() {
    desk.apply(GRANTEE, Applications.of(OWNERSHIPS).build());

    refused("not-granted", () -> ask());
  }

  @Test
  void gives_the_data_once_the_holder_approved() {
    granted(Applications.of(OWNERSHIPS));

    assertThat(ask().getOutcome()).isEqualTo(EvidenceOutcome.PROVIDED);
  }

  @Test
  void gives_only_what_the_holder_narrowed_the_application_to() {
    DataGrant applied = desk.apply(GRANTEE, Applications.of(OWNERSHIPS).build());
    GrantApplication narrowed = Applications.of(OWNERSHIPS).fields("/location").build();
    desk.decide(HOLDER, applied.id(), GrantDecision.APPROVE, Optional.of(narrowed), "");

    assertThat(ask().getEvidence().get(0).getMaskedField()).contains("/holder");
  }

  @Test
  void gives_nothing_when_the_holder_refused() {
    DataGrant applied = desk.apply(GRANTEE, Applications.of(OWNERSHIPS).build());
    desk.decide(HOLDER, applied.id(), GrantDecision.REFUSE, Optional.empty(), "与职责无关");

    refused("not-granted", () -> ask());
  }

  @Test
  void gives_nothing_from_the_moment_that_a_grant_is_taken_back() {
    DataGrant grant = granted(Applications.of(OWNERSHIPS));
    ask();
    revoke(grant.id());

    refused("not-granted", () -> ask());
  }

  @Test
  void does_not_hand_out_a_kept_answer_after_the_grant_was_taken_back() {
    DataGrant grant = granted(Applications.of(OWNERSHIPS));
    EvidenceRequest request = request();
    evidence.ask(request, "test");
    revoke(grant.id());

    refused("grant-taken-back", () -> evidence.answer(request.getEnvelope().getMessageId()));
  }

  @Test
  void a_holder_can_take_back_what_its_own_descriptor_gives_and_give_it_again() {
    DataGrant standing = standing();
    EvidenceRequest request =
        EvidenceRequests.of("tax", RegisterOffice.OWNERSHIP, RegisterOffice.UNIT, clock);
    revoke(standing.id());
    refused("not-granted", () -> evidence.ask(request, "test"));

    desk.decide(HOLDER, standing.id(), GrantDecision.APPROVE, Optional.empty(), "");

    assertThat(evidence.ask(request, "test")).isPresent();
  }

  @Test
  void what_a_descriptor_gives_is_taken_back_once_by_all_who_do_so_at_the_same_time() {
    DataGrant standing = standing();

    long done = IntStream.range(0, 8).parallel().filter(i -> isRevoked(standing.id())).count();

    assertThat(done).isEqualTo(1);
  }

  @Test
  void is_counted_within_a_transaction_of_somebody_elses() {
    DataGrant grant = granted(Applications.of(OWNERSHIPS).perDay(3));

    long used =
        IntStream.range(0, 8)
            .parallel()
            .filter(i -> Boolean.TRUE.equals(transactions.execute(status -> countedUse(grant))))
            .count();

    assertThat(used).isEqualTo(3);
  }

  @Test
  void ends_when_it_was_said_to_end() {
    granted(Applications.of(OWNERSHIPS).until(OffsetDateTime.now(clock).plusDays(30)));
    ask();
    clock.set(clock.instant().plus(Duration.ofDays(31)));
    try {
      refused("not-granted", () -> ask());
    } finally {
      clock.reset();
    }
  }

  @Test
  void serves_only_the_purposes_that_it_names() {
    granted(Applications.of(OWNERSHIPS).purposes("核对抵押"));

    refused("outside-the-grant", () -> ask());
  }

  @Test
  void serves_the_purpose_that_it_names() {
    granted(Applications.of(OWNERSHIPS).purposes("核对抵押", EvidenceRequests.PURPOSE));

    assertThat(ask().getOutcome()).isEqualTo(EvidenceOutcome.PROVIDED);
  }

  @Test
  void serves_only_cases_of_the_matters_that_it_names() {
    granted(Applications.of(OWNERSHIPS).matters(anyMatter()));

    refused("outside-the-grant", () -> ask());
  }

  @Test
  void is_used_no_more_often_in_a_day_than_it_allows() {
    granted(Applications.of(OWNERSHIPS).perDay(2));
    ask();
    ask();

    refused("quota-used-up", () -> ask());
  }

  @Test
  void a_repeated_request_uses_it_once() {
    granted(Applications.of(OWNERSHIPS).perDay(1));
    EvidenceRequest request = request();
    evidence.ask(request, "test");

    assertThat(evidence.ask(request, "test")).isPresent();
  }

  @Test
  void holds_a_crowd_to_its_quota() {
    DataGrant grant = granted(Applications.of(OWNERSHIPS).perDay(5));

    long used = IntStream.range(0, 40).parallel().filter(i -> book.use(grant)).count();

    assertThat(used).isEqualTo(5);
  }

  @Test
  void only_the_holder_decides() {
    DataGrant applied = desk.apply(GRANTEE, Applications.of(OWNERSHIPS).build());

    refused("not-the-holder", () -> approve(GRANTEE, applied));
    refused("unknown-grant", () -> approve("tax", applied));
  }

  @Test
  void what_was_refused_cannot_be_approved_afterwards() {
    DataGrant applied = desk.apply(GRANTEE, Applications.of(OWNERSHIPS).build());
    desk.decide(HOLDER, applied.id(), GrantDecision.REFUSE, Optional.empty(), "与职责无关");

    refused("grant-not-in-that-state", () -> approve(HOLDER, applied));
  }

  @Test
  void taking_back_needs_a_reason() {
    DataGrant grant = granted(Applications.of(OWNERSHIPS));

    refused(
        "grant-application-invalid",
        () -> desk.decide(HOLDER, grant.id(), GrantDecision.REVOKE, Optional.empty(), ""));
  }

  @Test
  void nobody_can_apply_for_what_is_not_shared() {
    refused("not-shared", () -> desk.apply(GRANTEE, Applications.of(SECRETS).build()));
  }

  @Test
  void names_the_field_of_an_application_that_is_wrong() {
    wrong("/resource", Applications.of("0000000000/00000"));
    wrong("/fields", Applications.of(OWNERSHIPS).fields("/holder/nickname"));
    wrong("/fields", Applications.of(OWNERSHIPS).fields("holder"));
    wrong("/matters", Applications.of(OWNERSHIPS).matters("no-matter"));
    wrong("/until", Applications.of(OWNERSHIPS).until(OffsetDateTime.now(clock).minusDays(1)));
    wrong("/perDay", Applications.of(OWNERSHIPS).perDay(0));
    wrong("/ground", Applications.of(OWNERSHIPS).ground(" "));
    wrong("/ground", Applications.of(OWNERSHIPS).ground("依据\0"));
    wrong("/purposes", Applications.of(OWNERSHIPS).purposes("核对\0抵押"));
  }

  @Test
  void a_refused_request_is_recorded_and_counted() {
    double before = counted();
    EvidenceRequest request = request();
    refused("not-granted", () -> evidence.ask(request, "test"));

    assertThat(counted()).isEqualTo(before + 1);
    assertThat(
            jdbc.sql("select outcome from audit_entry where detail like ?")
                .param("%" + request.getEnvelope().getMessageId() + "%")
                .query(String.class)
                .list())
        .containsExactly("not-granted");
  }

  private DataGrant standing() {
    return book.with("tax").stream()
        .filter(each -> each.resource().equals(OWNERSHIPS))
        .findFirst()
        .orElseThrow();
  }

  private boolean isRevoked(String id) {
    try {
      revoke(id);
      return true;
    } catch (Refusal decidedBefore) {
      return false;
    }
  }

  /** Another statement must be possible after it. */
  private boolean countedUse(DataGrant grant) {
    boolean isUsed = book.use(grant);
    assertThat(book.with(GRANTEE)).contains(grant);
    return isUsed;
  }

  private double counted() {
    return meters
        .counter("yibiao.exchange.requests", "resource", OWNERSHIPS, "outcome", "not-granted")
        .count();
  }

  private void wrong(String field, Applications application) {
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> desk.apply(GRANTEE, application.build()))
        .satisfies(e -> assertThat(e.problem().getDetail()).contains(field));
  }

  private DataGrant granted(Applications application) {
    return approve(HOLDER, desk.apply(GRANTEE, application.build()));
  }

  private DataGrant approve(String holder, DataGrant grant) {
    return desk.decide(holder, grant.id(), GrantDecision.APPROVE, Optional.empty(), "");
  }

  private void revoke(String id) {
    desk.decide(HOLDER, id, GrantDecision.REVOKE, Optional.empty(), "发现超范围使用");
  }

  private EvidenceResponse ask() {
    return evidence.ask(request(), "test").orElseThrow();
  }

  private EvidenceRequest request() {
    return EvidenceRequests.of(GRANTEE, RegisterOffice.OWNERSHIP, RegisterOffice.UNIT, clock);
  }

  private String anyMatter() {
    return plans.matters().get(0).value();
  }

  private static void refused(String type, ThrowingCallable work) {
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(work)
        .satisfies(e -> assertThat(e.problem().getType()).endsWith(":" + type));
  }
}
