package org.yibiao.hub.supervision;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.yibiao.adapters.kit.DepartmentDescriptor.Name;
import org.yibiao.routes.supervision.calendar.WorkingDays;
import org.yibiao.routes.supervision.calendar.YearCalendar;
import org.yibiao.routes.supervision.calendar.YearCalendar.Holiday;

/** The official calendar by which limits are reckoned. */
@RestController
class CalendarController {

  private static final int MOST_DAYS = 800;

  private final WorkingDays days;

  CalendarController(WorkingDays days) {
    this.days = days;
  }

  /**
   * A day that is not what its day of the week would make it.
   *
   * @param isWorked a day of a weekend that is worked; else a day off
   * @param holiday for which it is off or worked
   */
  record ChangedDay(LocalDate day, boolean isWorked, Name holiday) {}

  /**
   * Those within a time.
   *
   * @param unpublished years of it of which the holidays are not known yet
   */
  record Changes(List<ChangedDay> exceptions, List<Integer> unpublished) {}

  @GetMapping(path = "/api/v1/supervision/calendar", produces = MediaType.APPLICATION_JSON_VALUE)
  Changes calendar(@RequestParam String from, @RequestParam String to) {
    LocalDate first = day("from", from);
    LocalDate last = day("to", to);
    if (last.isBefore(first) || ChronoUnit.DAYS.between(first, last) > MOST_DAYS) {
      throw Given.wrong("to", to, List.of(first + " … " + first.plusDays(MOST_DAYS)));
    }
    List<Integer> years = IntStream.rangeClosed(first.getYear(), last.getYear()).boxed().toList();
    List<ChangedDay> exceptions =
        years.stream()
            .flatMap(year -> days.calendarOf(year).stream())
            .map(YearCalendar::holidays)
            .flatMap(List::stream)
            .flatMap(CalendarController::exceptions)
            .filter(each -> !each.day().isBefore(first) && !each.day().isAfter(last))
            .sorted(Comparator.comparing(ChangedDay::day))
            .toList();
    return new Changes(
        exceptions, years.stream().filter(year -> days.calendarOf(year).isEmpty()).toList());
  }

  private static Stream<ChangedDay> exceptions(Holiday holiday) {
    return Stream.concat(
        holiday
            .from()
            .datesUntil(holiday.to().plusDays(1))
            .map(day -> new ChangedDay(day, false, holiday.name())),
        holiday.workdays().stream().map(day -> new ChangedDay(day, true, holiday.name())));
  }

  private static LocalDate day(String name, String given) {
    try {
      return LocalDate.parse(given);
    } catch (DateTimeParseException e) {
      throw Given.wrong(name, given, List.of("2026-11-30"));
    }
  }
}
