package org.yibiao.benchmarks.growth;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.yibiao.benchmarks.durable.report.Comparison;

class SeriesTest {

  @Test
  void each_point_is_compared_with_the_smallest_and_with_the_one_before_it() {
    Series series = Series.of("messages: a search", "ms");
    series.add("10", 2);
    series.add("1000", 2.2);
    series.add("100000", 6);
    series.add("10", 4);
    series.add("1000", 4.4);
    series.add("100000", 12);

    assertThat(series.comparisons())
        .extracting(Comparison::name)
        .containsExactly(
            "messages: a search: 1000 / 10",
            "messages: a search: 100000 / 10",
            "messages: a search: 100000 / 1000");
    assertThat(series.comparisons().get(0).reached()).contains(true);
    assertThat(series.comparisons().get(1)).extracting(Comparison::median).isEqualTo(3.0);
    assertThat(series.comparisons().get(1).reached()).contains(false);
  }

  @Test
  void the_plot_has_the_points_in_their_order_with_their_spread() {
    Series series = Series.of("a search", "ms");
    series.add("10", 1);
    series.add("10", 3);
    series.add("1000", 5);

    assertThat(series.plot().loads()).containsExactly("10", "1000");
    assertThat(series.plot().series().get("a search").get(0)).containsExactly(1.0, 2.0, 3.0);
  }
}
