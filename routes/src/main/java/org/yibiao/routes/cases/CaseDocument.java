package org.yibiao.routes.cases;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yibiao.adapters.kit.DepartmentDescriptor;
import org.yibiao.adapters.kit.DepartmentDescriptor.Name;
import org.yibiao.routes.Departments;
import org.yibiao.routes.plan.Plan;
import org.yibiao.routes.plan.Plans;
import org.yibiao.standard.CanonicalXml;
import org.yibiao.standard.v1.BilingualText;
import org.yibiao.standard.v1.Case;
import org.yibiao.standard.v1.Department;
import org.yibiao.standard.v1.Part;

/** The case as the standard shows it: one document with every department's part. */
@Component
public class CaseDocument {

  private final CaseStore cases;
  private final StepStore steps;
  private final Plans plans;
  private final Departments departments;
  private final Evaluations evaluations;
  private final Clock clock;

  CaseDocument(
      CaseStore cases,
      StepStore steps,
      Plans plans,
      Departments departments,
      Evaluations evaluations,
      Clock clock) {
    this.cases = cases;
    this.steps = steps;
    this.plans = plans;
    this.departments = departments;
    this.evaluations = evaluations;
    this.clock = clock;
  }

  /**
   * The document of the case with this number.
   *
   * @throws CasePurged if there is nothing to show any more, because the case was purged
   */
  @Transactional(readOnly = true)
  public Optional<Case> of(String caseNumber) {
    Optional<CaseFile> file = cases.byNumber(caseNumber);
    file.filter(CaseFile::isPurged)
        .ifPresent(
            purged -> {
              throw new CasePurged(purged);
            });
    return file.map(this::document);
  }

  private Case document(CaseFile file) {
    Plan plan = plans.of(file.matter()).orElseThrow();
    Case document = new Case();
    document.setCaseNumber(file.caseNumber());
    document.setMessageId(file.messageId());
    document.setMatterCode(file.matter().value());
    document.setMatterName(text(plan.name()));
    document.setApplicantName(file.applicant());
    document.setState(file.state());
    document.setSubmittedAt(time(file.receivedAt()));
    file.completedAt().map(this::time).ifPresent(document::setCompletedAt);
    for (CaseStep step : steps.ofCase(file.caseNumber())) {
      document.getPart().add(part(step, plan.step(step.stepId()).name()));
    }
    evaluations.of(file.caseNumber()).ifPresent(document.getEvaluation()::add);
    return document;
  }

  private Part part(CaseStep step, Name name) {
    Part part = new Part();
    part.setStepId(step.stepId().value());
    part.setName(text(name));
    part.setDepartment(department(departments.offering(step.service())));
    part.setServiceCode(step.service().value());
    part.setState(step.state());
    part.setAttempts(step.attempts());
    step.startedAt().map(this::time).ifPresent(part::setStartedAt);
    step.endedAt().map(this::time).ifPresent(part::setEndedAt);
    step.nextTryAt().map(this::time).ifPresent(part::setNextTryAt);
    step.reason().ifPresent(part::setReason);
    part.getDatum().addAll(step.origins().data());
    step.result().ifPresent(xml -> PartResult.show(part, result(xml)));
    return part;
  }

  private static Object result(String xml) {
    return CanonicalXml.read(xml.getBytes(StandardCharsets.UTF_8), Object.class);
  }

  private static Department department(DepartmentDescriptor descriptor) {
    Department department = new Department();
    department.setCode(descriptor.department().value());
    department.setName(text(descriptor.name()));
    return department;
  }

  private static BilingualText text(Name name) {
    BilingualText text = new BilingualText();
    text.setZh(name.zh());
    text.setEn(name.en());
    return text;
  }

  private OffsetDateTime time(Instant at) {
    return at.atZone(clock.getZone()).toOffsetDateTime();
  }
}
