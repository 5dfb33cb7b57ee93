package org.yibiao.benchmarks.durable.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class ScheduleTest {

  private static final Duration HOUR = Duration.ofHours(1);

  @Test
  void arrivals_come_at_the_rate_on_average() {
    double perSecond = Schedule.random(50, HOUR, 1).due().length / 3600.0;

    assertThat(perSecond).isCloseTo(50, within(1.0));
  }

  @Test
  void every_side_gets_the_same_arrivals_in_a_round() {
    assertThat(Schedule.random(20, HOUR, 7).due()).isEqualTo(Schedule.random(20, HOUR, 7).due());
  }

  @Test
  void another_round_gets_other_arrivals() {
    assertThat(Schedule.random(20, HOUR, 7).due()).isNotEqualTo(Schedule.random(20, HOUR, 8).due());
  }

  @Test
  void arrivals_are_in_order_and_within_the_round() {
    long[] due = Schedule.random(20, HOUR, 7).due();

    assertThat(due).isSorted();
    assertThat(due[due.length - 1]).isLessThan(HOUR.toNanos());
  }
}
