package org.yibiao.routes.limits;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.yibiao.adapters.kit.Maintenance;

/**
 * A department is closed at some moment.
 *
 * @param calendar by which it is
 * @param end when it opens again, closings that follow without a gap included
 */
record Closing(Maintenance calendar, Instant end) {

  /** More than a year of closings in a row is no calendar. */
  private static final int MOST_IN_A_ROW = 400;

  static Optional<Closing> at(List<Maintenance> calendars, Instant moment) {
    Optional<Closing> first = open(calendars, moment);
    return first.map(closing -> new Closing(closing.calendar(), lastEnd(calendars, closing)));
  }

  private static Instant lastEnd(List<Maintenance> calendars, Closing first) {
    return Stream.iterate(
            Optional.of(first),
            Optional::isPresent,
            closing -> open(calendars, closing.orElseThrow().end()))
        .limit(MOST_IN_A_ROW)
        .map(closing -> closing.orElseThrow().end())
        .reduce(first.end(), (one, next) -> next);
  }

  private static Optional<Closing> open(List<Maintenance> calendars, Instant moment) {
    return calendars.stream()
        .flatMap(each -> each.endsAfter(moment).map(end -> Map.entry(each, end)).stream())
        .max(Comparator.comparing(Map.Entry::getValue))
        .map(found -> new Closing(found.getKey(), found.getValue()));
  }
}
