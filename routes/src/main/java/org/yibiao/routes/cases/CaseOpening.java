package org.yibiao.routes.cases;

import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yibiao.routes.audit.AuditTrail;
import org.yibiao.routes.events.CaseEvents;
import org.yibiao.routes.plan.Plan;
import org.yibiao.routes.plan.PlanStep;
import org.yibiao.standard.CanonicalJson;
import org.yibiao.standard.v1.Applicant;
import org.yibiao.standard.v1.CaseState;
import org.yibiao.standard.v1.PartState;
import org.yibiao.standard.v1.Submission;
import org.yibiao.standard.value.MatterCode;

/** Opens a case: the case, its steps and the first messages out are one transaction. */
@Component
public class CaseOpening {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyyMMdd");
  private static final long SERIALS = 100_000_000L;

  private final CaseStore cases;
  private final StepStore steps;
  private final Progress progress;
  private final StepMessages messages;
  private final CaseEvents events;
  private final ApplicationEventPublisher listeners;
  private final AuditTrail audit;
  private final Clock clock;

  CaseOpening(
      CaseStore cases,
      StepStore steps,
      Progress progress,
      StepMessages messages,
      CaseEvents events,
      ApplicationEventPublisher listeners,
      AuditTrail audit,
      Clock clock) {
    this.cases = cases;
    this.steps = steps;
    this.progress = progress;
    this.messages = messages;
    this.events = events;
    this.listeners = listeners;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * Opens the case of a valid submission.
   *
   * @param arrival how it came in
   * @return the new case
   * @throws org.springframework.dao.DuplicateKeyException if the message id has a case already
   */
  @Transactional
  public CaseFile open(Submission submission, String digest, Plan plan, Arrival arrival) {
    Instant now = clock.instant();
    CaseFile file = file(submission, digest, now);
    cases.add(file);
    events.record(arrival.event(file.caseNumber(), now));
    messages.opened(file, submission, arrival);
    int position = 0;
    for (PlanStep step : plan.steps()) {
      steps.add(step(file, step, position++));
    }
    listeners.publishEvent(new CaseOpened(file, submission));
    progress.advance(file, plan, now);
    // last, since all nodes wait for each other here
    audit.enter(arrival.entry(file));
    return file;
  }

  private CaseFile file(Submission submission, String digest, Instant now) {
    String number =
        "%s-%s-%08d"
            .formatted(
                submission.getEnvelope().getDivision(),
                DAY.format(now.atZone(clock.getZone())),
                cases.nextSerial() % SERIALS);
    return new CaseFile(
        number,
        submission.getEnvelope().getMessageId(),
        digest,
        new MatterCode(submission.getMatterCode()),
        name(submission.getApplicant()),
        CaseState.IN_PROGRESS,
        CanonicalJson.writeString(submission),
        now,
        Optional.empty(),
        Optional.empty());
  }

  private static CaseStep step(CaseFile file, PlanStep step, int position) {
    return new CaseStep(
        file.caseNumber(),
        step.id(),
        UUID.randomUUID().toString(),
        position,
        step.service(),
        PartState.WAITING,
        0,
        step.retry().tries(),
        0,
        false,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Origins.NONE,
        Optional.empty());
  }

  private static String name(Applicant applicant) {
    return applicant.getNaturalPerson() != null
        ? applicant.getNaturalPerson().getName()
        : applicant.getLegalEntity().getName();
  }
}
