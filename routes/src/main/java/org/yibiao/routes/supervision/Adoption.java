package org.yibiao.routes.supervision;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yibiao.routes.cases.CaseFile;
import org.yibiao.routes.cases.CaseStep;
import org.yibiao.routes.cases.CaseStore;
import org.yibiao.routes.cases.StepStore;
import org.yibiao.standard.v1.CaseState;
import org.yibiao.standard.v1.PartState;

/**
 * Takes in cases from before there was supervision, in order of their numbers, and once: where it
 * stands is kept in the database.
 */
@Component
class Adoption {

  private final JdbcClient jdbc;
  private final CaseStore cases;
  private final StepStore steps;
  private final SupervisedStore store;
  private final Watching watching;

  Adoption(
      JdbcClient jdbc, CaseStore cases, StepStore steps, SupervisedStore store, Watching watching) {
    this.jdbc = jdbc;
    this.cases = cases;
    this.steps = steps;
    this.store = store;
    this.watching = watching;
  }

  private record Standing(String caseNumber, boolean done) {}

  /**
   * Takes in some more.
   *
   * @return how many were looked at; none: all are in
   */
  @Transactional
  int adopt(int most) {
    Standing standing =
        jdbc.sql("select case_number, done from supervision_adoption where id = 1 for update")
            .query((row, number) -> new Standing(row.getString(1), row.getBoolean(2)))
            .single();
    if (standing.done()) {
      return 0;
    }
    List<String> next =
        jdbc.sql(
                "select case_number from case_file where case_number > :after order by case_number"
                    + " limit :most")
            .param("after", standing.caseNumber())
            .param("most", most)
            .query(String.class)
            .list();
    next.forEach(this::adopt);
    jdbc.sql("update supervision_adoption set case_number = ?, done = ? where id = 1")
        .params(next.isEmpty() ? standing.caseNumber() : next.get(next.size() - 1), next.isEmpty())
        .update();
    return next.size();
  }

  private void adopt(String caseNumber) {
    CaseFile file = cases.lock(caseNumber);
    if (store.find(caseNumber, "").isPresent()) {
      return;
    }
    watching.open(file);
    for (CaseStep step : steps.ofCase(caseNumber)) {
      step.startedAt().ifPresent(at -> adopt(file, step));
    }
    if (file.state() != CaseState.IN_PROGRESS) {
      watching.moved(file, file.completedAt().orElseGet(() -> lastEnd(file)));
    }
  }

  private void adopt(CaseFile file, CaseStep step) {
    if (store.find(step.caseNumber(), step.stepId().value()).isPresent()) {
      return;
    }
    watching.asked(step, file::matter, step.startedAt().orElseThrow());
    step.endedAt()
        .ifPresent(
            at -> {
              if (step.state() == PartState.CORRECTION_NEEDED) {
                watching.corrected(step, file::matter, at);
              } else if (step.isOver() || step.state() == PartState.REFUSED) {
                watching.answered(step, file::matter, at);
              }
            });
  }

  private Instant lastEnd(CaseFile file) {
    return steps.ofCase(file.caseNumber()).stream()
        .flatMap(step -> step.endedAt().stream())
        .max(Comparator.naturalOrder())
        .orElse(file.receivedAt());
  }
}
