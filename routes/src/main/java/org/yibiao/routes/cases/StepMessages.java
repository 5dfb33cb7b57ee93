package org.yibiao.routes.cases;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.yibiao.routes.messages.HopContent;
import org.yibiao.routes.messages.HopDirection;
import org.yibiao.routes.messages.MessageKind;
import org.yibiao.routes.messages.MessageLog;
import org.yibiao.routes.messages.MessageState;
import org.yibiao.routes.messages.NewHop;
import org.yibiao.routes.messages.NewMessage;
import org.yibiao.standard.v1.Applicant;
import org.yibiao.standard.v1.PartState;
import org.yibiao.standard.v1.Reason;
import org.yibiao.standard.v1.Submission;

/** Tells the log of messages of submissions and steps, in the transaction that changes a case. */
@Component
class StepMessages {

  private final MessageLog log;

  StepMessages(MessageLog log) {
    this.log = log;
  }

  /** A submission opened a case. What it says in the standard's form is kept with the case. */
  void opened(CaseFile file, Submission submission, Arrival arrival) {
    log.enter(
        new NewMessage(
            file.messageId(),
            MessageKind.SUBMISSION,
            Optional.of(file.caseNumber()),
            Optional.empty(),
            file.caseNumber(),
            "",
            arrival.sender(),
            arrival.protocol(),
            Optional.empty(),
            Optional.of(file.matter().value()),
            Optional.of(subject(submission.getApplicant())),
            MessageState.DONE,
            Optional.empty(),
            file.receivedAt()));
    log.hops(
        List.of(
            new NewHop(
                file.messageId(),
                HopDirection.RECEIVED,
                arrival.sender(),
                arrival.protocol(),
                1,
                Optional.empty(),
                Optional.of("accepted"),
                Optional.empty(),
                arrival.bytes(),
                arrival.sha256(),
                file.receivedAt(),
                HopContent.natively(arrival.content()))));
  }

  /** A step's turn has come. */
  void due(CaseFile file, CaseStep step, Instant now) {
    log.enterAfter(
        file.messageId(), step.messageId(), MessageKind.STEP, step.service().value(), now);
  }

  /** A step changed. That it is being asked for is said by its hops. */
  void follow(CaseStep step, Instant now) {
    if (step.state() != PartState.IN_PROGRESS) {
      log.move(
          step.messageId(),
          state(step.state()),
          step.reason().map(StepMessages::error),
          step.attempts(),
          now);
    }
  }

  private static MessageState state(PartState state) {
    return switch (state) {
      case WAITING, DUE, IN_PROGRESS, SKIPPED -> MessageState.OPEN;
      case RETRYING -> MessageState.RETRYING;
      case DONE -> MessageState.DONE;
      case REFUSED, CORRECTION_NEEDED -> MessageState.REFUSED;
      case WAITING_FOR_PERSON -> MessageState.WAITING_FOR_PERSON;
      case OUTCOME_UNKNOWN -> MessageState.OUTCOME_UNKNOWN;
    };
  }

  /** The department's own code; the hub's own troubles have none. */
  private static String error(Reason reason) {
    return Optional.ofNullable(reason.getNativeCode()).orElse("no-answer");
  }

  private static String subject(Applicant applicant) {
    return applicant.getNaturalPerson() != null
        ? applicant.getNaturalPerson().getIdentityDocument().getNumber()
        : applicant.getLegalEntity().getCreditCode();
  }
}
