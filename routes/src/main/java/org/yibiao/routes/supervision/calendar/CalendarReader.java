package org.yibiao.routes.supervision.calendar;

import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.yibiao.adapters.kit.ValueTypes;
import org.yibiao.standard.v1.Finding;
import org.yibiao.standard.validation.JsonSchemaCheck;
import org.yibiao.standard.validation.SchemaCheck;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads a year's holidays from YAML; wrong ones are refused with the place and the reason. */
final class CalendarReader {

  private static final SchemaCheck SCHEMA =
      JsonSchemaCheck.of(CalendarReader.class.getResource("/supervision/calendar.schema.json"));
  private static final YAMLMapper YAML =
      YAMLMapper.builder(
              YAMLFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build())
          .addModule(ValueTypes.module())
          .build();
  private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

  private final String where;

  private CalendarReader(String where) {
    this.where = where;
  }

  static YearCalendar read(byte[] yaml, String where) {
    return new CalendarReader(where).read(yaml);
  }

  private YearCalendar read(byte[] yaml) {
    try {
      JsonNode tree = YAML.readTree(yaml);
      List<Finding> findings = SCHEMA.check(tree.toString().getBytes(StandardCharsets.UTF_8));
      refuseIf(!findings.isEmpty(), describe(findings));
      YearCalendar calendar = YAML.treeToValue(tree, YearCalendar.class);
      check(calendar);
      return calendar;
    } catch (JacksonException e) {
      throw new CalendarRefused(where, e.getOriginalMessage() + " at " + e.getLocation());
    }
  }

  private void check(YearCalendar calendar) {
    Set<LocalDate> named = new HashSet<>();
    for (YearCalendar.Holiday each : calendar.holidays()) {
      String name = each.name().en();
      refuseIf(each.to().isBefore(each.from()), name + " ends before it begins");
      each.from().datesUntil(each.to().plusDays(1)).forEach(day -> check(calendar, named, day));
      for (LocalDate day : each.workdays()) {
        check(calendar, named, day);
        refuseIf(
            !WEEKEND.contains(day.getDayOfWeek()),
            day + " is no day of a weekend, and worked anyway");
      }
    }
  }

  private void check(YearCalendar calendar, Set<LocalDate> named, LocalDate day) {
    refuseIf(day.getYear() != calendar.year(), day + " is not in " + calendar.year());
    refuseIf(!named.add(day), day + " is named twice");
  }

  private static String describe(List<Finding> findings) {
    return findings.stream()
        .map(finding -> finding.getPointer() + ": " + finding.getMessage().getEn())
        .collect(Collectors.joining("; "));
  }

  private void refuseIf(boolean wrong, String reason) {
    if (wrong) {
      throw new CalendarRefused(where, reason);
    }
  }
}
