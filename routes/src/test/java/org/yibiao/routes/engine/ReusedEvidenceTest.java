package org.yibiao.routes.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.apache.camel.ProducerTemplate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yibiao.adapters.kit.AdapterContract;
import org.yibiao.adapters.kit.ServiceOutcome;
import org.yibiao.adapters.kit.Why;
import org.yibiao.routes.Samples;
import org.yibiao.routes.exchange.EvidenceDesk;
import org.yibiao.routes.exchange.EvidenceLedger;
import org.yibiao.routes.exchange.StandardForm;
import org.yibiao.routes.intake.Refusal;
import org.yibiao.standard.CanonicalJson;
import org.yibiao.standard.CanonicalXml;
import org.yibiao.standard.DocumentType;
import org.yibiao.standard.v1.AnswerVerdict;
import org.yibiao.standard.v1.ChangeEvent;
import org.yibiao.standard.v1.DataOrigin;
import org.yibiao.standard.v1.DataSubject;
import org.yibiao.standard.v1.Evidence;
import org.yibiao.standard.v1.EvidenceOutcome;
import org.yibiao.standard.v1.EvidenceQuestion;
import org.yibiao.standard.v1.EvidenceRequest;
import org.yibiao.standard.v1.EvidenceResponse;
import org.yibiao.standard.v1.EvidenceWish;
import org.yibiao.standard.validation.StandardValidator;

/** Data requests that are answered with what was fetched before, or is just being fetched. */
@AtTheHub
class ReusedEvidenceTest {

  @Autowired private EvidenceDesk desk;
  @Autowired private EvidenceLedger ledger;
  @Autowired private RegisterOffice office;
  @Autowired private ProducerTemplate flows;
  @Autowired private StandardValidator validator;
  @Autowired private MovableClock clock;
  @Autowired private MeterRegistry meters;
  @Autowired private JdbcClient jdbc;

  private final String purpose = "核定契税 " + Samples.newMessageId();
  private final ExecutorService crowd = Executors.newCachedThreadPool();

  private double waitsBefore;

  @BeforeEach
  void count() {
    waitsBefore = waits();
  }

  @AfterEach
  void sendTheCrowdHome() {
    crowd.shutdownNow();
    clock.reset();
  }

  @Test
  void says_that_data_come_from_the_cache_and_when_they_were_fetched() {
    Evidence fetched = ask(held("tax")).getEvidence().get(0);
    clock.set(clock.instant().plus(Duration.ofDays(2)));

    EvidenceResponse response = ask(held("tax"));

    Evidence again = response.getEvidence().get(0);
    assertThat(again.getOrigin()).isEqualTo(DataOrigin.CACHE);
    assertThat(again.getObtainedAt()).isEqualTo(fetched.getObtainedAt());
    assertThat(again.getValidUntil()).isEqualTo(fetched.getValidUntil());
    assertThat(CanonicalJson.toTree(again.getOwnership()))
        .isEqualTo(CanonicalJson.toTree(fetched.getOwnership()));
    assertThat(validator.validateXml(DocumentType.EVIDENCE_RESPONSE, CanonicalXml.write(response)))
        .isEmpty();
    assertThat(office.askedFor(purpose)).hasSize(1);
  }

  @Test
  void asks_anew_when_the_data_are_no_longer_fresh() {
    ask(held("tax"));
    clock.set(clock.instant().plus(Duration.ofDays(7)));

    Evidence anew = ask(held("tax")).getEvidence().get(0);

    assertThat(anew.getOrigin()).isEqualTo(DataOrigin.REGISTER);
    assertThat(office.askedFor(purpose)).hasSize(2);
  }

  @Test
  void gives_of_what_was_fetched_whole_only_what_another_asker_was_granted() {
    ask(held("tax"));

    EvidenceResponse response = ask(held("market-regulation"));

    assertThat(office.askedFor(purpose)).hasSize(1);
    assertThat(response.getEvidence().get(0).getMaskedField())
        .contains("/certificateNumber", "/holder/creditCode");
    assertThat(CanonicalXml.writeString(response)).doesNotContain("91320211MA1WXK3T9B");
  }

  @Test
  void masks_the_same_fields_when_a_part_is_given_again() {
    EvidenceResponse first = ask(held("market-regulation"));

    EvidenceResponse again = ask(held("market-regulation"));

    assertThat(office.askedFor(purpose)).hasSize(1);
    assertThat(again.getEvidence().get(0).getMaskedField())
        .isEqualTo(first.getEvidence().get(0).getMaskedField());
    assertThat(CanonicalJson.toTree(again.getEvidence().get(0).getDataRecord()))
        .isEqualTo(CanonicalJson.toTree(first.getEvidence().get(0).getDataRecord()));
  }

  @Test
  void does_not_give_a_part_to_who_may_have_the_whole() {
    ask(held("market-regulation"));

    assertThat(ask(held("tax")).getEvidence().get(0).getOwnership()).isNotNull();
    assertThat(office.askedFor(purpose)).hasSize(2);
  }

  @Test
  void answers_yes_or_no_from_what_was_fetched_and_says_when_that_was() {
    Evidence fetched = ask(held("tax")).getEvidence().get(0);
    EvidenceQuestion question = new EvidenceQuestion();
    question.setField("/holder/0/name");
    question.setExpected("无锡滨湖科技园发展有限公司");
    EvidenceRequest request = held("tax");
    request.setWish(EvidenceWish.YES_NO);
    request.getQuestion().add(question);

    EvidenceResponse response = ask(request);

    assertThat(office.askedFor(purpose)).hasSize(1);
    assertThat(response.getAnswer().get(0).getVerdict()).isEqualTo(AnswerVerdict.YES);
    assertThat(response.getAnswer().get(0).getAnsweredAt()).isEqualTo(fetched.getObtainedAt());
  }

  @Test
  void gives_nothing_that_is_kept_to_a_department_without_a_grant() {
    ask(held("tax"));

    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> desk.ask(held("land"), "test"))
        .satisfies(e -> assertThat(e.problem().getType()).endsWith(":not-granted"));
  }

  @Test
  void enters_in_the_ledger_who_was_given_what_was_kept() {
    ask(held("tax"));
    EvidenceRequest second = held("market-regulation");

    ask(second);

    assertThat(ledger.find(second.getEnvelope().getMessageId()))
        .hasValueSatisfying(
            entry -> {
              assertThat(entry.asker()).isEqualTo("market-regulation");
              assertThat(entry.outcome()).contains("provided");
            });
  }

  @Test
  void logs_what_came_where_the_answer_was_had_from_and_that_it_was_given() {
    ask(held("tax"));
    EvidenceRequest second = held("tax");

    ask(second);

    assertThat(
            jdbc.sql("select direction from message_hop where message_id = ? order by position")
                .param(second.getEnvelope().getMessageId())
                .query(String.class)
                .list())
        .containsExactly("RECEIVED", "FROM_CACHE", "REPLIED");
  }

  @Test
  void gives_one_request_that_comes_many_times_at_once_the_same_answer() {
    ask(held("tax"));
    EvidenceRequest request = held("tax");

    List<CompletableFuture<EvidenceResponse>> all =
        Stream.generate(() -> start(copy(request))).limit(8).toList();

    assertThat(all.stream().map(each -> each.join().getEnvelope().getMessageId()).distinct())
        .hasSize(1);
  }

  @Test
  void asks_anew_whether_anything_is_held_and_whether_the_holder_is_back() {
    for (String unit : List.of(RegisterOffice.NOT_HELD, RegisterOffice.DEAD)) {
      ask(request("tax", unit));
      ask(request("tax", unit));
    }

    assertThat(office.askedFor(purpose)).hasSize(4);
  }

  @Test
  void asks_anew_when_a_change_was_reported() {
    ask(held("tax"));

    report(RegisterOffice.UNIT);

    assertThat(ask(held("tax")).getEvidence().get(0).getOrigin()).isEqualTo(DataOrigin.REGISTER);
    assertThat(office.askedFor(purpose)).hasSize(2);
  }

  @Test
  void gives_nobody_after_a_change_what_was_asked_for_before() {
    CompletableFuture<EvidenceResponse> before = start(request("tax", RegisterOffice.LATER));
    await().until(() -> office.askedFor(purpose).size() == 1);
    report(RegisterOffice.LATER);
    CompletableFuture<EvidenceResponse> after = start(request("tax", RegisterOffice.LATER));
    await().until(() -> office.askedFor(purpose).size() == 2);

    office.answerLater(messageId(0), flows);

    assertThat(before.join().getOutcome()).isEqualTo(EvidenceOutcome.PROVIDED);
    assertThat(after).isNotDone();
    office.answerLater(messageId(1), flows);
    assertThat(after.join().getOutcome()).isEqualTo(EvidenceOutcome.PROVIDED);
  }

  @Test
  void a_thousand_who_ask_at_the_same_time_cause_one_call() {
    List<CompletableFuture<EvidenceResponse>> all =
        Stream.generate(() -> start(held("tax"))).limit(1000).toList();

    assertThat(all).allMatch(each -> each.join().getOutcome() == EvidenceOutcome.PROVIDED);
    assertThat(office.askedFor(purpose)).hasSize(1);
  }

  @Test
  void many_who_wait_get_the_answer_that_comes_later_to_one() {
    List<CompletableFuture<EvidenceResponse>> all = crowdWaiting(50);

    office.answerLater(messageId(0), flows);

    assertThat(all).allMatch(each -> each.join().getOutcome() == EvidenceOutcome.PROVIDED);
    assertThat(office.askedFor(purpose)).hasSize(1);
  }

  @Test
  void many_who_wait_get_the_holders_failure_without_another_call() {
    List<CompletableFuture<EvidenceResponse>> all = crowdWaiting(50);

    Why why = Why.of("系统维护", "Maintenance");
    office.answerLater(messageId(0), new ServiceOutcome.RetryLater(why, Optional.empty()), flows);

    assertThat(all)
        .allSatisfy(
            each -> {
              assertThat(each.join().getOutcome()).isEqualTo(EvidenceOutcome.UNAVAILABLE);
              assertThat(each.join().getReason().getText().getZh()).isEqualTo("系统维护");
            });
    assertThat(office.askedFor(purpose)).hasSize(1);
  }

  @Test
  void who_waits_for_one_that_is_refused_asks_itself() {
    CompletableFuture<EvidenceResponse> first = start(request("tax", RegisterOffice.LATER));
    await().until(() -> office.askedFor(purpose).size() == 1);
    CompletableFuture<EvidenceResponse> second = start(request("tax", RegisterOffice.LATER));
    await().until(() -> isWaiting(1));

    office.answerLater(
        messageId(0), new ServiceOutcome.Refused(Why.of("不予提供", "Not given")), flows);

    assertThat(first.join().getOutcome()).isEqualTo(EvidenceOutcome.REFUSED);
    await().until(() -> office.askedFor(purpose).size() == 2);
    office.answerLater(messageId(1), flows);
    assertThat(second.join().getOutcome()).isEqualTo(EvidenceOutcome.PROVIDED);
  }

  @Test
  void keeps_the_answer_for_who_could_not_wait_for_the_other_askers_answer() {
    CompletableFuture<EvidenceResponse> first = start(request("tax", RegisterOffice.LATER));
    await().until(() -> office.askedFor(purpose).size() == 1);
    EvidenceRequest hasty = request("tax", RegisterOffice.LATER);
    hasty.setAnswerBy(OffsetDateTime.now(clock));
    assertThat(desk.ask(hasty, "test")).isEmpty();

    office.answerLater(messageId(0), flows);

    String id = hasty.getEnvelope().getMessageId();
    await().until(() -> desk.answer(id).isPresent());
    assertThat(desk.answer(id).orElseThrow().getOutcome()).isEqualTo(EvidenceOutcome.PROVIDED);
    assertThat(first.join().getOutcome()).isEqualTo(EvidenceOutcome.PROVIDED);
    assertThat(office.askedFor(purpose)).hasSize(1);
  }

  private List<CompletableFuture<EvidenceResponse>> crowdWaiting(int count) {
    List<CompletableFuture<EvidenceResponse>> all =
        Stream.generate(() -> start(request("tax", RegisterOffice.LATER))).limit(count).toList();
    await().atMost(Duration.ofMinutes(1)).until(() -> isWaiting(count - 1));
    return all;
  }

  /** So many have joined the one whom the holder owes an answer. */
  private boolean isWaiting(int count) {
    return waits() - waitsBefore >= count && !office.askedFor(purpose).isEmpty();
  }

  private double waits() {
    return meters.counter("yibiao.exchange.reuse.waits", "resource", "9990000000/00001").count();
  }

  private String messageId(int call) {
    return office.askedFor(purpose).get(call).getEnvelope().getMessageId();
  }

  private static EvidenceRequest copy(EvidenceRequest request) {
    return CanonicalJson.read(CanonicalJson.toTree(request), EvidenceRequest.class);
  }

  private CompletableFuture<EvidenceResponse> start(EvidenceRequest request) {
    return CompletableFuture.supplyAsync(() -> ask(request), crowd);
  }

  private EvidenceResponse ask(EvidenceRequest request) {
    return StandardForm.of(desk.ask(request, "test").orElseThrow());
  }

  private EvidenceRequest held(String asker) {
    return request(asker, RegisterOffice.UNIT);
  }

  private EvidenceRequest request(String asker, String unit) {
    EvidenceRequest request = EvidenceRequests.of(asker, RegisterOffice.OWNERSHIP, unit, clock);
    request.setPurpose(purpose);
    return request;
  }

  private void report(String unit) {
    flows.sendBody(AdapterContract.CHANGE_REPORTED, change(unit));
  }

  private static ChangeEvent change(String unit) {
    try (var in =
        DocumentType.class.getResourceAsStream(
            "/standard/1.0/samples/changeEvent-company-change.json")) {
      ChangeEvent event =
          CanonicalJson.read(CanonicalJson.tree(in.readAllBytes()), ChangeEvent.class);
      DataSubject subject = new DataSubject();
      subject.setRealEstateUnitCode(unit);
      event.getEnvelope().setSender("register-office");
      event.getChange().setEventId(Samples.newMessageId());
      event.getChange().setDepartment("register-office");
      event.getChange().setResourceCode("9990000000/00001");
      event.getChange().setSubject(subject);
      event.getChange().setSequence(0);
      return event;
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
