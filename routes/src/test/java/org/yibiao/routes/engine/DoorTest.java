package org.yibiao.routes.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.yibiao.routes.Samples;
import org.yibiao.routes.intake.Incoming;
import org.yibiao.routes.intake.Refusal;
import org.yibiao.routes.intake.SubmissionIntake;
import org.yibiao.routes.intake.Syntax;
import org.yibiao.standard.v1.CaseState;
import org.yibiao.standard.v1.Problem;
import org.yibiao.standard.v1.Receipt;
import org.yibiao.standard.v1.Submission;

@AtTheHub
class DoorTest {

  @Autowired private Office office;
  @Autowired private SubmissionIntake intake;

  private final String id = Samples.newMessageId();

  @Test
  void gives_a_receipt_with_the_case_and_the_message() {
    Receipt receipt = office.submit(id, Office.JOINT);

    assertThat(receipt.getMessageId()).isEqualTo(id);
    assertThat(receipt.getCaseNumber()).matches("320211-[0-9]{8}-[0-9]{8}");
    assertThat(receipt.getCaseUrl())
        .startsWith("http://127.0.0.1:8080/cases/" + receipt.getCaseNumber() + "#key=");
  }

  @Test
  void gives_the_same_receipt_when_the_same_submission_comes_again() {
    Receipt first = office.submit(id, Office.JOINT);
    office.awaitCase(first, CaseState.COMPLETED);

    Receipt second = office.submit(id, Office.JOINT);

    assertThat(Syntax.JSON.write(second)).isEqualTo(Syntax.JSON.write(first));
  }

  @Test
  void takes_a_submission_with_nothing_but_a_warning() {
    Submission submission = Samples.submission(id, Office.JOINT);
    submission
        .getForm()
        .getBusinessStart()
        .getCompany()
        .getShareholder()
        .get(0)
        .setPayBy(LocalDate.of(2046, 1, 1));

    assertThat(office.submit(submission, Syntax.JSON).getMessageId()).isEqualTo(id);
  }

  @Test
  void knows_the_same_submission_in_its_other_form() {
    Submission submission = Samples.submission(id, Office.JOINT);
    Receipt first = office.submit(submission, Syntax.JSON);

    Receipt second = office.submit(submission, Syntax.XML);

    assertThat(second.getCaseNumber()).isEqualTo(first.getCaseNumber());
  }

  @Test
  void opens_one_case_when_the_same_submission_comes_many_times_at_once() throws Exception {
    ExecutorService crowd = Executors.newFixedThreadPool(8);
    Callable<Receipt> submit = () -> office.submit(id, Office.JOINT);
    List<Future<Receipt>> receipts =
        crowd.invokeAll(Stream.generate(() -> submit).limit(8).toList());
    crowd.shutdown();

    String number = receipts.get(0).get().getCaseNumber();
    for (Future<Receipt> receipt : receipts) {
      assertThat(receipt.get().getCaseNumber()).isEqualTo(number);
    }
    assertThat(
            office
                .jdbc()
                .sql("select count(*) from case_file where message_id = :id")
                .param("id", id)
                .query(Long.class)
                .single())
        .isOne();
  }

  @Test
  void refuses_another_content_under_the_same_message_id() {
    office.submit(id, Office.JOINT);
    Submission other = Samples.submission(id, Office.JOINT);
    other.getApplicant().setContactMobile("13912340009");

    Problem problem = refused(Syntax.JSON.write(other));

    assertThat(problem.getStatus()).isEqualTo(409);
    assertThat(problem.getType()).isEqualTo("urn:yibiao:problem:message-id-taken");
    assertThat(problem.getDetail()).contains(id);
  }

  @Test
  void refuses_a_matter_that_nobody_planned_and_says_which_are() {
    Problem problem = refused(Syntax.JSON.write(Samples.submission(id, "320000000009")));

    assertThat(problem.getStatus()).isEqualTo(422);
    assertThat(problem.getDetail()).contains("/matterCode", "320000000009", Office.JOINT);
  }

  @Test
  void refuses_what_breaks_the_standard_and_does_nothing() {
    long before = office.count("case_file");
    Submission submission = Samples.submission(id, Office.JOINT);
    submission.getForm().getBusinessStart().getCompany().setName("");

    Problem problem = refused(Syntax.JSON.write(submission));

    assertThat(problem.getStatus()).isEqualTo(422);
    assertThat(problem.getFinding())
        .anySatisfy(
            finding ->
                assertThat(finding.getPointer()).isEqualTo("/form/businessStart/company/name"));
    assertThat(office.count("case_file")).isEqualTo(before);
  }

  @Test
  void takes_a_submission_that_is_only_warned_of() {
    Submission submission = Samples.submission(id, Office.JOINT);
    submission.getAgent().getPerson().getIdentityDocument().setNumber("339999199302145827");

    assertThat(office.submit(submission, Syntax.JSON).getMessageId()).isEqualTo(id);
  }

  @Test
  void refuses_what_cannot_be_read() {
    assertThat(refused("{\"envelope\": {".getBytes(StandardCharsets.UTF_8)).getStatus())
        .isEqualTo(400);
    assertThat(refused(new byte[0]).getStatus()).isEqualTo(400);
  }

  @Test
  void refuses_a_submission_that_is_too_large() {
    Problem problem = refused(" ".repeat(2_097_153).getBytes(StandardCharsets.UTF_8));

    assertThat(problem.getStatus()).isEqualTo(413);
  }

  private Problem refused(byte[] json) {
    return catchThrowableOfType(
            Refusal.class, () -> intake.receive(new Incoming(Syntax.JSON, "Test/JSON", json)))
        .problem();
  }
}
