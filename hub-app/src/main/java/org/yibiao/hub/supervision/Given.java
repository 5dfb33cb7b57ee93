package org.yibiao.hub.supervision;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.yibiao.routes.intake.Problems;
import org.yibiao.routes.intake.Refusal;
import org.yibiao.routes.plan.PowerCategory;

/** Parameters as callers write them; an empty one is none. */
final class Given {

  private static final Pattern AREA = Pattern.compile("[0-9]{2}([0-9]{2}){0,2}");
  private static final int YEAR = 100;

  private Given() {}

  static Optional<String> text(String given) {
    return Optional.ofNullable(given).map(String::strip).filter(words -> !words.isEmpty());
  }

  /** Digits of a division: 2 of a province, 4 of a city, 6 of a county. */
  static Optional<String> area(String given) {
    Optional<String> area = text(given);
    area.filter(digits -> !AREA.matcher(digits).matches())
        .ifPresent(
            digits -> {
              throw wrong("area", digits, List.of("32", "3202", "320211"));
            });
    return area;
  }

  static Optional<String> power(String given) {
    Optional<String> power = text(given);
    power
        .filter(code -> PowerCategory.of(code).isEmpty())
        .ifPresent(
            code -> {
              throw wrong("power", code, List.of("00…10", "20"));
            });
    return power;
  }

  /** A month such as 2026-11, as 202611. */
  static Optional<Integer> month(String given) {
    return text(given)
        .map(
            words -> {
              try {
                YearMonth month = YearMonth.parse(words);
                return month.getYear() * YEAR + month.getMonthValue();
              } catch (DateTimeParseException e) {
                throw wrong("month", words, List.of("2026-11"));
              }
            });
  }

  static Optional<LocalDate> day(String name, String given) {
    return text(given)
        .map(
            words -> {
              try {
                return LocalDate.parse(words);
              } catch (DateTimeParseException e) {
                throw wrong(name, words, List.of("2026-11-30"));
              }
            });
  }

  /** A number within bounds. */
  static int within(String name, int given, int least, int most) {
    if (given < least || given > most) {
      throw wrong(name, Integer.toString(given), List.of(least + "…" + most));
    }
    return given;
  }

  static Refusal wrong(String name, String given, List<String> right) {
    return new Refusal(Problems.wrongValue(name, given, right));
  }
}
