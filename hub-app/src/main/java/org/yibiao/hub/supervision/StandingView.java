package org.yibiao.hub.supervision;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.yibiao.routes.supervision.Standing;
import org.yibiao.routes.supervision.Watched;

/**
 * How a case or a step stands with its limit, as JSON. What is null is not there.
 *
 * @param stepId not there for a case as a whole; nor is department
 * @param dueOn not there without a limit, and while the clock stands still
 * @param leftDays working days; below 0 if it is late
 * @param unpublishedYear a year before its limit of which no holidays are known yet: weekdays count
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record StandingView(
    String caseNumber,
    String stepId,
    String department,
    String matter,
    String area,
    String power,
    String state,
    String light,
    boolean stopped,
    Integer promisedDays,
    Integer statutoryDays,
    int extendedDays,
    int warnBeforeDays,
    LocalDate begunOn,
    LocalDate dueOn,
    LocalDate statutoryDueOn,
    LocalDate warnOn,
    LocalDate endedOn,
    int usedDays,
    Integer leftDays,
    Integer lateDays,
    Integer unpublishedYear) {

  static StandingView of(Standing standing) {
    Watched it = standing.watched();
    return new StandingView(
        it.caseNumber(),
        it.isCase() ? null : it.stepId(),
        it.isCase() ? null : it.about().department(),
        it.about().matter(),
        it.about().area(),
        it.about().power().isEmpty() ? null : it.about().power(),
        it.state(),
        standing.light().code(),
        it.stopped(),
        it.limit().promised().orElse(null),
        it.limit().statutory().orElse(null),
        it.limit().extended(),
        it.limit().warnBefore(),
        it.begunOn(),
        it.due().on().orElse(null),
        it.due().statutory().orElse(null),
        it.due().warn().orElse(null),
        it.end().map(Watched.End::on).orElse(null),
        standing.used(),
        standing.left().orElse(null),
        it.end().flatMap(Watched.End::late).orElse(null),
        it.due().unpublished().orElse(null));
  }
}
