package org.yibiao.routes.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.env.MockEnvironment;

/** Messages are remembered longer than they come again, or the hub does not start. */
class IdentifierMemoryTest {

  private static final String MEMORY = "yibiao.retention.message-identifiers";

  private final MockEnvironment settings = new MockEnvironment();
  private Duration longest = Duration.ofDays(30);

  @Test
  void starts_with_the_periods_that_nobody_changed() {
    assertThatCode(this::check).doesNotThrowAnyException();
  }

  @Test
  void refuses_to_forget_what_may_come_again_and_says_what_is_least() {
    longest = Duration.ofDays(3000);

    RetentionRefused refusal = refusal();

    assertThat(refusal.zh()).contains(MEMORY, "P6Y", "a setting of the tests", "P3001D");
    assertThat(refusal.en()).contains(MEMORY, "P6Y", "a setting of the tests", "P3001D");
  }

  @Test
  void the_least_that_it_says_is_enough() {
    longest = Duration.ofDays(3000);
    settings.setProperty(MEMORY, "P3001D");

    assertThatCode(this::check).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "case-content",
        "border-log",
        "evidence-requests",
        "change-events",
        "handover-records",
        "dead-letters"
      })
  void refuses_to_forget_the_identifier_of_what_is_kept(String kept) {
    settings.setProperty("yibiao.retention." + kept, "P6Y");

    assertThat(refusal().en()).contains(MEMORY, "P6Y", "yibiao.retention." + kept);
  }

  @Test
  void what_is_kept_for_ever_is_remembered_for_ever() {
    settings.setProperty("yibiao.retention.case-content", "never");

    assertThat(refusal().en()).contains("yibiao.retention.case-content", "never");

    settings.setProperty(MEMORY, "never");
    assertThatCode(this::check).doesNotThrowAnyException();
  }

  private void check() {
    Retrying retrying = () -> List.of(new RetryHorizon("a setting of the tests", longest));
    new IdentifierMemory(new RetentionPeriods(settings), List.of(retrying), Clock.systemUTC())
        .afterSingletonsInstantiated();
  }

  private RetentionRefused refusal() {
    return catchThrowableOfType(RetentionRefused.class, this::check);
  }
}
