package org.yibiao.benchmarks.durable.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class OptionsTest {

  @Test
  void without_a_word_ten_rounds_follow_two_minutes_of_warm_up() {
    Options options = Options.of();

    assertThat(options.rounds()).isEqualTo(10);
    assertThat(options.warmUp()).isEqualTo(Duration.ofMinutes(2));
    assertThat(options.clients()).containsExactly(1, 16, 64, 256);
    assertThat(options.quick()).isFalse();
  }

  @Test
  void what_is_said_stands_for_the_default_wherever_quick_is_said() {
    Options options = Options.of("--rounds", "5", "--quick", "--clients", "1,2", "--out", "there");

    assertThat(options.quick()).isTrue();
    assertThat(options.rounds()).isEqualTo(5);
    assertThat(options.clients()).containsExactly(1, 2);
    assertThat(options.out()).isEqualTo(Path.of("there"));
  }

  @Test
  void flames_are_drawn_only_where_they_are_asked_for() {
    assertThat(Options.of("--quick").flames()).isFalse();
    assertThat(Options.of("--rounds", "5", "--flames").flames()).isTrue();
    assertThat(Options.of("--rounds", "5", "--flames").rounds()).isEqualTo(5);
  }

  @Test
  void all_sides_are_measured_unless_some_are_named() {
    assertThat(Options.of("--quick").sides()).hasSize(3);
    assertThat(Options.of("--sides", "hub,plain").sides())
        .containsExactlyInAnyOrder("hub", "plain");
  }

  @Test
  void a_side_that_there_is_not_is_answered_with_the_usage() {
    assertThatThrownBy(() -> Options.of("--sides", "camel")).hasMessageContaining("--sides hub");
  }

  @Test
  void what_is_not_understood_is_answered_with_the_usage() {
    assertThatThrownBy(() -> Options.of("--round-trip", "5")).hasMessageContaining("--rounds N");
    assertThatThrownBy(() -> Options.of("--rounds")).hasMessageContaining("--rounds N");
  }
}
