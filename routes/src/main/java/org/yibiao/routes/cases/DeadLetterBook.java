package org.yibiao.routes.cases;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yibiao.adapters.kit.Why;
import org.yibiao.routes.plan.Plans;
import org.yibiao.standard.NotReadable;
import org.yibiao.standard.v1.PartState;

/** Keeps dead letters, and lets the step that one belonged to wait for a person. */
@Component
public class DeadLetterBook {

  private static final Logger LOG = LoggerFactory.getLogger(DeadLetterBook.class);
  private static final Why WHY =
      Why.of("平台多次未能处理该步骤，等待人工处理", "The hub failed to work on the step; a person has to look");

  private final JdbcClient jdbc;
  private final CaseStore cases;
  private final StepStore steps;
  private final Plans plans;
  private final Progress progress;
  private final Clock clock;

  DeadLetterBook(
      JdbcClient jdbc,
      CaseStore cases,
      StepStore steps,
      Plans plans,
      Progress progress,
      Clock clock) {
    this.jdbc = jdbc;
    this.cases = cases;
    this.steps = steps;
    this.plans = plans;
    this.progress = progress;
    this.clock = clock;
  }

  /**
   * Enters a dead letter.
   *
   * @param from the queue that it was on
   */
  @Transactional
  public void enter(String from, String body) {
    Instant now = clock.instant();
    jdbc.sql("insert into dead_letter (came_from, body, arrived_at) values (:from, :body, :at)")
        .param("from", from)
        .param("body", body)
        .param("at", now.atOffset(ZoneOffset.UTC))
        .update();
    LOG.error("A dead letter came from {}", from);
    if (from.startsWith("hub.steps.")) {
      letAPersonLook(body, now);
    }
  }

  private void letAPersonLook(String body, Instant now) {
    try {
      steps.byMessage(StepTicket.of(body).step()).ifPresent(step -> letAPersonLook(step, now));
    } catch (NotReadable e) {
      LOG.error("The dead letter is no ticket of a step", e);
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
