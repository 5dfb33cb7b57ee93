package org.yibiao.benchmarks.durable.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class SoakOptionsTest {

  @Test
  void a_soak_lasts_eight_hours_at_seven_tenths_of_saturation() {
    SoakOptions options = SoakOptions.of();

    assertThat(options.lasting()).isEqualTo(Duration.ofHours(8));
    assertThat(options.ofSaturation()).isEqualTo(0.7);
    assertThat(options.rest().sides()).containsExactly("hub");
  }

  @Test
  void what_is_said_stands_for_the_default() {
    SoakOptions options =
        SoakOptions.of("--minutes", "30", "--part", "0.5", "--out", "there", "--warm-up", "5");

    assertThat(options.minutes()).isEqualTo(30);
    assertThat(options.ofSaturation()).isEqualTo(0.5);
    assertThat(options.rest().out()).isEqualTo(Path.of("there"));
    assertThat(options.rest().warmUp()).isEqualTo(Duration.ofSeconds(5));
  }

  @Test
  void a_side_besides_the_hub_is_answered_with_the_usage() {
    assertThatThrownBy(() -> SoakOptions.of("--sides", "plain"))
        .hasMessageContaining("--minutes N");
  }

  @Test
  void no_minute_at_all_is_answered_with_the_usage() {
    assertThatThrownBy(() -> SoakOptions.of("--minutes", "0")).hasMessageContaining("--minutes N");
  }
}
