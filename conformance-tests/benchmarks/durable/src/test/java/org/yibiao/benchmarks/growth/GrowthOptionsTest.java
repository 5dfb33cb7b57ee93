package org.yibiao.benchmarks.growth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class GrowthOptionsTest {

  @Test
  void a_full_run_goes_to_ten_million_messages_and_to_a_gibibyte() {
    assertThat(GrowthOptions.of().quick()).isFalse();
    assertThat(Dimension.MESSAGES.points(false)).endsWith(10_000_000L);
    assertThat(Dimension.ATTACHMENTS.points(false)).endsWith(1024L);
  }

  @Test
  void some_dimensions_can_be_chosen() {
    assertThat(GrowthOptions.of("--quick", "--dimensions", "payloads").dimensions())
        .containsExactly(Dimension.PAYLOADS);
  }

  @Test
  void points_of_one_dimension_can_be_named_in_any_order() {
    GrowthOptions options = GrowthOptions.of("--dimensions", "departments", "--points", "400,4");

    assertThat(options.points(Dimension.DEPARTMENTS)).containsExactly(4L, 400L);
  }

  @Test
  void points_of_several_dimensions_are_refused() {
    assertThatThrownBy(() -> GrowthOptions.of("--points", "4,400"))
        .hasMessageContaining("one dimension");
  }

  @Test
  void what_is_not_understood_is_refused() {
    assertThatThrownBy(() -> GrowthOptions.of("--dimensions", "width"))
        .hasMessageContaining("width");
    assertThatThrownBy(() -> GrowthOptions.of("--deep")).hasMessageContaining("--dimensions");
  }
}
