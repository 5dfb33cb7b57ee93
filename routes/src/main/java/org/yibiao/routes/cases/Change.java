package org.yibiao.routes.cases;

import java.time.Instant;
import java.util.Optional;
import org.yibiao.standard.v1.PartState;
import org.yibiao.standard.v1.Reason;

/** A step with some of it changed. Arguments that may be null say that there is none. */
final class Change {

  private final CaseStep step;
  private PartState state;
  private int attempts;
  private int triesLeft;
  private int holds;
  private boolean outcomeOpen;
  private Optional<Instant> startedAt;
  private Optional<Instant> endedAt;
  private Optional<Instant> nextTryAt;
  private Optional<Instant> answerDueAt;
  private Optional<Reason> reason;
  private Origins origins;
  private Optional<String> result;

  Change(CaseStep step) {
    this.step = step;
    this.state = step.state();
    this.attempts = step.attempts();
    this.triesLeft = step.triesLeft();
    this.holds = step.holds();
    this.outcomeOpen = step.outcomeOpen();
    this.startedAt = step.startedAt();
    this.endedAt = step.endedAt();
    this.nextTryAt = step.nextTryAt();
    this.answerDueAt = step.answerDueAt();
    this.reason = step.reason();
    this.origins = step.origins();
    this.result = step.result();
  }

  /** Whatever the state becomes, an answer is awaited only if that is said after it. */
  Change state(PartState next) {
    state = next;
    answerDueAt = Optional.empty();
    return this;
  }

  Change tries(int made, int left) {
    attempts = made;
    triesLeft = left;
    return this;
  }

  Change held() {
    holds++;
    return this;
  }

  Change outcomeOpen(boolean open) {
    outcomeOpen = open;
    return this;
  }

  Change started(Instant at) {
    startedAt = Optional.of(at);
    return this;
  }

  Change answerDue(Instant at) {
    answerDueAt = Optional.ofNullable(at);
    return this;
  }

  Change ended(Instant at) {
    endedAt = Optional.ofNullable(at);
    return this;
  }

  Change why(Reason why, Instant nextTry) {
    reason = Optional.ofNullable(why);
    nextTryAt = Optional.ofNullable(nextTry);
    return this;
  }

  Change origins(Origins found) {
    origins = found;
    return this;
  }

  Change result(String xml) {
    result = Optional.of(xml);
    return this;
  }

  CaseStep make() {
    return new CaseStep(
        step.caseNumber(),
        step.stepId(),
        step.messageId(),
        step.position(),
        step.service(),
        state,
        attempts,
        triesLeft,
        holds,
        outcomeOpen,
        startedAt,
        endedAt,
        nextTryAt,
        answerDueAt,
        reason,
        origins,
        result);
  }
}
