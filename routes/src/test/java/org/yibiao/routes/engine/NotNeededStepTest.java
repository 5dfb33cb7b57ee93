package org.yibiao.routes.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.yibiao.routes.engine.TestDepartments.IDENTITY;
import static org.yibiao.routes.engine.TestDepartments.PROPERTY;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.yibiao.routes.Samples;
import org.yibiao.routes.cases.StepRepeat;
import org.yibiao.routes.intake.Syntax;
import org.yibiao.standard.CanonicalJson;
import org.yibiao.standard.DocumentType;
import org.yibiao.standard.v1.Case;
import org.yibiao.standard.v1.CaseState;
import org.yibiao.standard.v1.Part;
import org.yibiao.standard.v1.PartState;
import org.yibiao.standard.v1.Receipt;
import org.yibiao.standard.v1.Submission;
import org.yibiao.standard.validation.StandardValidator;
import org.yibiao.standard.value.StepId;

/** A step whose condition is not met is passed over and holds up nothing. */
@AtTheHub
class NotNeededStepTest {

  @Autowired private Office office;
  @Autowired private TestDepartments departments;
  @Autowired private StandardValidator validator;
  @Autowired private StepRepeat repeat;

  private final String id = Samples.newMessageId();

  @Test
  void is_shown_as_not_needed_in_a_case_that_is_completed_without_it() {
    Case document = office.awaitCase(submit(), CaseState.COMPLETED);

    assertThat(document.getPart())
        .extracting(Part::getStepId, Part::getState, Part::getAttempts)
        .containsExactly(
            tuple("property-check", PartState.DONE, 1),
            tuple("mobile-check", PartState.SKIPPED, 0));
    assertThat(validator.validateJson(DocumentType.CASE, CanonicalJson.write(document))).isEmpty();
  }

  @Test
  void is_never_asked_for_and_gives_nothing_to_the_steps_that_need_it() {
    office.awaitCase(submit(), CaseState.COMPLETED);

    assertThat(departments.asked(id, IDENTITY)).isEmpty();
    assertThat(departments.asked(id, PROPERTY))
        .extracting(request -> request.getPropertyCheckRequest().getOwnerName())
        .containsExactly("无锡滨湖科技园发展有限公司");
  }

  @Test
  void cannot_be_repeated() {
    Receipt receipt = submit();
    office.awaitCase(receipt, CaseState.COMPLETED);

    assertThat(repeat.repeat(receipt.getCaseNumber(), new StepId("mobile-check")))
        .isEqualTo(StepRepeat.Outcome.NOT_WAITING);
  }

  @Test
  void is_asked_for_when_its_condition_is_met() {
    Submission submission = Samples.submission(id, Office.OPTIONAL);
    submission
        .getForm()
        .getBusinessStart()
        .getCompany()
        .getLegalRepresentative()
        .setMobile("19912340001");

    office.awaitCase(office.submit(submission, Syntax.JSON), CaseState.COMPLETED);

    assertThat(departments.asked(id, IDENTITY)).hasSize(1);
  }

  private Receipt submit() {
    return office.submit(id, Office.OPTIONAL);
  }
}
