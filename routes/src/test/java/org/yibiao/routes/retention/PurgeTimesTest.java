package org.yibiao.routes.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** When the hub purges by itself. */
class PurgeTimesTest {

  private static final Clock NOON =
      Clock.fixed(Instant.parse("2026-11-29T04:00:00Z"), ZoneId.of("Asia/Shanghai"));

  @Test
  void counts_from_its_start_when_it_never_did_so() {
    assertThat(times("0 30 3 * * *").next(Optional.empty()))
        .hasToString("Optional[2026-11-30T03:30+08:00[Asia/Shanghai]]");
    assertThat(times("0 30 3 * * *").isDue(Optional.empty())).isFalse();
  }

  @Test
  void makes_up_for_a_run_that_was_missed() {
    assertThat(times("0 30 3 * * *").isDue(ranAt("2026-11-28T01:00:00Z"))).isTrue();
  }

  @Test
  void does_not_run_twice_for_one_time() {
    assertThat(times("0 30 3 * * *").isDue(ranAt("2026-11-28T19:30:01Z"))).isFalse();
  }

  @Test
  void takes_a_duration_between_two_runs() {
    assertThat(times("PT6H").isDue(ranAt("2026-11-28T22:00:01Z"))).isFalse();
    assertThat(times("PT6H").isDue(ranAt("2026-11-28T22:00:00Z"))).isTrue();
  }

  @Test
  void never_runs_where_it_is_told_so() {
    assertThat(times("-").isDue(ranAt("2020-01-01T00:00:00Z"))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"daily", "30 3 * * *", "PT0S", "-PT1H", ""})
  void refuses_what_is_neither_and_says_what_would_be_right(String text) {
    assertThatThrownBy(() -> times(text))
        .isInstanceOf(RetentionRefused.class)
        .hasMessageContaining("yibiao.retention.at")
        .hasMessageContaining("0 30 3 * * *");
  }

  private static Optional<Instant> ranAt(String moment) {
    return Optional.of(Instant.parse(moment));
  }

  private static PurgeTimes times(String text) {
    return new PurgeTimes(text, NOON);
  }
}
