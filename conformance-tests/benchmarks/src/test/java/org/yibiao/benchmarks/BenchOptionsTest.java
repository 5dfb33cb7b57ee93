package org.yibiao.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.yibiao.benchmarks.stages.Pace;
import org.yibiao.benchmarks.stages.Stages;

class BenchOptionsTest {

  @Test
  void compares_all_stages_in_full_unless_told_otherwise() {
    BenchOptions options = BenchOptions.of(List.of());

    assertThat(options.stages()).isEqualTo(Stages.names());
    assertThat(options.pace()).isEqualTo(Pace.FULL);
    assertThat(options.isQuick()).isFalse();
    assertThat(options.folder()).isEqualTo(Path.of("target", "bench"));
  }

  @Test
  void takes_the_stages_whose_name_holds_a_word() {
    assertThat(BenchOptions.of(List.of("xml", "mapping-land")).stages())
        .containsExactly(
            "parse-xml",
            "verdict-xml",
            "mapping-land-request",
            "mapping-land-answer",
            "serialise-xml");
  }

  @Test
  void calls_quick_what_is_shorter_than_a_full_run_whoever_chose_it() {
    assertThat(BenchOptions.of(List.of("--quick")).isQuick()).isTrue();
    assertThat(BenchOptions.of(List.of("--warm-up", "60")).isQuick()).isTrue();
    assertThat(BenchOptions.of(List.of("--rounds", "20")).isQuick()).isFalse();
  }

  @Test
  void takes_the_pace_in_seconds() {
    BenchOptions options =
        BenchOptions.of(List.of("--warm-up", "0", "--rounds", "1", "--turn", "0.02"));

    assertThat(options.pace()).isEqualTo(new Pace(Duration.ZERO, 1, Duration.ofMillis(20), true));
  }

  @Test
  void refuses_a_word_that_no_stage_holds() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> BenchOptions.of(List.of("mappings-of-mars")))
        .withMessageContaining("parse-xml");
  }

  @Test
  void refuses_an_option_that_there_is_not() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> BenchOptions.of(List.of("--quik")))
        .withMessageContaining("--quik");
  }
}
