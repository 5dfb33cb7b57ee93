package org.yibiao.routes.supervision.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YearCalendarsTest {

  private static final String OWN =
      """
      year: 2026
      source: {zh: 本市通知, en: The city's notice}
      holidays:
        - {name: {zh: 试验, en: Trial}, from: 2026-03-02, to: 2026-03-03, workdays: [2026-03-07]}
      """;

  @TempDir private Path folder;

  @Test
  void takes_a_year_of_its_own_in_the_place_of_the_shipped_one() throws IOException {
    WorkingDays days = read(OWN);

    assertThat(days.isWorkingDay(LocalDate.of(2026, 3, 2))).isFalse();
    assertThat(days.isWorkingDay(LocalDate.of(2026, 3, 7))).isTrue();
    assertThat(days.isWorkingDay(LocalDate.of(2026, 10, 1))).isTrue();
    assertThat(days.published()).contains(2024, 2025, 2026);
  }

  @Test
  void needs_no_folder_of_own_calendars() {
    assertThat(Calendars.from("file:" + folder.resolve("none") + "/*.yaml").published()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "to: 2026-03-03, to: 2026-03-01, ends before it begins",
    "to: 2026-03-03, to: 2027-03-03, 2027-01-01 is not in 2026",
    "2026-03-07, 2026-03-06, 2026-03-06 is no day of a weekend",
    "2026-03-07, 2026-03-03, 2026-03-03 is named twice",
    "year: 2026, year: soon, year",
    "to: 2026-03-03, to: 2026-02-30, 2026-02-30",
    "workdays, working, working"
  })
  void refuses_a_wrong_one_with_its_place_and_the_reason(
      String right, String wrong, String reason) {
    assertThatThrownBy(() -> read(OWN.replace(right, wrong)))
        .isInstanceOf(CalendarRefused.class)
        .hasMessageContaining("own.yaml")
        .hasMessageContaining(reason);
  }

  @Test
  void refuses_two_of_one_year_in_one_place() throws IOException {
    Files.writeString(folder.resolve("again.yaml"), OWN);

    assertThatThrownBy(() -> read(OWN))
        .isInstanceOf(CalendarRefused.class)
        .hasMessageContaining("2026 is there already");
  }

  private WorkingDays read(String own) throws IOException {
    Files.writeString(folder.resolve("own.yaml"), own);
    return Calendars.from("classpath*:calendar/*.yaml", "file:" + folder + "/*.yaml");
  }
}
