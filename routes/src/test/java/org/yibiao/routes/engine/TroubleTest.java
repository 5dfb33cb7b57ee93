package org.yibiao.routes.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yibiao.routes.engine.TestDepartments.IDENTITY;
import static org.yibiao.routes.engine.TestDepartments.PROPERTY;
import static org.yibiao.routes.engine.TestDepartments.TAX;

import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.yibiao.adapters.kit.AnswerNotUnderstood;
import org.yibiao.adapters.kit.DepartmentUnavailable;
import org.yibiao.adapters.kit.RequestNotCarried;
import org.yibiao.adapters.kit.ServiceOutcome;
import org.yibiao.adapters.kit.Why;
import org.yibiao.routes.Samples;
import org.yibiao.routes.cases.StepRepeat;
import org.yibiao.standard.v1.CaseState;
import org.yibiao.standard.v1.Part;
import org.yibiao.standard.v1.PartState;
import org.yibiao.standard.v1.Receipt;
import org.yibiao.standard.value.StepId;

@AtTheHub
class TroubleTest {

  private static final ServiceOutcome BUSY =
      new ServiceOutcome.RetryLater(
          new Why(Optional.of("503"), "系统繁忙", "Busy", Optional.empty()), Optional.empty());

  @Autowired private Office office;
  @Autowired private TestDepartments departments;
  @Autowired private StepRepeat repeat;

  private final String id = Samples.newMessageId();

  @Test
  void tries_again_by_itself_when_a_department_is_busy() {
    departments.tell(
        id, PROPERTY, Reaction.answers(BUSY), Reaction.answers(TestDepartments.done(PROPERTY)));

    Receipt receipt = submit();

    office.awaitCase(receipt, CaseState.COMPLETED);
    assertThat(office.part(receipt, "property-check").getAttempts()).isEqualTo(2);
  }

  @Test
  void asks_with_the_same_message_id_on_every_try() {
    departments.tell(
        id, PROPERTY, Reaction.answers(BUSY), Reaction.answers(TestDepartments.done(PROPERTY)));

    office.awaitCase(submit(), CaseState.COMPLETED);

    assertThat(departments.asked(id, PROPERTY))
        .extracting(request -> request.getEnvelope().getMessageId())
        .hasSize(2)
        .satisfies(ids -> assertThat(ids.get(0)).isEqualTo(ids.get(1)));
  }

  @Test
  void waits_as_long_as_the_department_wishes() {
    ServiceOutcome tomorrow =
        new ServiceOutcome.RetryLater(Why.of("明日再来", "Tomorrow"), Optional.of(Duration.ofDays(1)));
    departments.tell(id, PROPERTY, Reaction.answers(tomorrow));

    Part part = office.awaitPart(submit(), "property-check", PartState.RETRYING);

    assertThat(Duration.between(part.getStartedAt(), part.getNextTryAt()))
        .isGreaterThanOrEqualTo(Duration.ofHours(23));
    assertThat(part.getReason().getText().getZh()).isEqualTo("明日再来");
  }

  @Test
  void lets_a_person_look_when_all_tries_are_used_up() {
    departments.tell(id, PROPERTY, Reaction.answers(BUSY));

    Receipt receipt = submit();

    office.awaitCase(receipt, CaseState.WAITING_FOR_PERSON);
    Part part = office.part(receipt, "property-check");
    assertThat(part.getState()).isEqualTo(PartState.WAITING_FOR_PERSON);
    assertThat(part.getAttempts()).isEqualTo(3);
    assertThat(part.getReason().getNativeCode()).isEqualTo("503");
    assertThat(part.getReason().getText().getEn()).contains("3 times").contains("Busy");
    assertThat(departments.asked(id, PROPERTY)).hasSize(3);
    assertThat(office.part(receipt, "identity-check").getState()).isEqualTo(PartState.DONE);
  }

  @Test
  void goes_on_when_a_person_has_the_step_repeated() {
    departments.tell(id, PROPERTY, Reaction.answers(BUSY));
    Receipt receipt = submit();
    office.awaitCase(receipt, CaseState.WAITING_FOR_PERSON);
    departments.tell(id, PROPERTY, Reaction.answers(TestDepartments.done(PROPERTY)));

    assertThat(repeat.repeat(receipt.getCaseNumber(), new StepId("property-check")))
        .isEqualTo(StepRepeat.Outcome.REPEATED);

    office.awaitCase(receipt, CaseState.COMPLETED);
    assertThat(office.part(receipt, "property-check").getAttempts()).isEqualTo(4);
    assertThat(departments.asked(id, IDENTITY)).hasSize(1);
  }

  @Test
  void has_all_its_tries_again_when_a_person_has_the_step_repeated() {
    departments.tell(id, PROPERTY, Reaction.answers(BUSY));
    Receipt receipt = submit();
    office.awaitCase(receipt, CaseState.WAITING_FOR_PERSON);

    repeat.repeat(receipt.getCaseNumber(), new StepId("property-check"));

    office.awaitPart(receipt, "property-check", part -> part.getAttempts() == 6);
    office.awaitCase(receipt, CaseState.WAITING_FOR_PERSON);
    assertThat(departments.asked(id, PROPERTY)).hasSize(6);
  }

  @Test
  void does_not_repeat_what_is_done_or_on_its_way_or_not_there() {
    departments.tell(id, TAX, Reaction.SILENCE);
    Receipt receipt = submit();
    office.awaitPart(receipt, "taxpayer-registration", PartState.IN_PROGRESS);
    String number = receipt.getCaseNumber();

    assertThat(repeat.repeat(number, new StepId("identity-check")))
        .isEqualTo(StepRepeat.Outcome.NOT_WAITING);
    assertThat(repeat.repeat(number, new StepId("taxpayer-registration")))
        .isEqualTo(StepRepeat.Outcome.NOT_WAITING);
    assertThat(repeat.repeat(number, new StepId("no-such-step")))
        .isEqualTo(StepRepeat.Outcome.UNKNOWN_STEP);
    assertThat(repeat.repeat("320211-20261120-99999999", new StepId("identity-check")))
        .isEqualTo(StepRepeat.Outcome.UNKNOWN_STEP);
  }

  static Stream<RuntimeException> failures_after_which_a_repeatable_service_is_asked_again() {
    return Stream.of(
        new DepartmentUnavailable("Connection refused", new java.net.ConnectException()),
        new AnswerNotUnderstood("Garbage"),
        new IllegalStateException("The connection was reset"));
  }

  @ParameterizedTest
  @MethodSource("failures_after_which_a_repeatable_service_is_asked_again")
  void asks_a_service_that_only_reads_again_after(RuntimeException failure) {
    departments.tell(
        id, PROPERTY, Reaction.fails(failure), Reaction.answers(TestDepartments.done(PROPERTY)));

    office.awaitCase(submit(), CaseState.COMPLETED);

    assertThat(departments.asked(id, PROPERTY)).hasSize(2);
  }

  @Test
  void never_repeats_by_itself_what_must_not_be_done_twice_when_the_answer_is_garbage() {
    departments.tell(id, TAX, Reaction.fails(new AnswerNotUnderstood("Garbage")));

    Receipt receipt = submit();

    office.awaitCase(receipt, CaseState.WAITING_FOR_PERSON);
    assertThat(office.part(receipt, "taxpayer-registration").getState())
        .isEqualTo(PartState.OUTCOME_UNKNOWN);
    assertThat(departments.asked(id, TAX)).hasSize(1);
  }

  @Test
  void repeats_even_that_when_nothing_reached_the_department() {
    departments.tell(
        id,
        TAX,
        Reaction.fails(new DepartmentUnavailable("refused", new java.net.ConnectException())),
        Reaction.answers(TestDepartments.done(TAX)));

    office.awaitCase(submit(), CaseState.COMPLETED);

    assertThat(departments.asked(id, TAX)).hasSize(2);
  }

  @Test
  void tells_the_applicant_what_the_native_form_cannot_carry() {
    Why why =
        new Why(Optional.empty(), "生僻字无法传递", "A rare character", Optional.of("/company/name"));
    departments.tell(id, TAX, Reaction.beforeTheBorder(Reaction.fails(new RequestNotCarried(why))));

    Receipt receipt = submit();

    office.awaitCase(receipt, CaseState.CORRECTION_NEEDED);
    assertThat(office.part(receipt, "taxpayer-registration").getReason().getField())
        .isEqualTo("/company/name");
  }

  @Test
  void lets_a_person_look_when_the_department_itself_does_not_know() {
    departments.tell(
        id, TAX, Reaction.answers(new ServiceOutcome.Unknown(Why.of("状态不明", "State unclear"))));

    Receipt receipt = submit();

    office.awaitCase(receipt, CaseState.WAITING_FOR_PERSON);
    assertThat(office.part(receipt, "taxpayer-registration").getState())
        .isEqualTo(PartState.OUTCOME_UNKNOWN);
  }

  private Receipt submit() {
    return office.submit(id, Office.JOINT);
  }
}
