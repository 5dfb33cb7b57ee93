package org.yibiao.hub.supervision;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.yibiao.routes.supervision.CaseSearch;
import org.yibiao.routes.supervision.CaseSearch.Timing;
import org.yibiao.standard.v1.CaseState;

/**
 * Which cases are meant, as a caller writes it; what is left out bounds nothing.
 *
 * @param timing {@code late}, {@code soon} or {@code stopped}
 * @param within working days that {@code soon} means
 * @param after {@code next} of the part before
 */
record CaseFilter(
    String department,
    String matter,
    String area,
    String power,
    String state,
    String month,
    String timing,
    Integer within,
    String after) {

  private static final int SOON = 3;
  private static final int MOST_DAYS = 60;

  CaseSearch search() {
    return new CaseSearch(
        Given.text(department),
        Given.text(matter),
        Given.area(area),
        Given.power(power),
        Given.text(state).map(CaseFilter::standing),
        Given.month(month),
        Given.text(timing).map(CaseFilter::timing),
        Given.within("within", within == null ? SOON : within, 0, MOST_DAYS),
        Given.text(after));
  }

  private static String standing(String code) {
    List<String> known = Arrays.stream(CaseState.values()).map(CaseState::value).toList();
    if (!known.contains(code)) {
      throw Given.wrong("state", code, known);
    }
    return code;
  }

  private static Timing timing(String code) {
    return Arrays.stream(Timing.values())
        .filter(each -> each.name().toLowerCase(Locale.ROOT).equals(code))
        .findFirst()
        .orElseThrow(() -> Given.wrong("timing", code, List.of("late", "soon", "stopped")));
  }
}
