package org.yibiao.routes.traffic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.yibiao.routes.Departments;

/** What passes through the hub is counted, for the map and as metrics. */
class TrafficTest {

  private final FlowMeter flow = new FlowMeter();
  private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
  private final Traffic traffic =
      new Traffic(flow, mock(CallTimers.class), meters, mock(Departments.class));

  @Test
  void a_submission_is_seen_on_the_map_and_in_the_metrics() {
    traffic.submission("REST/XML", Traffic.ACCEPTED, Duration.ofMillis(3));
    traffic.submission("REST/XML", "invalid", Duration.ofMillis(3));

    Flowed flowed = flow.drain().get(new Edge(Way.SUBMISSION, "REST/XML", "REST/XML"));
    assertThat(flowed.count()).isEqualTo(2);
    assertThat(flowed.errors()).isEqualTo(1);
    assertThat(meters.get("yibiao.submissions").tag("outcome", "accepted").timer().count())
        .isEqualTo(1);
  }

  @Test
  void a_data_request_that_does_not_say_whose_it_is_has_an_edge_of_its_own() {
    traffic.dataRequest(Optional.empty(), "REST/XML", () -> "answer");

    assertThat(flow.drain()).containsOnlyKeys(new Edge(Way.ASKS, Edge.NOBODY, "REST/XML"));
  }

  @Test
  void an_edge_without_a_party_is_refused_where_it_is_made() {
    assertThatThrownBy(() -> new Edge(Way.ASKS, null, "REST/XML"))
        .isInstanceOf(NullPointerException.class);
  }
}
