package org.yibiao.routes.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.OffsetDateTime;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.yibiao.routes.Samples;
import org.yibiao.routes.audit.AuditCheck;
import org.yibiao.routes.cases.CasePurged;
import org.yibiao.routes.cases.StepRepeat;
import org.yibiao.routes.exchange.EvidenceDesk;
import org.yibiao.routes.intake.Refusal;
import org.yibiao.routes.intake.Syntax;
import org.yibiao.routes.retention.RetentionDesk;
import org.yibiao.standard.v1.CaseState;
import org.yibiao.standard.v1.EvidenceRequest;
import org.yibiao.standard.v1.Receipt;
import org.yibiao.standard.v1.Submission;
import org.yibiao.standard.value.StepId;

/** What the hub says of what it keeps no longer. */
@AtTheHub
@Tag("database")
class RetentionTest {

  @Autowired private Office office;
  @Autowired private RetentionDesk desk;
  @Autowired private EvidenceDesk evidence;
  @Autowired private StepRepeat repeat;
  @Autowired private AuditCheck audit;
  @Autowired private MovableClock clock;

  private final String id = Samples.newMessageId();

  @Test
  void a_repetition_gets_the_first_answer_after_the_content_was_purged() {
    Receipt first = purgedCase();

    Receipt again = office.submit(id, Office.JOINT);

    assertThat(again.getCaseNumber()).isEqualTo(first.getCaseNumber());
    assertThat(again.getCaseUrl()).isEqualTo(first.getCaseUrl());
    assertThat(cases()).isEqualTo(1);
  }

  @Test
  void another_content_under_its_identifier_is_refused_after_the_content_was_purged() {
    purgedCase();
    Submission other = Samples.submission(id, Office.JOINT);
    other.getEnvelope().setPurpose("另一目的");

    assertThatThrownBy(() -> office.submit(other, Syntax.JSON))
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal -> assertThat(refusal.problem().getType()).endsWith("message-id-taken"));
  }

  @Test
  void shows_nothing_of_a_purged_case_but_that_it_was_and_when() {
    Receipt receipt = purgedCase();

    assertThatThrownBy(() -> office.look(receipt))
        .isInstanceOfSatisfying(
            CasePurged.class,
            purged -> {
              assertThat(purged.file().state()).isEqualTo(CaseState.COMPLETED);
              assertThat(purged.file().purgedAt()).isPresent();
              assertThat(purged.file().applicant()).isEmpty();
            });
  }

  @Test
  void no_step_of_a_purged_case_is_tried_again() {
    Receipt receipt = purgedCase();

    assertThat(repeat.repeat(receipt.getCaseNumber(), new StepId("seal-filing")))
        .isEqualTo(StepRepeat.Outcome.PURGED);
  }

  @Test
  void a_purged_data_request_is_not_asked_anew_under_its_identifier() {
    EvidenceRequest request =
        EvidenceRequests.of("tax", RegisterOffice.OWNERSHIP, RegisterOffice.UNIT, clock);
    assertThat(evidence.ask(request, "Test")).isPresent();
    office
        .jdbc()
        .sql("update evidence_request set answered_at = ? where message_id = ?")
        .params(OffsetDateTime.now(clock).minusYears(4), request.getEnvelope().getMessageId())
        .update();

    desk.run("tester");

    assertThatThrownBy(() -> evidence.ask(request, "Test"))
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal -> assertThat(refusal.problem().getType()).endsWith("request-purged"));
  }

  @Test
  void tells_what_is_due_and_what_the_last_run_purged() {
    Receipt receipt = oldCase();
    assertThat(due("case-content")).isPositive();

    desk.run("tester");

    assertThat(due("case-content")).isZero();
    assertThat(desk.overview().lastRun())
        .hasValueSatisfying(
            run -> {
              assertThat(run.by()).isEqualTo("tester");
              assertThat(run.rows()).isPositive();
            });
    assertThat(receipt).isNotNull();
  }

  @Test
  void the_audit_trail_is_sound_after_a_purge() {
    purgedCase();

    assertThat(audit.verify().isSound()).isTrue();
  }

  private Receipt purgedCase() {
    Receipt receipt = oldCase();
    desk.run("tester");
    return receipt;
  }

  /** A case that was completed more than five and less than six years ago. */
  private Receipt oldCase() {
    Receipt receipt = office.submit(id, Office.JOINT);
    office.awaitCase(receipt, CaseState.COMPLETED);
    OffsetDateTime then = OffsetDateTime.now(clock).minusMonths(66);
    office
        .jdbc()
        .sql("update case_file set received_at = ?, completed_at = ? where case_number = ?")
        .params(then, then, receipt.getCaseNumber())
        .update();
    return receipt;
  }

  private long due(String code) {
    return desk.overview().classes().stream()
        .filter(each -> each.code().equals(code))
        .findFirst()
        .orElseThrow()
        .due();
  }

  private int cases() {
    return office
        .jdbc()
        .sql("select count(*) from case_file where message_id = ?")
        .param(id)
        .query(Integer.class)
        .single();
  }
}
