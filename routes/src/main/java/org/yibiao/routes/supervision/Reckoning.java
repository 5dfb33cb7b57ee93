package org.yibiao.routes.supervision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import org.yibiao.routes.supervision.calendar.WorkingDays;

/** Reckons when what is watched must be done, and how long it took. */
@Component
class Reckoning {

  private final WorkingDays days;

  Reckoning(WorkingDays days) {
    this.days = days;
  }

  /**
   * What is watched, with its days counted anew.
   *
   * @param stops the special procedures that count for it
   * @param extended working days by which they extend its limit
   */
  Watched running(Watched watched, List<SpecialProcedure> stops, int extended) {
    Watched.Limit limit = watched.limit().extendedBy(extended);
    boolean isStopped = stops.stream().anyMatch(SpecialProcedure::isStopping);
    Watched.Due due = isStopped ? Watched.Due.NONE : due(watched.begunOn(), limit, stopped(stops));
    return watched.running(limit, due, isStopped);
  }

  /** What is watched, ended at a moment. */
  Watched ended(Watched watched, List<SpecialProcedure> stops, Instant at) {
    LocalDate on = days.dayOf(at);
    int used = used(watched, stops, on);
    Optional<Integer> late =
        watched.limit().days().map(limit -> Math.max(0, used - limit - watched.limit().extended()));
    return watched.ended(
        due(watched.begunOn(), watched.limit(), stopped(stops)),
        new Watched.End(at, on, used, late));
  }

  /** Working days that were used by the end of a day. */
  int used(Watched watched, List<SpecialProcedure> stops, LocalDate by) {
    return days.between(watched.begunOn(), by, stopped(stops));
  }

  private Watched.Due due(LocalDate from, Watched.Limit limit, Predicate<LocalDate> stopped) {
    Optional<LocalDate> on = limit.days().map(most -> add(from, most, limit, stopped));
    Optional<LocalDate> statutory = limit.statutory().map(most -> add(from, most, limit, stopped));
    return new Watched.Due(
        on,
        statutory,
        on.map(day -> days.subtract(day, limit.warnBefore())),
        on.flatMap(day -> days.unpublished(from, statutory.orElse(day))));
  }

  private LocalDate add(
      LocalDate from, int most, Watched.Limit limit, Predicate<LocalDate> stopped) {
    return days.add(from, most + limit.extended(), stopped);
  }

  private static Predicate<LocalDate> stopped(List<SpecialProcedure> stops) {
    return day -> stops.stream().anyMatch(each -> each.stops(day));
  }
}
