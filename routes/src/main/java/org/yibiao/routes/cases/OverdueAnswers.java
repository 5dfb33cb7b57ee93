package org.yibiao.routes.cases;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yibiao.routes.HubContract;
import org.yibiao.routes.outbox.Outbox;

/**
 * Ends the waiting for answers that should have come by now, within the time that the plan gives a
 * step from when it is asked for. The time stands with the step: while it waits, nothing else does.
 * It is by the database's clock, whichever node writes it and whichever looks.
 */
@Component
public class OverdueAnswers {

  private static final int AT_ONCE = 200;

  private final CaseStore cases;
  private final StepStore steps;
  private final Outbox outbox;

  OverdueAnswers(CaseStore cases, StepStore steps, Outbox outbox) {
    this.cases = cases;
    this.steps = steps;
    this.outbox = outbox;
  }

  /**
   * Message ids of the steps that have waited too long: those that are longest overdue, some at
   * most.
   */
  @Transactional(readOnly = true)
  public List<String> find() {
    return steps.overdue(AT_ONCE);
  }

  /**
   * Has a ticket say that this step's answer is overdue. A step that was answered meanwhile, or is
   * asked for anew, is left as it is.
   */
  @Transactional
  public void giveUp(String messageId) {
    cases.lock(steps.caseOf(messageId).orElseThrow());
    CaseStep step = steps.byMessage(messageId).orElseThrow();
    if (step.answerDueAt().filter(steps.now()::isAfter).isPresent()) {
      steps.update(step.overdue());
      // a node of an older version settles a step and leaves the time as it stands
      if (step.isRunning()) {
        outbox.put(HubContract.STEPS_OVERDUE, StepTicket.current(step).text());
      }
    }
  }
}
