package org.yibiao.schemas.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarPatternTest {

  private static final Pattern DATE = Pattern.compile(CalendarPattern.DATE);

  @Test
  void takes_every_day_of_eight_hundred_years() {
    LocalDate day = LocalDate.of(1600, 1, 1);
    while (day.getYear() < 2400) {
      assertThat(DATE.matcher(day.toString()).matches()).as(day.toString()).isTrue();
      day = day.plusDays(1);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-02-29",
        "1900-02-29",
        "2026-04-31",
        "2026-13-01",
        "2026-00-10",
        "0000-01-01"
      })
  void refuses_a_day_that_does_not_exist(String day) {
    assertThat(day).doesNotMatch(CalendarPattern.DATE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-11-20T24:00:00Z",
        "2026-11-20T09:30:60Z",
        "2026-11-20T09:30:00+14:30",
        "2026-11-20T09:30:00",
        "2026-11-20T09:30Z"
      })
  void refuses_a_time_that_does_not_exist_or_has_no_zone(String time) {
    assertThat(time).doesNotMatch(CalendarPattern.DATE_TIME);
  }
}
