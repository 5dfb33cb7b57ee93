package org.yibiao.benchmarks.durable.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ComparisonTest {

  private static final Map<String, List<Double>> SIDES =
      Map.of("hub", List.of(25.0, 30.0), "department", List.of(20.0, 20.0));

  @Test
  void what_is_added_is_a_difference_within_a_round() {
    Comparison added =
        Comparison.above("p99", "ms", SIDES, "hub", 1, "department", Optional.of(8.0));

    assertThat(added.within()).containsExactly(5.0, 10.0);
    assertThat(added.name()).isEqualTo("p99: hub - department");
    assertThat(added.reached()).contains(true);
  }

  @Test
  void what_is_above_a_multiple_says_so() {
    Comparison above =
        Comparison.above("p50", "ms", SIDES, "hub", 1.5, "department", Optional.empty());

    assertThat(above.within()).containsExactly(-5.0, 0.0);
    assertThat(above.name()).contains(" x department");
  }
}
