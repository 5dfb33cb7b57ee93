package org.yibiao.routes.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yibiao.routes.exchange.EvidenceDesk;
import org.yibiao.routes.exchange.StandardForm;
import org.yibiao.routes.grants.DataGrant;
import org.yibiao.routes.grants.GrantDecision;
import org.yibiao.routes.grants.GrantDesk;
import org.yibiao.routes.intake.Refusal;
import org.yibiao.standard.CanonicalXml;
import org.yibiao.standard.DocumentType;
import org.yibiao.standard.v1.AnswerVerdict;
import org.yibiao.standard.v1.Evidence;
import org.yibiao.standard.v1.EvidenceOutcome;
import org.yibiao.standard.v1.EvidenceQuestion;
import org.yibiao.standard.v1.EvidenceRequest;
import org.yibiao.standard.v1.EvidenceResponse;
import org.yibiao.standard.v1.EvidenceWish;
import org.yibiao.standard.validation.StandardValidator;

/** Data that a grant gives masked, or only as yes and no. */
@AtTheHub
class ReleaseTest {

  private static final String OWNERSHIPS = "9990000000/00001";
  private static final String GRANTEE = "land";

  @Autowired private GrantDesk desk;
  @Autowired private EvidenceDesk evidence;
  @Autowired private StandardValidator validator;
  @Autowired private JdbcClient jdbc;
  @Autowired private MovableClock clock;

  @AfterEach
  void forget_the_grants() {
    jdbc.sql("delete from data_grant").update();
  }

  @Test
  void masks_what_is_more_confidential_than_the_grant_gives_in_clear() {
    granted(Applications.of(OWNERSHIPS).clearUpTo("internal"));

    Evidence given = ask(request()).getEvidence().get(0);

    assertThat(given.getOwnership().getHolder())
        .isNotEmpty()
        .allSatisfy(holder -> assertThat(holder.getName()).endsWith("*"));
    assertThat(given.getMaskedField()).contains("/holder/name", "/registeredOn");
  }

  @Test
  void says_that_a_masked_answer_is_a_part() {
    granted(Applications.of(OWNERSHIPS).clearUpTo("internal"));

    assertThat(ask(request()).getOutcome()).isEqualTo(EvidenceOutcome.PARTIAL);
  }

  @Test
  void gives_masked_data_in_a_form_that_the_standard_allows() {
    granted(Applications.of(OWNERSHIPS).clearUpTo("internal"));

    EvidenceResponse response = StandardForm.of(ask(request()));

    assertThat(validator.validateXml(DocumentType.EVIDENCE_RESPONSE, CanonicalXml.write(response)))
        .isEmpty();
    assertThat(CanonicalXml.write(response)).asString().contains("*");
  }

  @Test
  void masks_what_another_asker_fetched_unmasked() {
    String purpose = "核对遮盖后的权利人";
    evidence.ask(of("tax", purpose), "test");
    granted(Applications.of(OWNERSHIPS).clearUpTo("internal"));

    Evidence given = ask(of(GRANTEE, purpose)).getEvidence().get(0);

    assertThat(given.getOwnership().getHolder().get(0).getName()).endsWith("*");
  }

  @Test
  void takes_the_grant_that_masks_the_least() {
    granted(Applications.of(OWNERSHIPS).clearUpTo("internal"));
    granted(Applications.of(OWNERSHIPS));

    assertThat(ask(request()).getOutcome()).isEqualTo(EvidenceOutcome.PROVIDED);
  }

  @Test
  void does_not_let_a_masked_value_be_found_out_by_asking() {
    granted(Applications.of(OWNERSHIPS).clearUpTo("internal"));

    refused("fields-not-granted", () -> evidence.ask(question("/holder/name", "沈国栋"), "test"));
  }

  @Test
  void gives_no_data_where_only_yes_and_no_are_granted() {
    granted(Applications.of(OWNERSHIPS).verdictsOnly());

    refused("outside-the-grant", () -> evidence.ask(request(), "test"));
  }

  @Test
  void answers_yes_or_no_where_that_is_granted() {
    granted(Applications.of(OWNERSHIPS).fields("/realEstateUnitCode").verdictsOnly());

    EvidenceResponse response = ask(question("/realEstateUnitCode", RegisterOffice.UNIT));

    assertThat(response.getEvidence()).isEmpty();
    assertThat(response.getAnswer())
        .singleElement()
        .satisfies(answer -> assertThat(answer.getVerdict()).isEqualTo(AnswerVerdict.YES));
  }

  @Test
  void names_a_class_of_confidentiality_that_there_is_not() {
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(
            () -> desk.apply(GRANTEE, Applications.of(OWNERSHIPS).clearUpTo("secret").build()))
        .satisfies(e -> assertThat(e.problem().getDetail()).contains("/clearUpTo", "internal"));
  }

  private void granted(Applications application) {
    DataGrant applied = desk.apply(GRANTEE, application.build());
    desk.decide("register-office", applied.id(), GrantDecision.APPROVE, Optional.empty(), "");
  }

  private EvidenceResponse ask(EvidenceRequest request) {
    return evidence.ask(request, "test").orElseThrow();
  }

  private EvidenceRequest request() {
    return of(GRANTEE, "核对遮盖");
  }

  private EvidenceRequest of(String asker, String purpose) {
    EvidenceRequest request =
        EvidenceRequests.of(asker, RegisterOffice.OWNERSHIP, RegisterOffice.UNIT, clock);
    request.setPurpose(purpose);
    return request;
  }

  private EvidenceRequest question(String field, String expected) {
    EvidenceRequest request = request();
    request.setWish(EvidenceWish.YES_NO);
    EvidenceQuestion question = new EvidenceQuestion();
    question.setField(field);
    question.setExpected(expected);
    request.getQuestion().add(question);
    return request;
  }

  private static void refused(String type, ThrowingCallable work) {
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(work)
        .satisfies(e -> assertThat(e.problem().getType()).endsWith(":" + type));
  }
}
