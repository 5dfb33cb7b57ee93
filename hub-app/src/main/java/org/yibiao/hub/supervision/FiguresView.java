package org.yibiao.hub.supervision;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.yibiao.adapters.kit.DepartmentDescriptor.Name;
import org.yibiao.routes.supervision.SupervisionFigures;

/** Figures as JSON. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record FiguresView(String by, LocalDate from, LocalDate to, List<Line> lines) {

  /**
   * Figures of a group. What is null is not there.
   *
   * @param name what the key is called, where the hub knows it
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Line(
      String key,
      Name name,
      long received,
      long completed,
      long inTime,
      long late,
      long running,
      long stopped,
      long yellow,
      long red,
      Double averageDays) {

    static Line of(SupervisionFigures.Line line, Name name) {
      return new Line(
          line.key(),
          name,
          line.received(),
          line.completed(),
          line.inTime(),
          line.late(),
          line.running(),
          line.stopped(),
          line.yellow(),
          line.red(),
          line.averageDays().orElse(null));
    }
  }
}
