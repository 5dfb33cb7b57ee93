package org.yibiao.routes.cases;

import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.yibiao.adapters.kit.Why;
import org.yibiao.routes.Departments;
import org.yibiao.routes.letters.Content;
import org.yibiao.routes.letters.DeadLetter;
import org.yibiao.routes.letters.FailedTries;
import org.yibiao.routes.letters.FailedTry;
import org.yibiao.routes.letters.LetterBook;
import org.yibiao.routes.plan.Plan;
import org.yibiao.routes.plan.Plans;
import org.yibiao.standard.CanonicalJson;
import org.yibiao.standard.v1.PartState;
import org.yibiao.standard.v1.Reason;

/** Has a step that no try brought to an end lie among the dead letters until it goes on. */
@Component
class StepLetters {

  private final LetterBook book;
  private final FailedTries tries;
  private final CaseStore cases;
  private final Plans plans;
  private final StepRequests requests;
  private final Departments departments;

  StepLetters(
      LetterBook book,
      FailedTries tries,
      CaseStore cases,
      Plans plans,
      StepRequests requests,
      Departments departments) {
    this.book = book;
    this.tries = tries;
    this.cases = cases;
    this.plans = plans;
    this.requests = requests;
    this.departments = departments;
  }

  /** Takes down what a changed step tells of failures. To be called with the case locked. */
  void follow(CaseStep step, Instant now) {
    boolean isGivenUp =
        step.state() == PartState.WAITING_FOR_PERSON || step.state() == PartState.OUTCOME_UNKNOWN;
    if (!isGivenUp && step.state() != PartState.RETRYING) {
      return;
    }
    step.reason().ifPresent(reason -> note(step, reason, now));
    // the message of a step that the hub failed to work on lies there already
    if (isGivenUp && !book.isOpen(step.messageId())) {
      book.enterAgain(letter(step, now));
    }
  }

  /** A person has it tried once more, from its case. */
  void repeated(CaseStep step) {
    book.goesOn(step.messageId(), "hub", "从办件页面重新办理 · repeated from the case");
  }

  /** Its answer has come after all. */
  void answered(CaseStep step) {
    book.settled(step.messageId(), "部门的答复已到 · the department has answered after all");
  }

  private void note(CaseStep step, Reason reason, Instant now) {
    if (step.attempts() > 0) {
      String words = reason.getText().getZh() + " · " + reason.getText().getEn();
      tries.note(
          new FailedTry(step.messageId(), step.attempts(), step.service().value(), words, now));
    }
  }

  private DeadLetter letter(CaseStep step, Instant now) {
    Why why =
        step.reason()
            .map(Reason::getText)
            .map(text -> Why.of(text.getZh(), text.getEn()))
            .orElseGet(() -> Why.of("等待人工处理", "A person has to look"));
    return DeadLetter.open(
            DeadLetter.Kind.STEP, step.service().value(), step.messageId(), why, body(step), now)
        .of(Optional.of(departments.offering(step.service()).department().value()))
        .inCase(Optional.of(step.caseNumber()));
  }

  /** The request as the department was asked; the ticket where the plan that made it is gone. */
  private Content body(CaseStep step) {
    CaseFile file = cases.byNumber(step.caseNumber()).orElseThrow();
    return plans
        .of(file.matter())
        .map(plan -> Content.text(request(file, step, plan)))
        .orElseGet(() -> Content.text(StepTicket.current(step).text()));
  }

  private String request(CaseFile file, CaseStep step, Plan plan) {
    return CanonicalJson.writeString(
        requests.prepare(file, step, plan.step(step.stepId())).request());
  }
}
