package org.yibiao.routes.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.yibiao.routes.limits.Availability;
import org.yibiao.routes.traffic.Edge;
import org.yibiao.routes.traffic.FlowMeter;
import org.yibiao.routes.traffic.Flowed;
import org.yibiao.routes.traffic.Way;

/** The last minute of all nodes, from their beats. */
class FlowWindowTest {

  private static final Edge TAX = new Edge(Way.STEP, "tax", "tax.registration");
  private static final Instant NOW = Instant.parse("2026-11-29T10:00:00Z");

  private final FlowMeter meter = new FlowMeter();
  private final FlowWindow window = new FlowWindow();

  @Test
  void adds_up_what_went_through_all_nodes() {
    beat("node-1", NOW, 3, Duration.ofMillis(10));
    beat("node-2", NOW, 2, Duration.ofMillis(10));

    assertThat(window.flowed(NOW).get(TAX).count()).isEqualTo(5);
  }

  @Test
  void tells_the_times_of_all_nodes_together() {
    beat("node-1", NOW, 98, Duration.ofMillis(10));
    beat("node-2", NOW, 2, Duration.ofMillis(500));

    Flowed flowed = window.flowed(NOW).get(TAX);

    assertThat(flowed.millis(50)).isCloseTo(10, within(0.1));
    assertThat(flowed.millis(99)).isCloseTo(500, within(5.0));
  }

  @Test
  void counts_what_went_wrong() {
    meter.note(TAX, Duration.ofMillis(1), false);
    meter.note(TAX, Duration.ofMillis(1), true);
    window.add(new Beat("node-1", NOW, meter.drain(), Map.of()), NOW);

    assertThat(window.flowed(NOW).get(TAX).errors()).isEqualTo(1);
  }

  @Test
  void an_answer_whose_time_nobody_knows_is_counted_and_makes_nothing_faster() {
    meter.note(TAX, Duration.ZERO, true);
    meter.note(TAX, Duration.ofMillis(40), true);
    window.add(new Beat("node-1", NOW, meter.drain(), Map.of()), NOW);

    Flowed flowed = window.flowed(NOW).get(TAX);
    assertThat(flowed.count()).isEqualTo(2);
    assertThat(flowed.millis(1)).isCloseTo(40, within(0.4));
  }

  @Test
  void forgets_what_is_more_than_a_minute_ago() {
    beat("node-1", NOW, 3, Duration.ofMillis(10));

    assertThat(window.flowed(NOW.plusSeconds(59))).containsKey(TAX);
    assertThat(window.flowed(NOW.plusSeconds(61))).isEmpty();
  }

  @Test
  void a_node_that_was_heard_a_moment_ago_and_is_silent_now_is_missed() {
    beat("node-1", NOW, 1, Duration.ofMillis(1));
    beat("node-2", NOW.plusSeconds(15), 1, Duration.ofMillis(1));

    assertThat(window.silent(NOW.plusSeconds(16))).containsExactly("node-1");
    assertThat(window.nodes(NOW.plusSeconds(16))).containsExactly("node-2");
  }

  @Test
  void a_department_stands_as_the_node_sees_it_for_which_it_stands_worst() {
    window.add(new Beat("node-1", NOW, Map.of(), Map.of("tax", Availability.OPEN)), NOW);
    window.add(new Beat("node-2", NOW, Map.of(), Map.of("tax", Availability.FAILING)), NOW);

    assertThat(window.seen(NOW)).containsEntry("tax", Availability.FAILING);
  }

  @Test
  void a_beat_comes_to_other_nodes_as_it_was() {
    meter.note(TAX, Duration.ofMillis(20), false);
    meter.note(TAX, Duration.ZERO, true);
    Beat sent = new Beat("node-1", NOW, meter.drain(), Map.of("tax", Availability.ON_TRIAL));

    Beat come = Beat.unpacked(sent.packed());

    assertThat(come).isEqualTo(sent);
  }

  @Test
  void what_is_no_beat_is_not_taken_for_one() {
    assertThatThrownBy(() -> Flowed.unpacked("1:2")).isInstanceOf(IllegalArgumentException.class);
  }

  private void beat(String node, Instant at, int messages, Duration took) {
    for (int i = 0; i < messages; i++) {
      meter.note(TAX, took, true);
    }
    window.add(new Beat(node, at, meter.drain(), Map.of()), at);
  }
}
