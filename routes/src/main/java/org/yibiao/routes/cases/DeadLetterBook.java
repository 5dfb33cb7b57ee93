package org.yibiao.routes.cases;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yibiao.adapters.kit.Why;
import org.yibiao.routes.letters.DeadLetter;
import org.yibiao.routes.letters.LetterBook;
import org.yibiao.routes.plan.Plans;
import org.yibiao.standard.NotReadable;
import org.yibiao.standard.v1.PartState;

/** Keeps messages that died, and lets the step that one belonged to wait for a person. */
@Component
public class DeadLetterBook {

  private static final Logger LOG = LoggerFactory.getLogger(DeadLetterBook.class);
  private static final String STEPS = "hub.steps.";
  private static final Why WHY =
      Why.of("平台多次未能处理该步骤，等待人工处理", "The hub failed to work on the step; a person has to look");

  private final LetterBook letters;
  private final CaseStore cases;
  private final StepStore steps;
  private final Plans plans;
  private final Progress progress;
  private final Clock clock;

  DeadLetterBook(
      LetterBook letters,
      CaseStore cases,
      StepStore steps,
      Plans plans,
      Progress progress,
      Clock clock) {
    this.letters = letters;
    this.cases = cases;
    this.steps = steps;
    this.plans = plans;
    this.progress = progress;
    this.clock = clock;
  }

  /** Enters a message that died; one that is known already stays as it is. */
  @Transactional
  public void enter(DeadLetter letter) {
    Optional<CaseStep> step = step(letter);
    // always the case first, so that no two wait for one another
    step.ifPresent(found -> cases.lock(found.caseNumber()));
    boolean isNew = letters.find(letter.id()).isEmpty();
    letters.enter(step.map(found -> of(letter, found)).orElse(letter));
    if (isNew) {
      step.ifPresent(found -> letAPersonLook(found, clock.instant()));
    }
  }

  private static DeadLetter of(DeadLetter letter, CaseStep step) {
    return letter.about(step.messageId()).inCase(Optional.of(step.caseNumber()));
  }

  private Optional<CaseStep> step(DeadLetter letter) {
    if (!letter.from().startsWith(STEPS)) {
      return Optional.empty();
    }
    try {
      return steps.byMessage(StepTicket.of(letter.original().text()).step());
    } catch (NotReadable e) {
      LOG.error("Dead letter {} is no ticket of a step", letter.id());
      return Optional.empty();
    }
  }

  private void letAPersonLook(CaseStep found, Instant now) {
    CaseFile file = cases.lock(found.caseNumber());
    CaseStep step = steps.byMessage(found.messageId()).orElseThrow();
    if (!step.isSettled()) {
      progress.keep(step.ended(PartState.WAITING_FOR_PERSON, Reasons.of(WHY), now), now);
      // a plan that is gone must not keep the letter from being entered
      plans.of(file.matter()).ifPresent(plan -> progress.advance(file, plan, now));
    }
  }
}
