package org.yibiao.vectors.mutation;

import java.util.List;
import org.yibiao.vectors.schema.SimpleType;

/** Days and times that do not exist, or are written in another form. */
final class WrongDays {

  /** Right by the pattern, but no day of the calendar; then the other way round; then neither. */
  static final List<List<String>> DATES =
      List.of(
          List.of("2026-02-30", "2025-02-29", "2026-13-01", "2026-00-10", "2026-04-31"),
          List.of("2026-11-20Z", "2026-11-20+08:00", "12026-11-20", "-2026-11-20"),
          List.of("20261120", "2026-1-1", "2026/11/20", "20 November 2026", "2026-11"));

  /** The same for times. */
  static final List<List<String>> TIMES =
      List.of(
          List.of(
              "2026-02-30T10:00:00Z",
              "2026-11-31T10:00:00+08:00",
              "2026-13-01T10:00:00Z",
              "2026-11-20T10:00:00+15:00",
              "2026-11-20T10:00:00+08:60"),
          List.of("2026-11-20T10:00:00", "2026-11-20T24:00:00Z", "2026-11-20T10:00:00.1234567891Z"),
          List.of(
              "2026-11-20 10:00:00Z", "2026-11-20T10:00Z", "2026-11-20T10:00:60Z", "10:00:00Z"));

  private WrongDays() {}

  static List<WrongValue> of(SimpleType type, List<List<String>> texts) {
    return List.of(
            WrongValues.wrong("base", "S-FORM", texts.get(0).stream().filter(type::matches)),
            WrongValues.wrong(
                "pattern", "S-FORM", texts.get(1).stream().filter(text -> !type.matches(text))),
            WrongValues.wrong("base", "S-FORM", texts.get(2).stream()))
        .stream()
        .flatMap(List::stream)
        .toList();
  }
}
