package org.yibiao.routes.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.yibiao.routes.engine.TestDepartments.PROPERTY;
import static org.yibiao.routes.engine.TestDepartments.TAX;

import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.yibiao.adapters.kit.ServiceOutcome;
import org.yibiao.adapters.kit.Why;
import org.yibiao.routes.Samples;
import org.yibiao.routes.cases.StepTicket;
import org.yibiao.routes.events.CaseEvents;
import org.yibiao.standard.v1.CaseState;
import org.yibiao.standard.v1.Part;
import org.yibiao.standard.v1.PartState;
import org.yibiao.standard.v1.Receipt;

/** Answers that come later, twice, too late, or while something breaks. */
@AtTheHub
@Tag("database")
class AnswersTest {

  private static final ServiceOutcome REFUSED =
      new ServiceOutcome.Refused(Why.of("不予办理", "Refused"));

  @Autowired private Office office;
  @Autowired private TestDepartments departments;
  @Autowired private FailingDatabase database;
  @Autowired private CaseEvents events;

  private final String id = Samples.newMessageId();

  @Test
  void takes_an_answer_that_comes_later() {
    departments.tell(id, PROPERTY, Reaction.SILENCE);
    Receipt receipt = submit(Office.JOINT);
    office.awaitPart(receipt, "property-check", PartState.IN_PROGRESS);

    answer(PROPERTY, TestDepartments.done(PROPERTY));

    office.awaitCase(receipt, CaseState.COMPLETED);
  }

  @Test
  void changes_nothing_when_an_answer_comes_twice() {
    Receipt receipt = submit(Office.JOINT);
    office.awaitCase(receipt, CaseState.COMPLETED);
    Part before = office.part(receipt, "property-check");
    int journal = events.after(receipt.getCaseNumber(), 0).size();

    answer(PROPERTY, TestDepartments.done(PROPERTY));
    answer(PROPERTY, REFUSED);

    Part after = office.part(receipt, "property-check");
    assertThat(after.getState()).isEqualTo(PartState.DONE);
    assertThat(after.getEndedAt()).isEqualTo(before.getEndedAt());
    assertThat(events.after(receipt.getCaseNumber(), 0)).hasSize(journal);
    assertThat(departments.asked(id, TAX)).hasSize(1);
  }

  @Test
  void does_not_mind_an_answer_to_a_question_that_nobody_asked() {
    office.answer(Samples.newMessageId(), PROPERTY, TestDepartments.done(PROPERTY));
  }

  @Test
  void asks_again_when_no_answer_came_within_the_time_of_the_plan() {
    departments.tell(
        id, PROPERTY, Reaction.SILENCE, Reaction.answers(TestDepartments.done(PROPERTY)));

    Receipt receipt = submit(Office.IMPATIENT);

    office.awaitCase(receipt, CaseState.COMPLETED);
    assertThat(departments.asked(id, PROPERTY)).hasSize(2);
  }

  @Test
  void takes_a_result_that_comes_after_it_gave_up_waiting() {
    departments.tell(id, PROPERTY, Reaction.SILENCE);
    Receipt receipt = submit(Office.IMPATIENT);
    office.awaitCase(receipt, CaseState.WAITING_FOR_PERSON);
    assertThat(departments.asked(id, PROPERTY)).hasSize(2);

    answer(PROPERTY, TestDepartments.done(PROPERTY));

    office.awaitCase(receipt, CaseState.COMPLETED);
    assertThat(office.part(receipt, "property-check").getReason()).isNull();
  }

  @Test
  void does_not_take_a_refusal_that_comes_after_it_gave_up_waiting() {
    departments.tell(id, PROPERTY, Reaction.SILENCE);
    Receipt receipt = submit(Office.IMPATIENT);
    office.awaitCase(receipt, CaseState.WAITING_FOR_PERSON);

    answer(PROPERTY, REFUSED);

    assertThat(office.look(receipt).getState()).isEqualTo(CaseState.WAITING_FOR_PERSON);
  }

  @Test
  void asks_again_after_the_hub_died_in_the_middle_of_a_question_that_may_be_repeated() {
    departments.tell(
        id, PROPERTY, Reaction.SILENCE, Reaction.answers(TestDepartments.done(PROPERTY)));
    Receipt receipt = submit(Office.JOINT);
    office.awaitPart(receipt, "property-check", PartState.IN_PROGRESS);
    await().until(() -> departments.asked(id, PROPERTY).size() == 1);

    office.putTicket("land", new StepTicket(requestId(PROPERTY), 1));

    office.awaitCase(receipt, CaseState.COMPLETED);
    assertThat(departments.asked(id, PROPERTY))
        .extracting(request -> request.getEnvelope().getMessageId())
        .containsExactly(requestId(PROPERTY), requestId(PROPERTY));
  }

  @Test
  void lets_a_person_look_after_it_died_in_the_middle_of_one_that_may_not() {
    departments.tell(id, TAX, Reaction.SILENCE);
    Receipt receipt = submit(Office.JOINT);
    office.awaitPart(receipt, "taxpayer-registration", PartState.IN_PROGRESS);
    await().until(() -> departments.asked(id, TAX).size() == 1);

    office.putTicket("tax", new StepTicket(requestId(TAX), 1));

    office.awaitPart(receipt, "taxpayer-registration", PartState.OUTCOME_UNKNOWN);
    office.awaitCase(receipt, CaseState.WAITING_FOR_PERSON);
    assertThat(departments.asked(id, TAX)).hasSize(1);
  }

  @Test
  void ignores_tickets_that_are_out_of_date() {
    Receipt receipt = submit(Office.JOINT);
    office.awaitCase(receipt, CaseState.COMPLETED);
    String other = Samples.newMessageId();
    departments.tell(other, PROPERTY, Reaction.SILENCE);

    office.putTicket("land", new StepTicket(requestId(PROPERTY), 1));
    office.putTicket("land", new StepTicket(requestId(PROPERTY), 2));
    office.putTicket("land", new StepTicket(Samples.newMessageId(), 1));

    // the queue has been worked off when the question of another case, put after, was asked
    office.submit(other, Office.IMPATIENT);
    await().until(() -> !departments.asked(other, PROPERTY).isEmpty());
    assertThat(departments.asked(id, PROPERTY)).hasSize(1);
  }

  @Test
  void keeps_all_of_an_answer_or_nothing_and_asks_again() {
    departments.tell(
        id,
        PROPERTY,
        request -> {
          database.loseNextCommit();
          return Optional.of(TestDepartments.done(PROPERTY));
        },
        Reaction.answers(TestDepartments.done(PROPERTY)));

    Receipt receipt = submit(Office.JOINT);

    office.awaitCase(receipt, CaseState.COMPLETED);
    assertThat(departments.asked(id, PROPERTY)).hasSize(2);
    assertThat(office.part(receipt, "property-check").getAttempts()).isOne();
    assertThat(doneEvents(receipt)).isOne();
  }

  @Test
  void does_not_call_it_known_when_the_answer_to_what_may_not_be_repeated_was_lost() {
    departments.tell(
        id,
        TAX,
        request -> {
          database.loseNextCommit();
          return Optional.of(TestDepartments.done(TAX));
        });

    Receipt receipt = submit(Office.JOINT);

    office.awaitPart(receipt, "taxpayer-registration", PartState.OUTCOME_UNKNOWN);
    assertThat(departments.asked(id, TAX)).hasSize(1);
  }

  private long doneEvents(Receipt receipt) {
    return events.after(receipt.getCaseNumber(), 0).stream()
        .filter(event -> event.stepId().filter("property-check"::equals).isPresent())
        .filter(event -> event.state().filter("done"::equals).isPresent())
        .count();
  }

  private Receipt submit(String matter) {
    return office.submit(id, matter);
  }

  private void answer(String service, ServiceOutcome outcome) {
    office.answer(requestId(service), service, outcome);
  }

  private String requestId(String service) {
    return departments.firstAsked(id, service).getEnvelope().getMessageId();
  }
}
