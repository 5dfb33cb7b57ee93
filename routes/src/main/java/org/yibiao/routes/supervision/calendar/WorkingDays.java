package org.yibiao.routes.supervision.calendar;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/**
 * Counts working days: Monday to Friday without the published holidays, and the weekend days that
 * are worked for them. Of a year whose holidays are not published yet every weekday counts; {@link
 * #unpublished} tells. A day begins and ends in the hub's zone.
 */
@Component
public class WorkingDays {

  private final Set<Integer> years;
  private final Set<LocalDate> daysOff = new HashSet<>();
  private final Set<LocalDate> madeUp = new HashSet<>();
  private final Map<Integer, YearCalendar> calendars = new HashMap<>();
  private final Clock clock;

  /** Counts by these calendars, in the clock's zone. */
  public WorkingDays(YearCalendars calendars, Clock clock) {
    this.clock = clock;
    this.years = calendars.years();
    for (int year : years) {
      calendars.of(year).ifPresent(each -> take(year, each));
    }
  }

  private void take(int year, YearCalendar calendar) {
    calendars.put(year, calendar);
    daysOff.addAll(calendar.daysOff());
    madeUp.addAll(calendar.madeUp());
  }

  /** The day that a moment is in. */
  public LocalDate dayOf(Instant moment) {
    return moment.atZone(clock.getZone()).toLocalDate();
  }

  /** Whether a day is a working day. */
  public boolean isWorkingDay(LocalDate day) {
    boolean isWeekend =
        day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    return isWeekend ? madeUp.contains(day) : !daysOff.contains(day);
  }

  /** The n-th working day after a day, which does not count itself; the day itself for none. */
  public LocalDate add(LocalDate day, int workingDays) {
    return add(day, workingDays, any -> false);
  }

  /**
   * The n-th working day after a day, which does not count itself.
   *
   * @param stopped days that do not count besides; it must come to an end
   */
  public LocalDate add(LocalDate day, int workingDays, Predicate<LocalDate> stopped) {
    if (workingDays < 0) {
      throw new IllegalArgumentException("No days to add: " + workingDays);
    }
    LocalDate reached = day;
    for (int counted = 0; counted < workingDays; ) {
      reached = reached.plusDays(1);
      if (isWorkingDay(reached) && !stopped.test(reached)) {
        counted++;
      }
    }
    return reached;
  }

  /** The n-th working day before a day. */
  public LocalDate subtract(LocalDate day, int workingDays) {
    LocalDate reached = day;
    for (int counted = 0; counted < workingDays; ) {
      reached = reached.minusDays(1);
      if (isWorkingDay(reached)) {
        counted++;
      }
    }
    return reached;
  }

  /** How many working days there are after one day up to another; below 0 if that is earlier. */
  public int between(LocalDate after, LocalDate upTo) {
    return upTo.isBefore(after)
        ? -between(upTo, after, any -> false)
        : between(after, upTo, any -> false);
  }

  /**
   * How many working days there are after one day up to another, none if that is earlier.
   *
   * @param stopped days that do not count besides
   */
  public int between(LocalDate after, LocalDate upTo, Predicate<LocalDate> stopped) {
    if (!after.isBefore(upTo)) {
      return 0;
    }
    return (int)
        after
            .plusDays(1)
            .datesUntil(upTo.plusDays(1))
            .filter(this::isWorkingDay)
            .filter(stopped.negate())
            .count();
  }

  /** The years whose holidays are known. */
  public Set<Integer> published() {
    return years;
  }

  /** The notice by which a year is counted; empty if there is none yet. */
  public Optional<YearCalendar> calendarOf(int year) {
    return Optional.ofNullable(calendars.get(year));
  }

  /** The first year of these days whose holidays are not known yet. */
  public Optional<Integer> unpublished(LocalDate from, LocalDate to) {
    return IntStream.rangeClosed(from.getYear(), to.getYear())
        .filter(year -> !years.contains(year))
        .boxed()
        .findFirst();
  }
}
