package org.yibiao.routes.watch;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.yibiao.adapters.kit.DepartmentDescriptor;
import org.yibiao.routes.Departments;
import org.yibiao.routes.HubQueues;
import org.yibiao.routes.figures.Figures;
import org.yibiao.routes.figures.HubFigures;
import org.yibiao.routes.limits.Availability;
import org.yibiao.routes.limits.DepartmentBoard;
import org.yibiao.routes.traffic.Edge;
import org.yibiao.routes.traffic.Flowed;
import org.yibiao.routes.traffic.Way;

/** Draws the picture of the hub at this moment, over all its nodes. */
@Component
public class FlowBoard {

  private final FlowWatch watch;
  private final HubFigures figures;
  private final DepartmentBoard board;
  private final Departments departments;
  private final Optional<QueueDepths> depths;
  private final Clock clock;

  FlowBoard(
      FlowWatch watch,
      HubFigures figures,
      DepartmentBoard board,
      Departments departments,
      Optional<QueueDepths> depths,
      Clock clock) {
    this.watch = watch;
    this.figures = figures;
    this.board = board;
    this.departments = departments;
    this.depths = depths;
    this.clock = clock;
  }

  /**
   * The picture now; who shows it to many draws it once. While the database is away it is drawn
   * without what is counted there, and says so.
   */
  public FlowPicture picture() {
    Instant now = clock.instant();
    FlowWindow window = watch.window();
    List<FlowPicture.Line> lines = lines(window, now);
    Optional<Figures> stored = figures.now();
    Optional<FlowPicture.Figures> numbers = stored.map(this::shown);
    List<FlowPicture.Party> parties = parties(window, now, lines, stored);
    List<FlowPicture.Depth> waiting = waiting();
    return new FlowPicture(
        now,
        window.nodes(now),
        window.silent(now),
        lines.stream().filter(line -> line.way() == Way.SUBMISSION).toList(),
        parties,
        waiting,
        numbers,
        Troubles.in(window.silent(now), parties, waiting, numbers));
  }

  private FlowPicture.Figures shown(Figures stored) {
    return new FlowPicture.Figures(
        stored.openLetters(),
        stored.outbox(),
        stored.openCases(),
        stored.casesToday(),
        stored.late(),
        stored.soonLate(),
        figures.onceOnly());
  }

  private static List<FlowPicture.Line> lines(FlowWindow window, Instant now) {
    return window.flowed(now).entrySet().stream()
        .map(each -> line(each.getKey(), each.getValue()))
        .sorted(
            Comparator.comparing(FlowPicture.Line::way)
                .thenComparing(FlowPicture.Line::party)
                .thenComparing(FlowPicture.Line::of))
        .toList();
  }

  private static FlowPicture.Line line(Edge edge, Flowed flowed) {
    return new FlowPicture.Line(
        edge.way(),
        edge.party(),
        edge.of(),
        flowed.count() / (double) FlowWindow.SPAN.toSeconds(),
        flowed.count(),
        flowed.errors(),
        flowed.millis(50),
        flowed.millis(99));
  }

  private List<FlowPicture.Party> parties(
      FlowWindow window, Instant now, List<FlowPicture.Line> lines, Optional<Figures> stored) {
    Map<String, Availability> seen = window.seen(now);
    Optional<Map<String, Long>> letters = stored.map(Figures::lettersByDepartment);
    return board.rows(stored.map(Figures::openSteps).orElse(Map.of())).stream()
        .map(
            row ->
                new FlowPicture.Party(
                    row.code(),
                    row.name(),
                    row.protocol(),
                    seen.getOrDefault(row.code(), row.state()),
                    row.until(),
                    row.reason(),
                    stored.map(any -> row.openSteps()),
                    letters.map(known -> known.getOrDefault(row.code(), 0L)),
                    row.asking(),
                    lines.stream()
                        .filter(line -> line.way() != Way.SUBMISSION)
                        .filter(line -> line.party().equals(row.code()))
                        .toList()))
        .toList();
  }

  private List<FlowPicture.Depth> waiting() {
    List<String> queues =
        HubQueues.ofTheHub(
            departments.all().stream().map(DepartmentDescriptor::department).toList());
    return depths.map(each -> each.of(queues)).orElse(List.of()).stream()
        .sorted(Comparator.comparingLong(FlowPicture.Depth::messages).reversed())
        .toList();
  }
}
