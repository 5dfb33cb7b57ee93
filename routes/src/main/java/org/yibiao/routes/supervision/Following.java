package org.yibiao.routes.supervision;

import java.time.Instant;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yibiao.routes.cases.CaseMoved;
import org.yibiao.routes.cases.CaseOpened;
import org.yibiao.routes.cases.CaseStep;
import org.yibiao.routes.cases.StepKept;
import org.yibiao.standard.value.MatterCode;

/** Follows every case in the transaction that moves it. */
@Component
class Following {

  private final Watching watching;
  private final JdbcClient jdbc;

  Following(Watching watching, JdbcClient jdbc) {
    this.watching = watching;
    this.jdbc = jdbc;
  }

  @EventListener
  void on(CaseOpened opened) {
    watching.open(opened.file());
  }

  @EventListener
  void on(CaseMoved moved) {
    watching.moved(moved.file(), moved.at());
  }

  @EventListener
  void on(StepKept kept) {
    CaseStep step = kept.step();
    Instant at = kept.at();
    switch (step.state()) {
      case IN_PROGRESS -> watching.asked(step, () -> matter(step), at);
      case DONE, REFUSED -> watching.answered(step, () -> matter(step), at);
      case CORRECTION_NEEDED -> watching.corrected(step, () -> matter(step), at);
      // not asked of anybody yet, or still with the department or the hub
      case WAITING, DUE, RETRYING, WAITING_FOR_PERSON, OUTCOME_UNKNOWN, SKIPPED -> {}
    }
  }

  private MatterCode matter(CaseStep step) {
    return new MatterCode(
        jdbc.sql("select matter_code from case_file where case_number = ?")
            .param(step.caseNumber())
            .query(String.class)
            .single());
  }
}
