package org.yibiao.routes.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.yibiao.routes.Samples;
import org.yibiao.routes.attachments.AttachmentDesk;
import org.yibiao.routes.attachments.AttachmentRights;
import org.yibiao.routes.attachments.Bringer;
import org.yibiao.routes.attachments.Kept;
import org.yibiao.routes.attachments.Sha256;
import org.yibiao.routes.intake.Refusal;
import org.yibiao.routes.intake.Syntax;
import org.yibiao.standard.v1.Attachment;
import org.yibiao.standard.v1.Finding;
import org.yibiao.standard.v1.Mandate;
import org.yibiao.standard.v1.MandateScope;
import org.yibiao.standard.v1.Problem;
import org.yibiao.standard.v1.Receipt;
import org.yibiao.standard.v1.Submission;
import org.yibiao.standard.value.DepartmentCode;

/** Submissions that refer to files, and the files that the hub keeps. */
@AtTheHub
@Tag("database")
class EnclosuresTest {

  @Autowired private Office office;
  @Autowired private AttachmentDesk desk;
  @Autowired private AttachmentRights rights;

  private final String id = Samples.newMessageId();
  private Submission submission;
  private Kept kept;

  @BeforeEach
  void bring() throws IOException {
    submission = Samples.submission(id, Office.JOINT);
    byte[] content = ("%PDF-1.7 " + id).getBytes(StandardCharsets.UTF_8);
    kept =
        desk.bring(
            new ByteArrayInputStream(content),
            "application/pdf",
            Optional.empty(),
            new Bringer("portal", Optional.empty()));
  }

  @ParameterizedTest
  @EnumSource
  void one_that_refers_to_what_is_kept_opens_a_case_whose_departments_may_read_it(Syntax syntax) {
    encloseAsMaterial(kept.inDocuments());
    encloseAsMandate(kept.inDocuments());

    Receipt receipt = office.submit(submission, syntax);

    String department = office.look(receipt).getPart().get(0).getDepartment().getCode();
    assertThat(rights.mayRead(kept.digest(), of(department))).isTrue();
    assertThat(rights.mayRead(kept.digest(), of("weather-of-nobody"))).isFalse();
  }

  @Test
  void one_that_refers_to_what_is_not_kept_is_refused_and_opens_none() {
    long before = office.count("case_file");
    Attachment unknown = kept.inDocuments();
    String hex = "0".repeat(64);
    unknown.setSha256(hex);
    unknown.setReference(new Sha256(hex).reference());
    encloseAsMaterial(unknown);

    Finding finding = finding("R-ATTACHMENT-KEPT");

    assertThat(finding.getPointer()).isEqualTo("/material/1/reference");
    assertThat(finding.getXpath()).isEqualTo("/submission/material[2]/reference");
    assertThat(finding.getMessage().getZh()).contains(hex);
    assertThat(finding.getRemedy().getEn()).contains("POST /api/v1/attachments");
    assertThat(office.count("case_file")).isEqualTo(before);
  }

  @Test
  void one_that_says_another_size_is_refused_with_the_right_one() {
    Attachment shorter = kept.inDocuments();
    shorter.setSize(1);
    encloseAsMandate(shorter);

    Finding finding = finding("R-ATTACHMENT-SIZE");

    assertThat(finding.getPointer()).isEqualTo("/agent/mandate/document/size");
    assertThat(finding.getRemedy().getZh()).contains("应为 " + kept.size());
  }

  @Test
  void one_that_says_another_digest_is_refused_with_the_right_one() {
    Attachment other = kept.inDocuments();
    other.setSha256("0".repeat(64));
    encloseAsMandate(other);

    Finding finding = finding("R-ATTACHMENT-DIGEST");

    assertThat(finding.getXpath()).isEqualTo("/submission/agent/mandate/document/sha256");
    assertThat(finding.getRemedy().getEn()).contains(kept.digest().hex());
  }

  @Test
  void a_reference_of_ours_that_is_badly_written_is_refused() {
    Attachment bad = kept.inDocuments();
    bad.setReference("urn:yibiao:attachment:sha256:../../etc/passwd");
    encloseAsMandate(bad);

    assertThat(finding("R-ATTACHMENT-KEPT").getPointer())
        .isEqualTo("/agent/mandate/document/reference");
  }

  @Test
  void what_others_keep_is_left_as_it_is() {
    Attachment elsewhere = kept.inDocuments();
    elsewhere.setReference("https://files.example.org/1");
    elsewhere.setSha256("0".repeat(64));
    encloseAsMandate(elsewhere);

    assertThat(office.submit(submission, Syntax.JSON).getMessageId()).isEqualTo(id);
  }

  @Test
  void the_same_submission_again_gets_the_same_receipt_whatever_became_of_its_files() {
    encloseAsMandate(kept.inDocuments());
    Receipt first = office.submit(submission, Syntax.JSON);
    office
        .jdbc()
        .sql("delete from attachment_use where sha256 = ?")
        .param(kept.digest().hex())
        .update();
    office
        .jdbc()
        .sql("delete from attachment where sha256 = ?")
        .param(kept.digest().hex())
        .update();

    Receipt second = office.submit(submission, Syntax.JSON);

    assertThat(second.getCaseNumber()).isEqualTo(first.getCaseNumber());
  }

  private void encloseAsMandate(Attachment attachment) {
    Mandate mandate = new Mandate();
    mandate.setScope(MandateScope.SUBMIT);
    mandate.setValidFrom(LocalDate.of(2026, 1, 1));
    mandate.setDocument(attachment);
    submission.getAgent().setMandate(mandate);
  }

  private void encloseAsMaterial(Attachment attachment) {
    submission.getMaterial().get(1).setSize(attachment.getSize());
    submission.getMaterial().get(1).setSha256(attachment.getSha256());
    submission.getMaterial().get(1).setReference(attachment.getReference());
  }

  private Finding finding(String rule) {
    Problem problem =
        catchThrowableOfType(Refusal.class, () -> office.submit(submission, Syntax.JSON)).problem();
    assertThat(problem.getStatus()).isEqualTo(422);
    assertThat(problem.getFinding()).hasSize(1);
    assertThat(problem.getFinding().get(0).getRule()).isEqualTo(rule);
    return problem.getFinding().get(0);
  }

  private static Bringer of(String department) {
    return new Bringer(department, Optional.of(new DepartmentCode(department)));
  }
}
