package org.yibiao.routes.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.yibiao.routes.Samples;
import org.yibiao.routes.cases.ForgottenSteps;
import org.yibiao.standard.v1.CaseState;
import org.yibiao.standard.v1.PartState;
import org.yibiao.standard.v1.Receipt;

/** Steps whose tickets are gone, as after broker and database were restored from two moments. */
@AtTheHub
@Tag("database")
class ForgottenStepsTest {

  private static final String PROPERTY = TestDepartments.PROPERTY;

  @Autowired private Office office;
  @Autowired private TestDepartments departments;
  @Autowired private ForgottenSteps forgotten;

  private final String id = Samples.newMessageId();

  @Test
  void one_that_a_department_has_for_too_long_is_tried_again() {
    departments.tell(
        id,
        PROPERTY,
        request -> Optional.empty(),
        Reaction.answers(TestDepartments.done(PROPERTY)));
    Receipt receipt = office.submit(id, Office.JOINT);
    office.awaitPart(receipt, "property-check", PartState.IN_PROGRESS);
    longAgo(receipt);

    remindAll();

    office.awaitCase(receipt, CaseState.COMPLETED);
  }

  @Test
  void one_of_which_something_was_heard_lately_is_left_alone() {
    departments.tell(id, PROPERTY, request -> Optional.empty());
    Receipt receipt = office.submit(id, Office.JOINT);
    office.awaitPart(receipt, "property-check", PartState.IN_PROGRESS);

    assertThat(forgotten.find()).doesNotContain(office.requestOf(receipt, "property-check"));
  }

  @Test
  void one_that_was_reminded_is_not_reminded_again_at_once() {
    departments.tell(id, PROPERTY, request -> Optional.empty(), request -> Optional.empty());
    Receipt receipt = office.submit(id, Office.JOINT);
    office.awaitPart(receipt, "property-check", PartState.IN_PROGRESS);
    longAgo(receipt);
    remindAll();

    assertThat(forgotten.find()).doesNotContain(office.requestOf(receipt, "property-check"));
  }

  private void remindAll() {
    forgotten.find().forEach(forgotten::remind);
  }

  private void longAgo(Receipt receipt) {
    OffsetDateTime then = OffsetDateTime.now(ZoneOffset.UTC).minus(Duration.ofDays(30));
    office
        .jdbc()
        .sql("update case_event set at = ? where case_number = ?")
        .params(then, receipt.getCaseNumber())
        .update();
    office
        .jdbc()
        .sql("update case_step set started_at = ? where case_number = ? and started_at is not null")
        .params(then, receipt.getCaseNumber())
        .update();
  }
}
