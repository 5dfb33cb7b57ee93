package org.yibiao.hub.supervision;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.yibiao.routes.supervision.SupervisionFigures.By;
import org.yibiao.routes.supervision.SupervisionFigures.Search;

/**
 * What is counted, as a caller writes it.
 *
 * @param by department, matter, area, month or power; department if it is left out
 * @param from first day; a year before the last if it is left out
 * @param to last day; today if it is left out
 */
record FiguresFilter(
    String by,
    String from,
    String to,
    String department,
    String matter,
    String area,
    String power) {

  /** The search, within the one department that the caller acts for. */
  Search search(Optional<String> own, Clock clock) {
    LocalDate last = Given.day("to", to).orElseGet(() -> LocalDate.now(clock));
    return new Search(
        Given.text(by).map(FiguresFilter::by).orElse(By.DEPARTMENT),
        Given.day("from", from).orElseGet(() -> last.minusYears(1).plusDays(1)),
        last,
        own.or(() -> Given.text(department)),
        Given.text(matter),
        Given.area(area),
        Given.power(power));
  }

  private static By by(String code) {
    return By.of(code)
        .orElseThrow(
            () -> Given.wrong("by", code, Arrays.stream(By.values()).map(By::code).toList()));
  }
}
