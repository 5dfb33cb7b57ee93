package org.yibiao.routes.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yibiao.routes.Samples;
import org.yibiao.routes.cases.CaseStore;
import org.yibiao.routes.intake.Incoming;
import org.yibiao.routes.intake.Refusal;
import org.yibiao.routes.intake.SubmissionIntake;
import org.yibiao.routes.intake.Syntax;
import org.yibiao.routes.prefill.OnceOnly;
import org.yibiao.routes.prefill.OnceOnlyFigures;
import org.yibiao.routes.prefill.PrefillDesk;
import org.yibiao.routes.prefill.PrefillReply;
import org.yibiao.routes.prefill.PrefillRequest;
import org.yibiao.standard.CanonicalJson;
import org.yibiao.standard.CanonicalXml;
import org.yibiao.standard.v1.Receipt;
import org.yibiao.standard.v1.Submission;
import tools.jackson.databind.node.ObjectNode;

/** A form that was filled in, when it is handed in. */
@AtTheHub
@Tag("database")
class SubmittedPrefillTest {

  private static final String MATTER = "320000000078";
  private static final String OTHER_UNIT = "320213004007GB00126F00050602";
  private static final String PROPERTY = "/form/homeTransfer/property";
  private static final String CERTIFICATE = PROPERTY + "/certificateNumber";

  @Autowired private PrefillDesk desk;
  @Autowired private SubmissionIntake intake;
  @Autowired private OnceOnlyFigures figures;
  @Autowired private CaseStore cases;
  @Autowired private JdbcClient jdbc;

  private PrefillReply prefill;
  private ObjectNode submission;

  @BeforeEach
  void a_form_was_filled_in() {
    submission = (ObjectNode) CanonicalJson.tree(Samples.bytes("submission-home-transfer.json"));
    submission.put("matterCode", MATTER);
    submission.withObject(PROPERTY).put("realEstateUnitCode", RegisterOffice.UNIT);
    submission.withObject(PROPERTY).remove("certificateNumber");
    submission.withObject(PROPERTY).remove("builtArea");
    submission
        .withObject("/consent")
        .put("given", true)
        .put("givenAt", "2026-11-20T13:37:20+08:00")
        .put("statement", "同意为办理本事项向各部门取数");
    prefill = desk.fill(new PrefillRequest(MATTER, "320211", known()), "tax");
    submission
        .withObject("/envelope")
        .put("messageId", Samples.newMessageId())
        .put("sender", "tax")
        .put("causationId", prefill.id());
  }

  @Test
  void counts_what_came_back_as_the_departments_gave_it() {
    fillIn();
    OnceOnly before = figure();

    handIn();

    assertThat(figure().submissions()).isEqualTo(before.submissions() + 1);
    assertThat(figure().kept()).isEqualTo(before.kept() + 2);
  }

  @Test
  void does_not_count_what_the_applicant_changed() {
    fillIn();
    submission.withObject(PROPERTY).put("builtArea", "99.90");
    OnceOnly before = figure();

    handIn();

    assertThat(figure().kept()).isEqualTo(before.kept() + 1);
  }

  @Test
  void counts_a_prefill_once_only_however_often_it_is_handed_in() {
    fillIn();
    handIn();
    OnceOnly before = figure();
    submission.withObject("/envelope").put("messageId", Samples.newMessageId());

    handIn();

    assertThat(figure().submissions()).isEqualTo(before.submissions());
  }

  @Test
  void counts_for_the_department_what_came_back() {
    fillIn();
    handIn();

    assertThat(figures.all())
        .filteredOn(each -> each.department().equals("register-office"))
        .singleElement()
        .satisfies(each -> assertThat(each.kept()).isPositive())
        .satisfies(each -> assertThat(each.submittedRate()).isBetween(0.001, 1.0));
  }

  @Test
  void takes_from_the_departments_what_the_submission_leaves_out() {
    Receipt receipt = handIn();

    String kept = cases.byNumber(receipt.getCaseNumber()).orElseThrow().submission();
    assertThat(CanonicalJson.mapper().readTree(kept).at(CERTIFICATE))
        .isEqualTo(prefill.submission().at(CERTIFICATE));
  }

  @Test
  void takes_it_for_a_submission_in_xml_too() {
    Submission sent = CanonicalJson.read(submission, Submission.class);

    Receipt receipt =
        intake.receive(new Incoming(Syntax.XML, "Test/XML", CanonicalXml.write(sent)));

    String kept = cases.byNumber(receipt.getCaseNumber()).orElseThrow().submission();
    assertThat(kept).contains(prefill.submission().at(CERTIFICATE).asString());
  }

  @Test
  void gives_the_same_receipt_when_a_submission_that_leaves_something_out_comes_again() {
    assertThat(handIn().getCaseNumber()).isEqualTo(handIn().getCaseNumber());
  }

  @Test
  void gives_the_same_receipt_when_nobody_knows_any_more_what_was_left_out() {
    Receipt first = handIn();
    jdbc.sql("update prefill set prints = '' where prefill_id = ?").param(prefill.id()).update();

    assertThat(handIn().getCaseNumber()).isEqualTo(first.getCaseNumber());
  }

  @Test
  void forgets_what_was_filled_in_when_nobody_handed_it_in_for_long() {
    jdbc.sql("update prefill set printed_at = ? where prefill_id = ?")
        .params(OffsetDateTime.now(ZoneOffset.UTC).minusYears(1), prefill.id())
        .update();

    await().atMost(Duration.ofSeconds(30)).until(() -> prints().isEmpty());
  }

  @Test
  void completes_nothing_without_a_prefill() {
    submission.withObject("/envelope").remove("causationId");

    refused();
  }

  @Test
  void completes_nothing_by_the_prefill_of_another() {
    submission.withObject("/envelope").put("sender", "portal");

    refused();
  }

  @Test
  void asks_about_nobody_whom_the_prefill_was_not_about() {
    submission.withObject(PROPERTY).put("realEstateUnitCode", OTHER_UNIT);
    long before = askedAbout(OTHER_UNIT);

    refused();
    assertThat(askedAbout(OTHER_UNIT)).isEqualTo(before);
  }

  @Test
  void tells_what_is_missing_still() {
    submission.withObject("/form/homeTransfer").remove("mortgage");

    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(this::handIn)
        .satisfies(
            e ->
                assertThat(e.problem().getFinding())
                    .extracting(each -> each.getPointer())
                    .containsExactly("/form/homeTransfer/mortgage"));
  }

  private String prints() {
    return jdbc.sql("select prints from prefill where prefill_id = ?")
        .param(prefill.id())
        .query(String.class)
        .single();
  }

  private long askedAbout(String unit) {
    return jdbc.sql("select count(*) from evidence_request where subject = ?")
        .param(unit)
        .query(Long.class)
        .single();
  }

  private ObjectNode known() {
    ObjectNode known = CanonicalJson.mapper().createObjectNode();
    known.withObject(PROPERTY).put("realEstateUnitCode", RegisterOffice.UNIT);
    known.set("consent", submission.get("consent"));
    return known;
  }

  private void fillIn() {
    submission
        .withObject(PROPERTY)
        .put("certificateNumber", prefill.submission().at(CERTIFICATE).asString())
        .put("builtArea", prefill.submission().at(PROPERTY + "/builtArea").asString());
  }

  private Receipt handIn() {
    byte[] json = CanonicalJson.writeCanonical(submission);
    return intake.receive(new Incoming(Syntax.JSON, "Test/JSON", json));
  }

  private void refused() {
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(this::handIn)
        .satisfies(
            e ->
                assertThat(e.problem().getFinding())
                    .extracting(each -> each.getPointer())
                    .contains(CERTIFICATE));
  }

  private OnceOnly figure() {
    return figures.all().stream()
        .filter(each -> each.matterCode().equals(MATTER) && each.department().isEmpty())
        .findFirst()
        .orElseThrow();
  }
}
