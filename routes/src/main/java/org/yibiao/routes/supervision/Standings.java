package org.yibiao.routes.supervision;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.yibiao.routes.supervision.Standing.Light;
import org.yibiao.routes.supervision.calendar.WorkingDays;

/** Says how what is watched stands on a day. */
@Component
class Standings {

  private final ProcedureStore procedures;
  private final Reckoning reckoning;
  private final WorkingDays days;

  Standings(ProcedureStore procedures, Reckoning reckoning, WorkingDays days) {
    this.procedures = procedures;
    this.reckoning = reckoning;
    this.days = days;
  }

  Standing of(Watched watched, LocalDate today) {
    Optional<Integer> left = watched.openDue().map(due -> days.between(today, due));
    return new Standing(watched, light(watched, today), used(watched, left, today), left);
  }

  /** From what is left it is known without looking at the times at which the clock stood still. */
  private int used(Watched watched, Optional<Integer> left, LocalDate today) {
    if (watched.end().isPresent()) {
      return watched.end().get().used();
    }
    if (left.isPresent() && left.get() >= 0) {
      return watched.limit().days().orElse(0) + watched.limit().extended() - left.get();
    }
    List<SpecialProcedure> stops =
        watched.isCase()
            ? procedures.ofCase(watched.caseNumber())
            : procedures.ofStep(watched.caseNumber(), watched.stepId());
    return reckoning.used(watched, stops, today);
  }

  private static Light light(Watched watched, LocalDate today) {
    if (watched.stopped()) {
      return Light.STOPPED;
    }
    if (watched.limit().days().isEmpty()) {
      return Light.NONE;
    }
    if (watched.end().isPresent()) {
      return watched.end().get().late().orElse(0) > 0 ? Light.RED : Light.GREEN;
    }
    LocalDate due = watched.openDue().orElseThrow();
    if (due.isBefore(today)) {
      return Light.RED;
    }
    boolean isNear = watched.due().warn().map(warn -> !warn.isAfter(today)).orElse(false);
    return isNear ? Light.YELLOW : Light.GREEN;
  }
}
