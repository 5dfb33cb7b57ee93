package org.yibiao.benchmarks.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class RequestOptionsTest {

  @Test
  void without_a_word_ten_rounds_follow_two_minutes_of_warm_up() {
    RequestOptions options = RequestOptions.of();

    assertThat(options.rounds()).isEqualTo(10);
    assertThat(options.warmUp()).isEqualTo(Duration.ofMinutes(2));
    assertThat(options.crowd()).isEqualTo(1000);
    assertThat(options.quick()).isFalse();
  }

  @Test
  void what_is_said_stands_for_the_default_wherever_quick_is_said() {
    RequestOptions options = RequestOptions.of("--rounds", "5", "--quick", "--out", "there");

    assertThat(options.quick()).isTrue();
    assertThat(options.rounds()).isEqualTo(5);
    assertThat(options.out()).isEqualTo(Path.of("there"));
  }

  @Test
  void a_quick_run_asks_in_a_crowd_as_large() {
    assertThat(RequestOptions.of("--quick").crowd()).isEqualTo(1000);
  }

  @Test
  void what_is_not_understood_is_answered_with_the_usage() {
    assertThatThrownBy(() -> RequestOptions.of("--round-trip", "5"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("--rounds N");
    assertThatThrownBy(() -> RequestOptions.of("--rounds")).hasMessageContaining("--rounds N");
  }

  @Test
  void without_a_round_there_is_nothing_to_compare() {
    assertThatThrownBy(() -> RequestOptions.of("--rounds", "0"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> RequestOptions.of("--round", "0"))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
