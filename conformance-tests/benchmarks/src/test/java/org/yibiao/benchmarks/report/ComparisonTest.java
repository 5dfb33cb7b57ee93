package org.yibiao.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class ComparisonTest {

  @Test
  void divides_the_numbers_of_each_round() {
    Comparison comparison = times(List.of(11.0, 30.0, 6.0), List.of(10.0, 20.0, 5.0));

    assertThat(comparison.ratios()).containsExactly(1.1, 1.5, 1.2);
  }

  @Test
  void takes_the_middle_ratio_and_not_the_ratio_of_the_middle_numbers() {
    Comparison comparison = times(List.of(1.0, 100.0, 9.0), List.of(1.0, 50.0, 10.0));

    assertThat(comparison.median()).isEqualTo(1.0);
  }

  @Test
  void takes_the_mean_of_the_two_in_the_middle_of_an_even_count() {
    Comparison comparison = times(List.of(4.0, 1.0, 3.0, 2.0), List.of(1.0, 1.0, 1.0, 1.0));

    assertThat(comparison.median()).isEqualTo(2.5);
  }

  @Test
  void tells_the_least_and_the_greatest_ratio() {
    Comparison comparison = times(List.of(4.0, 1.0, 3.0), List.of(2.0, 2.0, 2.0));

    assertThat(comparison.spread()).containsExactly(0.5, 2.0);
  }

  @Test
  void meets_its_goal_with_a_time_that_is_just_as_long_as_allowed() {
    assertThat(times(List.of(6.0), List.of(5.0)).met()).isTrue();
    assertThat(times(List.of(6.1), List.of(5.0)).met()).isFalse();
  }

  @Test
  void meets_its_goal_with_a_rate_that_is_high_enough() {
    assertThat(rates(85, 100).met()).isTrue();
    assertThat(rates(84, 100).met()).isFalse();
  }

  @Test
  void refuses_sides_that_had_not_the_same_rounds() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> times(List.of(1.0, 2.0), List.of(1.0)))
        .withMessageContaining("2 rounds");
  }

  @Test
  void refuses_a_ratio_that_is_no_number() {
    assertThatIllegalArgumentException().isThrownBy(() -> times(List.of(1.0), List.of(0.0)));
  }

  private static Comparison times(List<Double> hub, List<Double> bare) {
    return Comparison.ofTimes("parse-xml", "µs", hub, "bare", bare, 1.2);
  }

  private static Comparison rates(double hub, double plain) {
    return Comparison.ofRates("submit", "1/s", List.of(hub), "plain", List.of(plain), 0.85);
  }
}
