package org.yibiao.benchmarks.durable.load;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExpectationTest {

  private static final long MILLI = 1_000_000;

  private final Expectation expectation = new Expectation();

  @Test
  void a_case_is_never_looked_at_sooner_than_after_ten_milliseconds() {
    assertThat(expectation.pause(0, 0)).isEqualTo(10 * MILLI);
  }

  @Test
  void while_nothing_is_known_it_waits_for_a_quarter_of_what_it_took() {
    assertThat(expectation.pause(5, 400 * MILLI)).isEqualTo(100 * MILLI);
  }

  @Test
  void what_others_took_says_when_to_look_first_and_how_soon_again() {
    expectation.seen(3, 1000 * MILLI);

    assertThat(expectation.pause(0, 0)).isEqualTo(800 * MILLI);
    assertThat(expectation.pause(1, 800 * MILLI)).isEqualTo(50 * MILLI);
  }

  @Test
  void cases_that_are_ready_at_the_first_look_are_looked_at_sooner_next_time() {
    expectation.seen(3, 10_000 * MILLI);
    for (int i = 0; i < 20; i++) {
      expectation.seen(1, expectation.pause(0, 0));
    }

    assertThat(expectation.pause(0, 0)).isEqualTo(10 * MILLI);
  }
}
