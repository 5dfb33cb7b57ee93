package org.yibiao.benchmarks.durable.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RatiosTest {

  @Test
  void the_median_is_of_the_ratios_and_not_the_ratio_of_the_medians() {
    Ratios ratios = Ratios.of(List.of(1.0, 20.0, 30.0), List.of(2.0, 10.0, 100.0));

    assertThat(ratios.values()).containsExactly(0.5, 2.0, 0.3);
    assertThat(ratios.median()).isEqualTo(0.5);
  }

  @Test
  void the_median_of_an_even_number_of_rounds_lies_between_the_two_in_the_middle() {
    assertThat(new Ratios(List.of(4.0, 1.0, 2.0, 3.0)).median()).isEqualTo(2.5);
  }

  @Test
  void the_spread_is_the_smallest_and_the_largest_ratio() {
    assertThat(new Ratios(List.of(0.9, 0.7, 1.1)).spread()).containsExactly(0.7, 1.1);
  }

  @Test
  void half_of_the_rounds_lie_between_the_quartiles() {
    List<Double> quartiles = new Ratios(List.of(1.0, 2.0, 3.0, 4.0, 5.0)).quartiles();

    assertThat(quartiles.get(0)).isCloseTo(2.0, within(1e-9));
    assertThat(quartiles.get(1)).isCloseTo(4.0, within(1e-9));
  }

  @Test
  void sides_with_another_number_of_rounds_are_not_compared() {
    assertThatThrownBy(() -> Ratios.of(List.of(1.0), List.of(1.0, 2.0)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void a_goal_of_what_should_be_little_is_reached_from_below() {
    Map<String, List<Double>> sides = Map.of("hub", List.of(12.0), "plain", List.of(10.0));

    assertThat(comparison(sides, false, 1.3).reached()).contains(true);
    assertThat(comparison(sides, false, 1.1).reached()).contains(false);
    assertThat(comparison(sides, true, 1.3).reached()).contains(false);
  }

  private static Comparison comparison(
      Map<String, List<Double>> sides, boolean higherIsBetter, double goal) {
    return Comparison.of("p99", "ms", higherIsBetter, sides, "hub", "plain", Optional.of(goal));
  }
}
