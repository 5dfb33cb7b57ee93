package org.yibiao.routes.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.hazelcast.core.HazelcastInstance;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.OffsetDateTime;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yibiao.routes.exchange.AskedEntry;
import org.yibiao.routes.exchange.EvidenceDesk;
import org.yibiao.routes.exchange.EvidenceLedger;
import org.yibiao.routes.exchange.PreviewDesk;
import org.yibiao.routes.intake.Refusal;
import org.yibiao.standard.v1.Consent;
import org.yibiao.standard.v1.ConsentScope;
import org.yibiao.standard.v1.DataSubject;
import org.yibiao.standard.v1.EvidenceOutcome;
import org.yibiao.standard.v1.EvidenceRequest;
import org.yibiao.standard.v1.IdentityDocument;
import org.yibiao.standard.v1.PersonIdentity;

/** What people have to agree to before data about them are given. */
@AtTheHub
@Tag("database")
class PreviewTest {

  private static final String CITIZEN = "320213199106221417";
  private static final String ANOTHER = "320202197103082433";
  private static final String TOLD = "无锡滨湖科技园发展有限公司";

  @Autowired private EvidenceDesk desk;
  @Autowired private PreviewDesk previews;
  @Autowired private EvidenceLedger ledger;
  @Autowired private HazelcastInstance grid;
  @Autowired private JdbcClient jdbc;
  @Autowired private MovableClock clock;

  @AfterEach
  void tidy() {
    clock.reset();
    jdbc.sql("update evidence_request set outcome = 'refused' where outcome = 'previewing'")
        .update();
  }

  @Test
  void gives_nothing_without_consent() {
    refused("consent-needed", () -> desk.ask(request(RegisterOffice.PRIVATE), "test"));
  }

  @Test
  void gives_the_data_with_consent() {
    assertThat(desk.ask(agreed(RegisterOffice.PRIVATE), "test").orElseThrow().getOutcome())
        .isEqualTo(EvidenceOutcome.PROVIDED);
  }

  @Test
  void a_consent_that_is_over_is_none() {
    EvidenceRequest request = agreed(RegisterOffice.PRIVATE);
    request.getConsent().setValidUntil(OffsetDateTime.now(clock).minusMinutes(1));

    refused("consent-needed", () -> desk.ask(request, "test"));
  }

  @Test
  void a_consent_to_another_departments_data_is_none() {
    EvidenceRequest request = agreed(RegisterOffice.PRIVATE);
    ConsentScope scope = new ConsentScope();
    scope.setDepartment("tax");
    request.getConsent().getScope().add(scope);

    refused("consent-needed", () -> desk.ask(request, "test"));
  }

  @Test
  void holds_the_answer_until_the_person_has_seen_it() {
    String id = asked();

    assertThat(desk.answer(id)).isEmpty();
    assertThat(previews.waitingFor(CITIZEN)).extracting(AskedEntry::messageId).contains(id);
    assertThat(
            previews
                .show(CITIZEN, id)
                .getEvidence()
                .get(0)
                .getOwnership()
                .getHolder()
                .get(0)
                .getName())
        .isEqualTo(TOLD);
  }

  @Test
  void gives_what_the_person_agreed_to() {
    String id = asked();

    previews.approve(CITIZEN, id);

    assertThat(desk.answer(id).orElseThrow().getOutcome()).isEqualTo(EvidenceOutcome.PROVIDED);
    assertThat(previews.waitingFor(CITIZEN)).isEmpty();
  }

  @Test
  void leaves_no_copy_of_what_the_person_refused() {
    String id = asked();

    previews.refuse(CITIZEN, id);

    assertThat(desk.answer(id).orElseThrow().getOutcome()).isEqualTo(EvidenceOutcome.REFUSED);
    assertThat(ledger.find(id).orElseThrow().response().orElse("")).doesNotContain(TOLD);
    assertThat(grid.getMap("evidence-previews").containsKey(id)).isFalse();
    refused("not-found", () -> previews.show(CITIZEN, id));
  }

  @Test
  void nothing_that_waits_can_be_read_in_the_database_or_the_grid() {
    String id = asked();

    assertThat(ledger.find(id).orElseThrow().response()).isEmpty();
    byte[] closed = grid.<String, byte[]>getMap("evidence-previews").get(id);
    assertThat(new String(closed, StandardCharsets.UTF_8)).doesNotContain(TOLD);
  }

  @Test
  void is_shown_to_nobody_else() {
    String id = asked();

    refused("not-found", () -> previews.show(ANOTHER, id));
    refused("not-found", () -> previews.approve(ANOTHER, id));
  }

  @Test
  void the_same_request_again_waits_for_the_same_preview() {
    EvidenceRequest request = agreed(RegisterOffice.SHOWN);
    desk.ask(request, "test");
    String id = request.getEnvelope().getMessageId();

    assertThat(desk.ask(request, "test")).isEmpty();

    assertThat(previews.waitingFor(CITIZEN)).extracting(AskedEntry::messageId).containsOnlyOnce(id);
  }

  @Test
  void ends_when_nobody_comes() {
    String id = asked();
    clock.set(clock.instant().plus(Duration.ofHours(1)));

    org.awaitility.Awaitility.await()
        .untilAsserted(
            () ->
                assertThat(ledger.find(id).flatMap(AskedEntry::outcome))
                    .contains(EvidenceOutcome.REFUSED.value()));
    assertThat(grid.getMap("evidence-previews").containsKey(id)).isFalse();
  }

  @Test
  void the_person_can_see_who_asked_for_what_and_why() {
    String id = asked();

    AskedEntry line =
        ledger.about(CITIZEN, 100).stream()
            .filter(each -> each.messageId().equals(id))
            .findFirst()
            .orElseThrow();
    assertThat(line.asker()).isEqualTo("tax");
    assertThat(line.purpose()).isEqualTo(EvidenceRequests.PURPOSE);
    assertThat(line.legalBasis()).isPresent();
  }

  private String asked() {
    EvidenceRequest request = agreed(RegisterOffice.SHOWN);
    assertThat(desk.ask(request, "test")).isEmpty();
    return request.getEnvelope().getMessageId();
  }

  private EvidenceRequest agreed(String service) {
    EvidenceRequest request = request(service);
    Consent consent = new Consent();
    consent.setGiven(true);
    consent.setGivenAt(OffsetDateTime.now(clock));
    consent.setStatement("同意向税务部门提供");
    request.setConsent(consent);
    return request;
  }

  private EvidenceRequest request(String service) {
    EvidenceRequest request = EvidenceRequests.of("tax", service, RegisterOffice.UNIT, clock);
    IdentityDocument document = new IdentityDocument();
    document.setType("111");
    document.setNumber(CITIZEN);
    PersonIdentity citizen = new PersonIdentity();
    citizen.setName("徐一帆");
    citizen.setIdentityDocument(document);
    DataSubject subject = new DataSubject();
    subject.setCitizen(citizen);
    request.setSubject(subject);
    return request;
  }

  private static void refused(String type, ThrowingCallable work) {
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(work)
        .satisfies(e -> assertThat(e.problem().getType()).endsWith(":" + type));
  }
}
