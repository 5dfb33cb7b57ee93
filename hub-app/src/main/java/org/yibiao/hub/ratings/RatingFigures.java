package org.yibiao.hub.ratings;

import java.util.List;
import org.yibiao.routes.ratings.RatingBook;

/**
 * How a department is rated.
 *
 * @param department its code; empty: all cases
 * @param counts how often each of the five levels was given, the best first
 * @param satisfied part of the ratings that are not bad
 */
record RatingFigures(
    String department, List<Long> counts, double satisfied, long open, long overdue) {

  static RatingFigures of(RatingBook.Figures figures) {
    return new RatingFigures(
        figures.department(),
        figures.counts(),
        figures.satisfied(),
        figures.open(),
        figures.overdue());
  }
}
