package org.yibiao.routes.cases;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yibiao.routes.HubContract;
import org.yibiao.routes.outbox.Outbox;
import org.yibiao.routes.plan.Plans;

/**
 * Gives a step that nothing was heard of for long its ticket again. The ticket was lost: the
 * broker's journal is gone, or database and broker were restored from copies of two moments. A
 * ticket that was only slow is out of date when the second has been worked on, and does nothing.
 */
@Component
public class ForgottenSteps {

  private static final Logger LOG = LoggerFactory.getLogger(ForgottenSteps.class);
  private static final int AT_ONCE = 200;

  private final CaseStore cases;
  private final StepStore steps;
  private final Plans plans;
  private final Progress progress;
  private final Outbox outbox;
  private final Clock clock;
  private final Duration patience;

  /** The last one that was looked at: many that cannot go on yet do not hide the others. */
  private volatile String lookedAt = "";

  ForgottenSteps(
      CaseStore cases,
      StepStore steps,
      Plans plans,
      Progress progress,
      Outbox outbox,
      Clock clock,
      @Value("${yibiao.steps.reminded-after:PT15M}") Duration patience) {
    this.cases = cases;
    this.steps = steps;
    this.plans = plans;
    this.progress = progress;
    this.outbox = outbox;
    this.clock = clock;
    this.patience = patience;
  }

  /** Those that are forgotten now: some at most, and the next ones when it is asked again. */
  @Transactional(readOnly = true)
  public List<String> find() {
    List<String> found =
        steps.silent(clock.instant().minus(patience), lookedAt, AT_ONCE).stream()
            .map(CaseStep::messageId)
            .toList();
    lookedAt = found.size() < AT_ONCE ? "" : found.get(found.size() - 1);
    return found;
  }

  /** Has one of them go on. */
  @Transactional
  public void remind(String messageId) {
    CaseFile file = cases.lock(steps.byMessage(messageId).orElseThrow().caseNumber());
    CaseStep step = steps.byMessage(messageId).orElseThrow();
    Instant now = clock.instant();
    boolean isDue = !step.isRunning() || isOverdue(file, step, now);
    if (isDue && steps.isSilent(step, now.minus(patience))) {
      LOG.warn("Step {} of {} was forgotten, and goes on", step.stepId(), file.caseNumber());
      // entered once more, which also says when it was reminded last
      progress.keep(step, now);
      goOn(step);
    }
  }

  /** As if the time for its answer were over, or the time for its next try had come. */
  private void goOn(CaseStep step) {
    if (step.isRunning()) {
      outbox.put(HubContract.STEPS_OVERDUE, StepTicket.current(step).text());
    } else {
      progress.dispatch(step);
    }
  }

  private boolean isOverdue(CaseFile file, CaseStep step, Instant now) {
    Duration within = plans.of(file.matter()).orElseThrow().step(step.stepId()).within();
    return step.startedAt().orElse(now).plus(within).isBefore(now);
  }
}
