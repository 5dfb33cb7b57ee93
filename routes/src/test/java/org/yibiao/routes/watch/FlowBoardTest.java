package org.yibiao.routes.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.yibiao.routes.Departments;
import org.yibiao.routes.figures.HubFigures;
import org.yibiao.routes.limits.DepartmentBoard;
import org.yibiao.routes.traffic.Edge;
import org.yibiao.routes.traffic.FlowMeter;
import org.yibiao.routes.traffic.Way;
import org.yibiao.routes.watch.FlowPicture.Trouble;

/** The picture of the hub. */
class FlowBoardTest {

  private static final Instant NOW = Instant.parse("2026-11-29T10:00:00Z");

  private final FlowMeter meter = new FlowMeter();
  private final FlowWindow window = new FlowWindow();

  @Test
  void is_drawn_without_the_figures_and_says_so_while_the_database_is_away() {
    meter.note(new Edge(Way.SUBMISSION, "REST/XML", "REST/XML"), Duration.ofMillis(3), true);

    FlowPicture picture = board().picture();

    assertThat(picture.ways()).hasSize(1);
    assertThat(picture.figures()).isEmpty();
    assertThat(picture.troubles()).extracting(Trouble::kind).contains("database");
  }

  private FlowBoard board() {
    window.add(new Beat("node-1", NOW, meter.drain(), Map.of()), NOW);
    FlowWatch watch = mock();
    when(watch.window()).thenReturn(window);
    HubFigures away = mock();
    when(away.now()).thenReturn(Optional.empty());
    DepartmentBoard departments = mock();
    when(departments.rows(any())).thenReturn(List.of());
    return new FlowBoard(
        watch,
        away,
        departments,
        mock(Departments.class),
        Optional.empty(),
        Clock.fixed(NOW, ZoneOffset.UTC));
  }
}
