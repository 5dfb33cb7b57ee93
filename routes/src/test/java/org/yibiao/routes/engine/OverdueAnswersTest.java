package org.yibiao.routes.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.yibiao.routes.Samples;
import org.yibiao.routes.cases.OverdueAnswers;
import org.yibiao.standard.v1.CaseState;
import org.yibiao.standard.v1.PartState;
import org.yibiao.standard.v1.Receipt;

/** Steps that were asked for and wait for their answers. */
@AtTheHub
@Tag("database")
class OverdueAnswersTest {

  private static final String PROPERTY = TestDepartments.PROPERTY;

  @Autowired private Office office;
  @Autowired private TestDepartments departments;
  @Autowired private OverdueAnswers overdue;
  @Autowired private MovableClock clock;

  private final String id = Samples.newMessageId();

  @AfterEach
  void show_the_real_time() {
    clock.reset();
  }

  @Test
  void one_whose_answer_does_not_come_is_tried_again_by_itself() {
    departments.tell(
        id,
        PROPERTY,
        request -> Optional.empty(),
        Reaction.answers(TestDepartments.done(PROPERTY)));
    Receipt receipt = office.submit(id, Office.JOINT);
    office.awaitPart(receipt, "property-check", PartState.IN_PROGRESS);

    dueAnHourAgo(receipt);

    office.awaitCase(receipt, CaseState.COMPLETED);
  }

  @Test
  void one_that_was_answered_waits_for_nothing() {
    Receipt receipt = office.submit(id, Office.JOINT);

    office.awaitCase(receipt, CaseState.COMPLETED);

    assertThat(timesOf(receipt)).isZero();
  }

  @Test
  void one_whose_time_has_not_come_is_left_alone() {
    departments.tell(id, PROPERTY, request -> Optional.empty());
    Receipt receipt = office.submit(id, Office.JOINT);
    office.awaitPart(receipt, "property-check", PartState.IN_PROGRESS);

    overdue.giveUp(office.requestOf(receipt, "property-check"));

    assertThat(timesOf(receipt)).isOne();
  }

  /** Which node wrote the time does not matter, nor which looks for what is overdue. */
  @Test
  void one_is_not_kept_waiting_by_a_node_whose_clock_is_fast() {
    departments.tell(id, PROPERTY, request -> Optional.empty());
    clock.set(Instant.now().plus(Duration.ofHours(1)));
    Receipt receipt = office.submit(id, Office.JOINT);
    office.awaitPart(receipt, "property-check", PartState.IN_PROGRESS);

    assertThat(dueAt(receipt)).isBefore(OffsetDateTime.now(ZoneOffset.UTC).plusMinutes(30));
    assertThat(overdue.find()).doesNotContain(office.requestOf(receipt, "property-check"));
  }

  /** A node of an older version does not know of the time, and leaves it as it stands. */
  @Test
  void one_that_an_older_node_settled_is_found_once_and_stays_settled() {
    Receipt receipt = office.submit(id, Office.JOINT);
    office.awaitCase(receipt, CaseState.COMPLETED);

    dueAnHourAgo(receipt);

    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(() -> assertThat(timesOf(receipt)).isZero());
    office.awaitCase(receipt, CaseState.COMPLETED);
  }

  private void dueAnHourAgo(Receipt receipt) {
    office
        .jdbc()
        .sql("update case_step set answer_due_at = ? where case_number = ? and step_id = ?")
        .params(
            OffsetDateTime.now(ZoneOffset.UTC).minus(Duration.ofHours(1)),
            receipt.getCaseNumber(),
            "property-check")
        .update();
  }

  private OffsetDateTime dueAt(Receipt receipt) {
    return office
        .jdbc()
        .sql("select answer_due_at from case_step where case_number = ? and step_id = ?")
        .params(receipt.getCaseNumber(), "property-check")
        .query(OffsetDateTime.class)
        .single();
  }

  private long timesOf(Receipt receipt) {
    return office
        .jdbc()
        .sql("select count(answer_due_at) from case_step where case_number = ? and step_id = ?")
        .params(receipt.getCaseNumber(), "property-check")
        .query(Long.class)
        .single();
  }
}
