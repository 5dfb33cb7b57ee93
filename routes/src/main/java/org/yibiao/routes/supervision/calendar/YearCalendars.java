package org.yibiao.routes.supervision.calendar;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The years whose holidays are known. Read and checked at start. */
@Component
public class YearCalendars {

  private final Map<Integer, YearCalendar> byYear = new HashMap<>();

  /**
   * Reads them; a year that a later place brings stands for the same year of an earlier one.
   *
   * @param places comma-separated resource patterns
   * @throws CalendarRefused if one is not right, or two of one place are of the same year
   */
  public YearCalendars(
      @Value(
              "${yibiao.calendar:classpath*:calendar/*.yaml,file:${yibiao.data:./data}/calendar/*.yaml}")
          List<String> places,
      ResourcePatternResolver resources) {
    for (String place : places) {
      byYear.putAll(read(find(resources, place)));
    }
  }

  /** The holidays of a year; empty if they are not known. */
  public Optional<YearCalendar> of(int year) {
    return Optional.ofNullable(byYear.get(year));
  }

  /** The years that are known. */
  public Set<Integer> years() {
    return Set.copyOf(byYear.keySet());
  }

  private static Map<Integer, YearCalendar> read(Resource... resources) {
    Map<Integer, YearCalendar> read = new HashMap<>();
    for (Resource resource : resources) {
      String where = resource.getDescription();
      YearCalendar calendar = CalendarReader.read(content(resource), where);
      if (read.putIfAbsent(calendar.year(), calendar) != null) {
        throw new CalendarRefused(where, calendar.year() + " is there already");
      }
    }
    return read;
  }

  private static Resource[] find(ResourcePatternResolver resources, String place) {
    try {
      return resources.getResources(place);
    } catch (IOException e) {
      throw new UncheckedIOException("No calendars at " + place, e);
    }
  }

  private static byte[] content(Resource resource) {
    try {
      return resource.getContentAsByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
