package org.yibiao.routes.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.apache.camel.ProducerTemplate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.yibiao.routes.Samples;
import org.yibiao.routes.exchange.AskedEntry;
import org.yibiao.routes.exchange.EvidenceDesk;
import org.yibiao.routes.exchange.EvidenceLedger;
import org.yibiao.routes.exchange.StandardForm;
import org.yibiao.routes.grants.GrantDesk;
import org.yibiao.routes.intake.Refusal;
import org.yibiao.standard.CanonicalXml;
import org.yibiao.standard.DocumentType;
import org.yibiao.standard.v1.AnswerVerdict;
import org.yibiao.standard.v1.DataSubject;
import org.yibiao.standard.v1.Evidence;
import org.yibiao.standard.v1.EvidenceAnswer;
import org.yibiao.standard.v1.EvidenceOutcome;
import org.yibiao.standard.v1.EvidenceQuestion;
import org.yibiao.standard.v1.EvidenceRequest;
import org.yibiao.standard.v1.EvidenceResponse;
import org.yibiao.standard.v1.EvidenceWish;
import org.yibiao.standard.validation.StandardValidator;

/** Data requests: who gets which data, and what becomes of a question. */
@AtTheHub
class EvidenceTest {

  @Autowired private EvidenceDesk desk;
  @Autowired private EvidenceLedger ledger;
  @Autowired private GrantDesk grants;
  @Autowired private RegisterOffice office;
  @Autowired private ProducerTemplate flows;
  @Autowired private StandardValidator validator;
  @Autowired private MovableClock clock;
  @Autowired private TransactionTemplate transactions;
  @Autowired private JdbcClient jdbc;

  private final String purpose = EvidenceRequests.PURPOSE + Samples.newMessageId();

  @Test
  void gives_a_department_with_a_full_grant_the_whole_body() {
    EvidenceResponse response = ask(request("tax", RegisterOffice.OWNERSHIP, RegisterOffice.UNIT));

    assertThat(response.getOutcome()).isEqualTo(EvidenceOutcome.PROVIDED);
    Evidence evidence = response.getEvidence().get(0);
    assertThat(evidence.getOwnership().getHolder().get(0).getName()).isEqualTo("无锡滨湖科技园发展有限公司");
    assertThat(evidence.getMaskedField()).isEmpty();
    assertThat(evidence.getValidUntil()).isEqualTo(evidence.getObtainedAt().plusDays(7));
    assertThat(validator.validateXml(DocumentType.EVIDENCE_RESPONSE, CanonicalXml.write(response)))
        .isEmpty();
  }

  @Test
  void is_not_looked_at_again_when_its_answer_was_forgotten() {
    EvidenceRequest request = request("tax", RegisterOffice.OWNERSHIP, RegisterOffice.UNIT);
    ask(request);
    String id = request.getEnvelope().getMessageId();
    jdbc.sql("update evidence_request set keep_until = ? where message_id = ?")
        .params(OffsetDateTime.now(ZoneOffset.UTC).minusYears(1), id)
        .update();

    await().atMost(Duration.ofSeconds(30)).until(() -> isForgotten(id));
    assertThat(ledger.find(id)).hasValueSatisfying(left -> assertThat(left.outcome()).isPresent());
  }

  @Test
  void a_request_that_does_not_say_whose_it_is_is_refused() {
    EvidenceRequest request = request("tax", RegisterOffice.OWNERSHIP, RegisterOffice.UNIT);
    request.getEnvelope().setSender(null);

    assertThatThrownBy(() -> ask(request)).isInstanceOf(Refusal.class);
  }

  @Test
  void gives_only_the_granted_fields_as_catalogued_data_and_names_what_was_left_out() {
    EvidenceResponse response =
        ask(request("market-regulation", RegisterOffice.OWNERSHIP, RegisterOffice.UNIT));

    Evidence evidence = response.getEvidence().get(0);
    assertThat(evidence.getOwnership()).isNull();
    assertThat(evidence.getDataRecord().getItem())
        .singleElement()
        .satisfies(item -> assertThat(item.getName()).isEqualTo("location"));
    assertThat(evidence.getDataRecord().getTable().get(0).getName()).isEqualTo("holder");
    assertThat(evidence.getMaskedField()).contains("/certificateNumber", "/holder/creditCode");
    assertThat(CanonicalXml.writeString(response)).doesNotContain("91320211MA1WXK3T9B");
  }

  @Test
  void gives_in_part_what_was_asked_for_beyond_the_grant() {
    EvidenceRequest request =
        request("market-regulation", RegisterOffice.OWNERSHIP, RegisterOffice.UNIT);
    request.getField().addAll(List.of("/location", "/certificateNumber"));

    EvidenceResponse response = ask(request);

    assertThat(response.getOutcome()).isEqualTo(EvidenceOutcome.PARTIAL);
    assertThat(response.getEvidence().get(0).getMaskedField()).contains("/certificateNumber");
    assertThat(response.getEvidence().get(0).getDataRecord().getTable()).isEmpty();
  }

  @Test
  void asks_the_holder_for_nothing_but_what_is_granted() {
    EvidenceRequest request =
        request("market-regulation", RegisterOffice.OWNERSHIP, RegisterOffice.UNIT);
    ask(request);

    assertThat(office.asked(request.getEnvelope().getMessageId()).getField())
        .containsExactly("/location", "/holder/name");
  }

  @Test
  void answers_yes_or_no_without_the_data() {
    EvidenceRequest request = request("tax", RegisterOffice.OWNERSHIP, RegisterOffice.UNIT);
    request.setWish(EvidenceWish.YES_NO);
    request.getQuestion().add(question("/holder/0/name", "无锡滨湖科技园发展有限公司"));
    request.getQuestion().add(question("/holder/0/name", "另一家公司"));
    request.getQuestion().add(question("/price", "1.00"));

    EvidenceResponse response = ask(request);

    assertThat(response.getEvidence()).isEmpty();
    assertThat(response.getAnswer())
        .extracting(EvidenceAnswer::getVerdict)
        .containsExactly(AnswerVerdict.YES, AnswerVerdict.NO, AnswerVerdict.UNKNOWN);
  }

  @Test
  void compares_no_field_that_is_not_granted() {
    EvidenceRequest request =
        request("market-regulation", RegisterOffice.OWNERSHIP, RegisterOffice.UNIT);
    request.setWish(EvidenceWish.YES_NO);
    request.getQuestion().add(question("/certificateNumber", "苏(2021)无锡市不动产权第0128841号"));

    refused(request, "fields-not-granted");
  }

  @Test
  void says_that_nothing_is_held() {
    EvidenceResponse response =
        ask(request("tax", RegisterOffice.OWNERSHIP, RegisterOffice.NOT_HELD));

    assertThat(response.getOutcome()).isEqualTo(EvidenceOutcome.NOT_FOUND);
    assertThat(response.getReason().getText().getZh()).isEqualTo("没有该主体的数据");
  }

  @Test
  void says_that_the_holder_cannot_be_reached() {
    EvidenceResponse response = ask(request("tax", RegisterOffice.OWNERSHIP, RegisterOffice.DEAD));

    assertThat(response.getOutcome()).isEqualTo(EvidenceOutcome.UNAVAILABLE);
  }

  @Test
  void waits_for_an_answer_that_comes_later() {
    EvidenceRequest request = request("tax", RegisterOffice.OWNERSHIP, RegisterOffice.LATER);
    String id = request.getEnvelope().getMessageId();
    CompletableFuture<EvidenceResponse> answer = CompletableFuture.supplyAsync(() -> ask(request));
    await().until(() -> office.owes(id));

    office.answerLater(id, flows);

    assertThat(answer.join().getOutcome()).isEqualTo(EvidenceOutcome.PROVIDED);
  }

  @Test
  void keeps_an_answer_that_comes_after_the_deadline() {
    EvidenceRequest request = request("tax", RegisterOffice.OWNERSHIP, RegisterOffice.LATER);
    String id = request.getEnvelope().getMessageId();
    request.setAnswerBy(OffsetDateTime.now(clock));
    assertThat(desk.ask(request, "test")).isEmpty();

    office.answerLater(id, flows);

    assertThat(desk.answer(id).orElseThrow().getOutcome()).isEqualTo(EvidenceOutcome.PROVIDED);
  }

  @Test
  void answers_the_same_request_again_without_asking_the_holder_again() {
    EvidenceRequest request = request("tax", RegisterOffice.OWNERSHIP, RegisterOffice.UNIT);
    EvidenceResponse first = ask(request);

    EvidenceResponse second = ask(request);

    assertThat(second.getEnvelope().getMessageId()).isEqualTo(first.getEnvelope().getMessageId());
    assertThat(office.timesAsked(request.getEnvelope().getMessageId())).isEqualTo(1);
  }

  @Test
  void answers_the_same_request_again_within_a_transaction_of_somebody_elses() {
    EvidenceRequest request = request("tax", RegisterOffice.OWNERSHIP, RegisterOffice.UNIT);
    EvidenceResponse first = ask(request);

    EvidenceResponse second = transactions.execute(status -> ask(request));

    assertThat(second.getEnvelope().getMessageId()).isEqualTo(first.getEnvelope().getMessageId());
  }

  @Test
  void refuses_a_message_id_that_stands_for_another_request() {
    EvidenceRequest request = request("tax", RegisterOffice.OWNERSHIP, RegisterOffice.UNIT);
    ask(request);
    request.getSubject().setRealEstateUnitCode(RegisterOffice.NOT_HELD);

    refused(request, "message-id-taken");
  }

  @Test
  void gives_what_is_shared_unconditionally_to_whoever_registered() {
    EvidenceRequest early = request("land", RegisterOffice.OPEN, RegisterOffice.UNIT);
    refused(early, "not-registered");
    grants.apply("land", Applications.of("9990000000/00002").build());

    EvidenceResponse response = ask(request("land", RegisterOffice.OPEN, RegisterOffice.UNIT));

    assertThat(response.getOutcome()).isEqualTo(EvidenceOutcome.PROVIDED);
  }

  @Test
  void refuses_a_department_without_a_grant_and_asks_nobody() {
    EvidenceRequest request = request("land", RegisterOffice.OWNERSHIP, RegisterOffice.UNIT);

    refused(request, "not-granted");

    assertThat(office.timesAsked(request.getEnvelope().getMessageId())).isZero();
  }

  @Test
  void refuses_what_is_not_shared_to_everybody() {
    refused(request("tax", RegisterOffice.SECRET, RegisterOffice.UNIT), "not-granted");
  }

  @Test
  void refuses_an_asker_that_is_no_department() {
    refused(request("nobody", RegisterOffice.OPEN, RegisterOffice.UNIT), "unknown-asker");
  }

  @Test
  void refuses_a_case_that_is_not_there() {
    EvidenceRequest request = request("tax", RegisterOffice.OWNERSHIP, RegisterOffice.UNIT);
    request.setLegalBasis(null);
    request.setCaseNumber("320211-20261120-99999999");

    refused(request, "no-open-case");
  }

  @Test
  void refuses_a_kind_of_subject_that_the_holder_cannot_be_asked_about() {
    EvidenceRequest request = request("tax", RegisterOffice.OWNERSHIP, RegisterOffice.UNIT);
    DataSubject company = new DataSubject();
    company.setCreditCode("91340000711771143J");
    request.setSubject(company);

    refused(request, "wrong-subject");
  }

  @Test
  void refuses_a_resource_that_nobody_holds() {
    refused(request("tax", "register-office.nothing", RegisterOffice.UNIT), "unknown-resource");
  }

  @Test
  void enters_who_asked_for_what_on_which_ground() {
    EvidenceRequest request = request("tax", RegisterOffice.OWNERSHIP, RegisterOffice.UNIT);
    ask(request);

    AskedEntry entry = ledger.find(request.getEnvelope().getMessageId()).orElseThrow();

    assertThat(entry.asker()).isEqualTo("tax");
    assertThat(entry.subject()).isEqualTo(RegisterOffice.UNIT);
    assertThat(entry.legalBasis()).contains("《中华人民共和国契税法》第六条");
    assertThat(entry.outcome()).contains("provided");
  }

  private EvidenceResponse ask(EvidenceRequest request) {
    return StandardForm.of(desk.ask(request, "test").orElseThrow());
  }

  private void refused(EvidenceRequest request, String type) {
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> desk.ask(request, "test"))
        .satisfies(e -> assertThat(e.problem().getType()).endsWith(":" + type));
  }

  private EvidenceRequest request(String asker, String service, String unit) {
    EvidenceRequest request = EvidenceRequests.of(asker, service, unit, clock);
    // of each test its own, so that no test is answered with what another one fetched
    request.setPurpose(purpose);
    return request;
  }

  private static EvidenceQuestion question(String field, String expected) {
    EvidenceQuestion question = new EvidenceQuestion();
    question.setField(field);
    question.setExpected(expected);
    return question;
  }

  private boolean isForgotten(String id) {
    return jdbc.sql(
            "select 1 from evidence_request where message_id = ? and response is null and"
                + " keep_until is null")
        .param(id)
        .query(Integer.class)
        .optional()
        .isPresent();
  }
}
