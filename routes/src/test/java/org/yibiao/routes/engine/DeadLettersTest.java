package org.yibiao.routes.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.yibiao.routes.engine.TestDepartments.PROPERTY;

import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.yibiao.adapters.kit.ServiceOutcome;
import org.yibiao.routes.Samples;
import org.yibiao.routes.cases.StepRepeat;
import org.yibiao.standard.v1.CaseState;
import org.yibiao.standard.v1.PartState;
import org.yibiao.standard.v1.Receipt;
import org.yibiao.standard.v1.StepRequest;
import org.yibiao.standard.value.StepId;

@AtTheHub
class DeadLettersTest {

  @Autowired private Office office;
  @Autowired private TestDepartments departments;
  @Autowired private FailingDatabase database;
  @Autowired private StepRepeat repeat;

  private final String id = Samples.newMessageId();

  @ParameterizedTest
  @ValueSource(strings = {"not a ticket", "{\"step\": 7}", "null", "[]"})
  void keeps_what_is_no_ticket_where_a_person_sees_it(String text) {
    String marked = text + " ".repeat(1 + (int) office.count("dead_letter"));

    office.put("hub.steps.due.land", marked);

    await().until(() -> letters("hub.steps.due.land", marked) == 1);
  }

  @Test
  void still_serves_after_a_dead_letter() {
    office.put("hub.steps.due.land", "{");

    office.awaitCase(office.submit(id, Office.JOINT), CaseState.COMPLETED);
  }

  @Test
  void lets_a_person_look_at_a_step_that_the_hub_could_not_work_on() {
    departments.tell(id, PROPERTY, this::loseTheAnswer);

    Receipt receipt = office.submit(id, Office.JOINT);

    office.awaitPart(receipt, "property-check", PartState.WAITING_FOR_PERSON);
    office.awaitCase(receipt, CaseState.WAITING_FOR_PERSON);
    assertThat(departments.asked(id, PROPERTY)).hasSize(BrokerUnderTest.DELIVERIES);
  }

  @Test
  void goes_on_with_such_a_step_when_a_person_has_it_repeated() {
    departments.tell(id, PROPERTY, this::loseTheAnswer);
    Receipt receipt = office.submit(id, Office.JOINT);
    office.awaitCase(receipt, CaseState.WAITING_FOR_PERSON);
    departments.tell(id, PROPERTY, Reaction.answers(TestDepartments.done(PROPERTY)));

    repeat.repeat(receipt.getCaseNumber(), new StepId("property-check"));

    office.awaitCase(receipt, CaseState.COMPLETED);
  }

  @Test
  void makes_no_dead_letter_of_a_step_because_the_database_was_down_for_long() {
    departments.tell(
        id,
        PROPERTY,
        request -> {
          database.goDown();
          return Optional.of(TestDepartments.done(PROPERTY));
        },
        Reaction.answers(TestDepartments.done(PROPERTY)));

    Receipt receipt = office.submit(id, Office.JOINT);
    await().until(() -> database.refused() > 20 * BrokerUnderTest.DELIVERIES);
    database.comeBack();

    office.awaitCase(receipt, CaseState.COMPLETED);
  }

  @AfterEach
  void bringTheDatabaseBack() {
    database.comeBack();
  }

  private Optional<ServiceOutcome> loseTheAnswer(StepRequest request) {
    database.loseNextCommit();
    return Optional.of(TestDepartments.done(PROPERTY));
  }

  private long letters(String from, String body) {
    return office
        .jdbc()
        .sql("select count(*) from dead_letter where came_from = :from and body = :body")
        .param("from", from)
        .param("body", body)
        .query(Long.class)
        .single();
  }
}
