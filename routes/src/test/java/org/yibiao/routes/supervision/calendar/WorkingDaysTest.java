package org.yibiao.routes.supervision.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTest {

  private final WorkingDays days = Calendars.shipped();

  @ParameterizedTest
  @CsvSource({
    "2026-11-27, true",
    "2026-11-28, false",
    "2026-11-29, false",
    // Golden Week, and the Sunday and the Saturday that are worked for it
    "2026-09-20, true",
    "2026-09-30, true",
    "2026-10-01, false",
    "2026-10-07, false",
    "2026-10-08, true",
    "2026-10-10, true",
    "2026-10-11, false",
    // Spring Festival, from a Sunday to a Monday
    "2026-02-14, true",
    "2026-02-16, false",
    "2026-02-23, false",
    "2026-02-24, true",
    "2026-02-28, true",
    "2025-10-06, false",
    "2025-10-08, false",
    "2025-10-11, true",
    "2024-05-11, true",
    "2024-04-07, true"
  })
  void knows_holidays_and_the_weekend_days_that_are_worked(LocalDate day, boolean isWorked) {
    assertThat(days.isWorkingDay(day)).isEqualTo(isWorked);
  }

  @ParameterizedTest
  @CsvSource({"2024, 251", "2025, 248", "2026, 248"})
  void counts_the_working_days_of_a_year(int year, int expected) {
    assertThat(days.between(LocalDate.of(year - 1, 12, 31), LocalDate.of(year, 12, 31)))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    // the day of acceptance does not count
    "2026-11-27, 1, 2026-11-30",
    "2026-11-27, 5, 2026-12-04",
    // accepted on a Saturday
    "2026-11-28, 1, 2026-11-30",
    // over Golden Week 2026, whose Saturday is worked
    "2026-09-30, 1, 2026-10-08",
    "2026-09-30, 3, 2026-10-10",
    "2026-09-30, 4, 2026-10-12",
    "2026-10-09, 1, 2026-10-10",
    // over a Sunday that is worked
    "2026-09-18, 1, 2026-09-20",
    "2026-11-27, 0, 2026-11-27"
  })
  void adds_working_days(LocalDate from, int count, LocalDate expected) {
    assertThat(days.add(from, count)).isEqualTo(expected);
  }

  @Test
  void leaves_out_days_on_which_the_clock_stands_still() {
    LocalDate monday = LocalDate.of(2026, 11, 30);

    assertThat(days.add(monday, 2, day -> day.equals(monday.plusDays(1))))
        .isEqualTo(LocalDate.of(2026, 12, 3));
  }

  @Test
  void counts_backwards_as_well() {
    assertThat(days.subtract(LocalDate.of(2026, 10, 8), 1)).isEqualTo(LocalDate.of(2026, 9, 30));
    assertThat(days.between(LocalDate.of(2026, 10, 8), LocalDate.of(2026, 9, 29))).isEqualTo(-2);
  }

  @Test
  void counts_every_weekday_of_a_year_that_is_not_published_and_says_so() {
    assertThat(days.isWorkingDay(LocalDate.of(2099, 1, 1))).isTrue();
    assertThat(days.unpublished(LocalDate.of(2026, 12, 30), LocalDate.of(2027, 1, 5)))
        .contains(2027);
    assertThat(days.unpublished(LocalDate.of(2025, 12, 30), LocalDate.of(2026, 1, 5))).isEmpty();
  }

  @Test
  void begins_a_day_in_the_hubs_zone() {
    assertThat(days.dayOf(Instant.parse("2026-11-29T16:30:00Z")))
        .isEqualTo(LocalDate.of(2026, 11, 30));
  }

  @Test
  void names_the_notice_that_published_a_year() {
    assertThat(days.calendarOf(2026).orElseThrow().source().zh()).contains("国办发明电〔2025〕7号");
  }

  @Test
  void does_not_add_fewer_than_none() {
    assertThatThrownBy(() -> days.add(LocalDate.of(2026, 1, 5), -1))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
