package org.yibiao.routes.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetryPolicyTest {

  private static final RetryPolicy POLICY =
      new RetryPolicy(8, Duration.ofSeconds(1), 2, Duration.ofSeconds(20));

  @ParameterizedTest
  @CsvSource({"1, PT1S", "2, PT2S", "3, PT4S", "4, PT8S", "5, PT16S"})
  void waits_longer_after_every_try(int tries, Duration pause) {
    assertThat(POLICY.pauseAfter(tries)).isEqualTo(pause);
  }

  @Test
  void never_waits_longer_than_the_most() {
    assertThat(POLICY.pauseAfter(6)).isEqualTo(Duration.ofSeconds(20));
    assertThat(POLICY.pauseAfter(1_000_000)).isEqualTo(Duration.ofSeconds(20));
  }

  @Test
  void waits_always_alike_with_a_factor_of_one() {
    RetryPolicy steady = new RetryPolicy(5, Duration.ofMillis(300), 1, Duration.ofSeconds(9));

    assertThat(steady.pauseAfter(4)).isEqualTo(Duration.ofMillis(300));
  }
}
