package org.yibiao.benchmarks.durable.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class TallyTest {

  private static final long BEGIN = 5_000_000_000L;
  private static final long SECOND = 1_000_000_000L;
  private static final double EXACT = 0.01;

  @Test
  void latency_counts_from_when_it_was_due_and_not_from_when_it_was_sent() {
    Tally tally = new Tally(BEGIN);

    // due at once, but the generator was held up for two seconds before it sent it
    tally.completed(BEGIN, BEGIN + 2 * SECOND + SECOND / 2);

    assertThat(tally.completionMillis(50)).isCloseTo(2500, within(2500 * EXACT));
  }

  @Test
  void the_rate_counts_to_the_last_completion() {
    Tally tally = new Tally(BEGIN);

    tally.completed(BEGIN, BEGIN + SECOND);
    tally.completed(BEGIN, BEGIN + 4 * SECOND);
    tally.completed(BEGIN, BEGIN + 2 * SECOND);

    assertThat(tally.completedPerSecond()).isCloseTo(0.75, within(1e-9));
  }

  @Test
  void nothing_completed_is_no_rate() {
    assertThat(new Tally(BEGIN).completedPerSecond()).isZero();
  }

  @Test
  void the_slowest_of_a_hundred_is_the_ninety_ninth_percentile_and_more() {
    Tally tally = new Tally(BEGIN);
    for (int i = 0; i < 99; i++) {
      tally.completed(BEGIN, BEGIN + SECOND / 1000);
    }
    tally.completed(BEGIN, BEGIN + SECOND);

    assertThat(tally.completionMillis(99)).isCloseTo(1, within(EXACT));
    assertThat(tally.completionMillis(99.9)).isCloseTo(1000, within(1000 * EXACT));
  }
}
