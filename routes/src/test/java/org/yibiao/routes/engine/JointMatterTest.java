package org.yibiao.routes.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.yibiao.routes.engine.TestDepartments.COMPANY;
import static org.yibiao.routes.engine.TestDepartments.IDENTITY;
import static org.yibiao.routes.engine.TestDepartments.PROPERTY;
import static org.yibiao.routes.engine.TestDepartments.SEAL;
import static org.yibiao.routes.engine.TestDepartments.TAX;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.yibiao.adapters.kit.ServiceOutcome;
import org.yibiao.adapters.kit.Why;
import org.yibiao.routes.Samples;
import org.yibiao.standard.CanonicalJson;
import org.yibiao.standard.CanonicalXml;
import org.yibiao.standard.DocumentType;
import org.yibiao.standard.v1.Case;
import org.yibiao.standard.v1.CaseState;
import org.yibiao.standard.v1.Part;
import org.yibiao.standard.v1.PartState;
import org.yibiao.standard.v1.Receipt;
import org.yibiao.standard.v1.StepRequest;
import org.yibiao.standard.validation.StandardValidator;

@AtTheHub
@Tag("database")
class JointMatterTest {

  @Autowired private Office office;
  @Autowired private TestDepartments departments;
  @Autowired private StandardValidator validator;

  private final String id = Samples.newMessageId();

  @Test
  void completes_with_the_result_of_every_department() {
    Case document = office.awaitCase(submit(), CaseState.COMPLETED);

    assertThat(document.getPart())
        .extracting(Part::getStepId, Part::getState, Part::getAttempts)
        .containsExactly(
            tuple("identity-check", PartState.DONE, 1),
            tuple("property-check", PartState.DONE, 1),
            tuple("company-registration", PartState.DONE, 1),
            tuple("taxpayer-registration", PartState.DONE, 1),
            tuple("seal-filing", PartState.DONE, 1));
    assertThat(document.getPart().get(2).getCompanyRegistrationResult().getCreditCode())
        .isEqualTo("91320211MADH4K7P1J");
    assertThat(document.getCompletedAt()).isNotNull();
  }

  @Test
  void shows_a_case_that_is_a_valid_document_of_the_standard_at_every_stage() {
    departments.tell(id, SEAL, Reaction.answers(refused()));
    departments.tell(id, TAX, Reaction.SILENCE);

    Receipt receipt = submit();

    assertValid(office.look(receipt));
    office.awaitPart(receipt, "taxpayer-registration", PartState.IN_PROGRESS);
    office.awaitPart(receipt, "seal-filing", PartState.REFUSED);
    assertValid(office.look(receipt));
  }

  @Test
  void asks_at_the_same_time_whom_it_can() {
    CyclicBarrier meeting = new CyclicBarrier(2);
    departments.tell(id, IDENTITY, meets(meeting, IDENTITY));
    departments.tell(id, PROPERTY, meets(meeting, PROPERTY));
    departments.tell(id, TAX, meets(meeting, TAX));
    departments.tell(id, SEAL, meets(meeting, SEAL));

    Case document = office.awaitCase(submit(), CaseState.COMPLETED);

    assertThat(document.getPart()).extracting(Part::getAttempts).containsOnly(1);
  }

  @Test
  void asks_for_a_step_only_when_those_that_it_needs_are_done() {
    departments.tell(id, PROPERTY, Reaction.SILENCE);
    Receipt receipt = submit();
    office.awaitPart(receipt, "identity-check", PartState.DONE);
    office.awaitPart(receipt, "property-check", PartState.IN_PROGRESS);

    assertThat(office.part(receipt, "company-registration").getState())
        .isEqualTo(PartState.WAITING);
    assertThat(departments.asked(id, COMPANY)).isEmpty();

    office.answer(requestId(PROPERTY), PROPERTY, TestDepartments.done(PROPERTY));
    office.awaitCase(receipt, CaseState.COMPLETED);
    assertThat(departments.asked(id, COMPANY)).hasSize(1);
  }

  @Test
  void gives_the_credit_code_that_one_department_issued_to_the_next() {
    Receipt receipt = submit();
    office.awaitCase(receipt, CaseState.COMPLETED);

    assertThat(departments.firstAsked(id, TAX).getTaxpayerRegistrationRequest().getCreditCode())
        .isEqualTo("91320211MADH4K7P1J");
    assertThat(office.part(receipt, "taxpayer-registration").getDatum())
        .extracting(
            datum -> datum.getPath(),
            datum -> datum.getSource().getDepartment(),
            datum -> datum.getSource().getStepId(),
            datum -> datum.getSource().getPath())
        .contains(
            tuple("/creditCode", "market-regulation", "company-registration", "/creditCode"),
            tuple("/tax", null, null, "/form/businessStart/tax"));
  }

  @Test
  void sends_requests_that_are_valid_documents_of_the_standard() {
    office.awaitCase(submit(), CaseState.COMPLETED);

    for (String service : List.of(IDENTITY, PROPERTY, COMPANY, TAX, SEAL)) {
      StepRequest request = departments.firstAsked(id, service);
      assertThat(validator.validateXml(DocumentType.STEP_REQUEST, CanonicalXml.write(request)))
          .isEmpty();
      assertThat(request.getEnvelope().getCausationId()).isEqualTo(id);
      assertThat(request.getEnvelope().getSender()).isEqualTo("hub");
      assertThat(service).startsWith(request.getEnvelope().getReceiver() + ".");
    }
  }

  @Test
  void keeps_the_other_results_when_a_department_refuses() {
    departments.tell(id, TAX, Reaction.answers(refused()));

    Receipt receipt = submit();

    Case document = office.awaitCase(receipt, CaseState.REFUSED);
    assertThat(document.getPart())
        .extracting(Part::getState)
        .containsExactly(
            PartState.DONE, PartState.DONE, PartState.DONE, PartState.REFUSED, PartState.DONE);
    Part tax = office.part(receipt, "taxpayer-registration");
    assertThat(tax.getReason().getNativeCode()).isEqualTo("E99");
    assertThat(tax.getReason().getField()).isEqualTo("/company/name");
    assertThat(document.getPart().get(4).getSealFilingResult()).isNotNull();
    assertThat(document.getCompletedAt()).isNull();
  }

  @Test
  void does_not_ask_for_what_needs_a_refused_step() {
    departments.tell(id, IDENTITY, Reaction.answers(refused()));

    Receipt receipt = submit();
    office.awaitCase(receipt, CaseState.REFUSED);

    assertThat(office.part(receipt, "company-registration").getState())
        .isEqualTo(PartState.WAITING);
    assertThat(departments.asked(id, COMPANY)).isEmpty();
  }

  @Test
  void waits_for_a_correction_that_a_department_wants() {
    departments.tell(
        id,
        PROPERTY,
        Reaction.answers(new ServiceOutcome.CorrectionNeeded(Why.of("产权人不符", "Other owner"))));

    Receipt receipt = submit();

    office.awaitCase(receipt, CaseState.CORRECTION_NEEDED);
    assertThat(office.part(receipt, "property-check").getReason().getText().getZh())
        .isEqualTo("产权人不符");
  }

  @Test
  void lets_a_person_look_when_the_plan_makes_an_invalid_request() {
    Receipt receipt = office.submit(id, Office.WRONG_CONTENT);

    office.awaitCase(receipt, CaseState.WAITING_FOR_PERSON);
    Part part = office.part(receipt, "property-check");
    assertThat(part.getReason().getText().getEn()).contains("plan makes an invalid request");
    assertThat(departments.asked(id, PROPERTY)).isEmpty();
  }

  private Receipt submit() {
    return office.submit(id, Office.JOINT);
  }

  private String requestId(String service) {
    return departments.firstAsked(id, service).getEnvelope().getMessageId();
  }

  private static Reaction meets(CyclicBarrier meeting, String service) {
    return request -> {
      try {
        meeting.await(20, TimeUnit.SECONDS);
      } catch (Exception e) {
        return Optional.of(new ServiceOutcome.Refused(Why.of("无人", "Nobody else was there")));
      }
      return Optional.of(TestDepartments.done(service));
    };
  }

  private static ServiceOutcome refused() {
    return new ServiceOutcome.Refused(
        new Why(Optional.of("E99"), "名称已被占用", "Name taken", Optional.of("/company/name")));
  }

  private void assertValid(Case document) {
    assertThat(validator.validateJson(DocumentType.CASE, CanonicalJson.write(document))).isEmpty();
    assertThat(validator.validateXml(DocumentType.CASE, CanonicalXml.write(document))).isEmpty();
  }
}
