package org.yibiao.routes.watch;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.yibiao.adapters.kit.DepartmentDescriptor;
import org.yibiao.routes.Departments;
import org.yibiao.routes.HubContract;
import org.yibiao.routes.limits.Availability;
import org.yibiao.routes.limits.DepartmentBoard;
import org.yibiao.routes.meter.Edge;
import org.yibiao.routes.meter.Flowed;
import org.yibiao.routes.meter.Way;

/** Draws the picture of the hub at this moment, over all its nodes. */
@Component
public class FlowBoard {

  private static final List<String> OWN_QUEUES =
      List.of(
          HubContract.SUBMISSIONS_IN,
          HubContract.SUBMISSIONS_WAITING,
          HubContract.SUBMISSION_REPLIES,
          HubContract.STEPS_OVERDUE,
          HubContract.CALLBACKS,
          HubContract.DEAD_LETTERS);

  private final FlowWatch watch;
  private final FlowFigures figures;
  private final DepartmentBoard board;
  private final Departments departments;
  private final Optional<QueueDepths> depths;
  private final Clock clock;

  FlowBoard(
      FlowWatch watch,
      FlowFigures figures,
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

  /** The picture now. It costs a few statements; who shows it to many draws it once. */
  public FlowPicture picture() {
    Instant now = clock.instant();
    FlowWindow window = watch.window();
    List<FlowPicture.Line> lines = lines(window, now);
    FlowPicture.Figures numbers = figures.now();
    List<FlowPicture.Party> parties = parties(window, now, lines);
    List<FlowPicture.Depth> waiting = waiting();
    return new FlowPicture(
        now,
        window.nodes(now),
        window.silent(now),
        lines.stream().filter(line -> line.way() == Way.SUBMISSION).toList(),
        parties,
        waiting,
        Optional.of(numbers),
        Troubles.in(window.silent(now), parties, waiting, numbers));
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
      FlowWindow window, Instant now, List<FlowPicture.Line> lines) {
    Map<String, Availability> seen = window.seen(now);
    return board.rows().stream()
        .map(
            row ->
                new FlowPicture.Party(
                    row.code(),
                    row.name(),
                    row.protocol(),
                    seen.getOrDefault(row.code(), row.state()),
                    row.until(),
                    row.reason(),
                    row.openSteps(),
                    figures.letters().getOrDefault(row.code(), 0L),
                    row.asking(),
                    lines.stream()
                        .filter(line -> line.way() != Way.SUBMISSION)
                        .filter(line -> line.party().equals(row.code()))
                        .toList()))
        .toList();
  }

  private List<FlowPicture.Depth> waiting() {
    List<String> queues = new ArrayList<>(OWN_QUEUES);
    departments.all().stream()
        .map(DepartmentDescriptor::department)
        .map(HubContract::stepsDue)
        .forEach(queues::add);
    return depths.map(each -> each.of(queues)).orElse(List.of()).stream()
        .sorted(Comparator.comparingLong(FlowPicture.Depth::messages).reversed())
        .toList();
  }
}
