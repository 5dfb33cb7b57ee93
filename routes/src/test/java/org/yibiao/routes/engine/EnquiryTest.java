package org.yibiao.routes.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.yibiao.routes.engine.LimitedDepartments.REGISTRY;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.yibiao.adapters.kit.AnswerNotUnderstood;
import org.yibiao.adapters.kit.ServiceOutcome;
import org.yibiao.adapters.kit.Why;
import org.yibiao.routes.Samples;
import org.yibiao.routes.cases.StepRepeat;
import org.yibiao.routes.cases.StepTicket;
import org.yibiao.standard.v1.CaseState;
import org.yibiao.standard.v1.PartState;
import org.yibiao.standard.v1.Receipt;
import org.yibiao.standard.value.StepId;

/** A request that must not be sent twice is not sent again before its department was asked. */
@AtTheHub
class EnquiryTest {

  private static final String ENQUIRABLE = "320000000016";
  private static final String STEP = "registry";
  private static final ServiceOutcome DONE =
      new ServiceOutcome.Done(Samples.result("property-check"));
  private static final ServiceOutcome NOT_DONE =
      new ServiceOutcome.NotDone(Why.of("未收到该请求", "Not received"));
  private static final ServiceOutcome IN_PROGRESS =
      new ServiceOutcome.InProgress(Why.of("办理中", "In progress"));
  private static final ServiceOutcome BUSY =
      new ServiceOutcome.RetryLater(Why.of("系统繁忙", "Busy"), Optional.empty());
  private static final Reaction TIMES_OUT =
      Reaction.fails(new IllegalStateException("No answer in time"));

  @Autowired private Office office;
  @Autowired private TestDepartments departments;
  @Autowired private StepRepeat repeat;

  private final String id = Samples.newMessageId();

  @Test
  void does_not_repeat_what_was_done_though_no_answer_came() {
    departments.tell(id, REGISTRY, TIMES_OUT);
    departments.tellEnquiry(id, REGISTRY, Reaction.answers(DONE));

    office.awaitCase(submit(), CaseState.COMPLETED);

    assertThat(departments.asked(id, REGISTRY)).hasSize(1);
    assertThat(departments.enquired(id, REGISTRY)).hasSize(1);
  }

  @Test
  void sends_it_again_when_the_department_says_that_it_did_nothing() {
    departments.tell(id, REGISTRY, TIMES_OUT, Reaction.answers(DONE));
    departments.tellEnquiry(id, REGISTRY, Reaction.answers(NOT_DONE));

    office.awaitCase(submit(), CaseState.COMPLETED);

    assertThat(departments.asked(id, REGISTRY)).hasSize(2);
    assertThat(departments.enquired(id, REGISTRY)).hasSize(1);
  }

  @Test
  void enquires_after_the_very_request_that_it_sent() {
    departments.tell(id, REGISTRY, Reaction.fails(new AnswerNotUnderstood("Garbage")));
    departments.tellEnquiry(id, REGISTRY, Reaction.answers(DONE));

    office.awaitCase(submit(), CaseState.COMPLETED);

    assertThat(departments.enquired(id, REGISTRY).get(0).getEnvelope().getMessageId())
        .isEqualTo(departments.firstAsked(id, REGISTRY).getEnvelope().getMessageId());
  }

  @Test
  void waits_while_the_department_is_still_at_it() {
    departments.tell(id, REGISTRY, TIMES_OUT);
    departments.tellEnquiry(
        id,
        REGISTRY,
        Reaction.answers(IN_PROGRESS),
        Reaction.answers(IN_PROGRESS),
        Reaction.answers(DONE));

    office.awaitCase(submit(), CaseState.COMPLETED);

    assertThat(departments.asked(id, REGISTRY)).hasSize(1);
    assertThat(departments.enquired(id, REGISTRY)).hasSize(3);
  }

  @Test
  void takes_an_enquiry_that_was_put_off_or_failed_for_no_answer_at_all() {
    departments.tell(id, REGISTRY, TIMES_OUT);
    departments.tellEnquiry(id, REGISTRY, Reaction.answers(BUSY), TIMES_OUT);

    Receipt receipt = submit();

    office.awaitPart(receipt, STEP, PartState.OUTCOME_UNKNOWN);
    assertThat(departments.asked(id, REGISTRY)).hasSize(1);
    assertThat(departments.enquired(id, REGISTRY)).hasSize(5);
  }

  @Test
  void enquires_after_the_hub_died_in_the_middle() {
    departments.tell(id, REGISTRY, Reaction.SILENCE);
    departments.tellEnquiry(id, REGISTRY, Reaction.answers(DONE));
    Receipt receipt = submit();
    office.awaitPart(receipt, STEP, PartState.IN_PROGRESS);
    await().until(() -> departments.asked(id, REGISTRY).size() == 1);

    office.putTicket("registry", new StepTicket(requestId(), 1));

    office.awaitCase(receipt, CaseState.COMPLETED);
    assertThat(departments.asked(id, REGISTRY)).hasSize(1);
  }

  @Test
  void enquires_first_even_when_a_person_has_it_tried_again() {
    departments.tell(id, REGISTRY, TIMES_OUT);
    departments.tellEnquiry(id, REGISTRY, TIMES_OUT);
    Receipt receipt = submit();
    office.awaitPart(receipt, STEP, PartState.OUTCOME_UNKNOWN);
    departments.tellEnquiry(id, REGISTRY, Reaction.answers(DONE));

    repeat.repeat(receipt.getCaseNumber(), new StepId(STEP));

    office.awaitCase(receipt, CaseState.COMPLETED);
    assertThat(departments.asked(id, REGISTRY)).hasSize(1);
  }

  @Test
  void tells_the_applicant_that_the_department_is_asked_first() {
    departments.tell(id, REGISTRY, TIMES_OUT);
    departments.tellEnquiry(
        id,
        REGISTRY,
        Reaction.answers(
            new ServiceOutcome.RetryLater(Why.of("稍后", "Later"), Optional.of(Duration.ofDays(1)))));

    Receipt receipt = submit();

    assertThat(office.awaitPart(receipt, STEP, PartState.RETRYING).getReason().getText().getZh())
        .contains("先向部门查询");
  }

  private Receipt submit() {
    return office.submit(id, ENQUIRABLE);
  }

  private String requestId() {
    return departments.firstAsked(id, REGISTRY).getEnvelope().getMessageId();
  }
}
