package org.yibiao.routes.supervision.calendar;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.yibiao.adapters.kit.DepartmentDescriptor.Name;

/**
 * The holidays of one year as they were published.
 *
 * @param source the notice that published them
 */
public record YearCalendar(int year, Name source, List<Holiday> holidays) {

  /** Copies the list. */
  public YearCalendar {
    holidays = List.copyOf(holidays);
  }

  /**
   * One holiday.
   *
   * @param from its first day
   * @param to its last day
   * @param workdays days of weekends that are worked for it
   */
  public record Holiday(Name name, LocalDate from, LocalDate to, List<LocalDate> workdays) {

    /** An absent list is empty. */
    public Holiday {
      workdays = workdays == null ? List.of() : List.copyOf(workdays);
    }
  }

  /** Every day off, weekends within holidays included. */
  Set<LocalDate> daysOff() {
    Set<LocalDate> days = new HashSet<>();
    holidays.forEach(each -> each.from().datesUntil(each.to().plusDays(1)).forEach(days::add));
    return days;
  }

  /** Every day of a weekend that is worked. */
  Set<LocalDate> madeUp() {
    Set<LocalDate> days = new HashSet<>();
    holidays.forEach(each -> days.addAll(each.workdays()));
    return days;
  }
}
