package org.yibiao.routes.retention;

import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.yibiao.adapters.kit.DepartmentDescriptor.Name;
import org.yibiao.routes.retention.PurgeReport.Part;

/** Where one sees what is kept how long, and has a run begin. */
@Component
public class RetentionDesk {

  private static final String HUB = "hub";

  private final Purge purge;
  private final PurgeRuns runs;
  private final PurgeTimes times;
  private final RetentionPeriods periods;

  RetentionDesk(Purge purge, PurgeRuns runs, PurgeTimes times, RetentionPeriods periods) {
    this.purge = purge;
    this.runs = runs;
    this.times = times;
    this.periods = periods;
  }

  /**
   * How retention stands.
   *
   * @param at when the hub purges by itself, as it was set
   * @param nextRun empty if it never does
   * @param lastRun the last one that was none to try out
   */
  public record Overview(
      List<Kept> classes,
      String at,
      Optional<OffsetDateTime> nextRun,
      Optional<PurgeReport> lastRun) {}

  /**
   * One class.
   *
   * @param keep how long it is kept, a period of ISO 8601 or {@code never}
   * @param due how many rows the next run would purge
   */
  public record Kept(
      String code,
      Name label,
      Name covers,
      Name reason,
      String setting,
      String keep,
      Optional<OffsetDateTime> until,
      long due) {}

  /** How it stands now. */
  public Overview overview() {
    Map<String, Part> due =
        purge.dryRun(HUB).parts().stream().collect(Collectors.toMap(Part::of, Function.identity()));
    Optional<PurgeReport> last = runs.last();
    return new Overview(
        Arrays.stream(RetentionClass.values())
            .map(each -> kept(each, due.get(each.code())))
            .toList(),
        times.text(),
        times.next(last.map(run -> run.beganAt().toInstant())).map(ZonedDateTime::toOffsetDateTime),
        last);
  }

  private Kept kept(RetentionClass which, Part due) {
    return new Kept(
        which.code(),
        which.label(),
        which.covers(),
        which.reason(),
        which.setting(),
        periods.of(which).text(),
        due.until(),
        due.rows());
  }

  /** Purges now. */
  public PurgeReport run(String actor) {
    PurgeReport report = purge.run(actor);
    runs.add(report);
    return report;
  }

  /** Says what would be purged now. */
  public PurgeReport dryRun(String actor) {
    return purge.dryRun(actor);
  }

  /** Purges if the schedule says so. */
  public void runIfDue() {
    if (times.isDue(runs.last().map(run -> run.beganAt().toInstant()))) {
      run(HUB);
    }
  }
}
