package org.yibiao.benchmarks.requests.departments;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.yibiao.benchmarks.requests.departments.Calls.Counted;

class CallsTest {

  private final Calls calls = new Calls();

  @Test
  void who_is_asked_twice_about_the_same_tells_so() {
    calls.about("one");
    calls.about("other");
    calls.about("other");

    assertThat(calls.counted()).isEqualTo(new Counted(3, 2, 2));
    assertThat(calls.counted("other")).isEqualTo(2);
  }

  @Test
  void who_was_not_asked_tells_of_nothing() {
    assertThat(calls.counted()).isEqualTo(new Counted(0, 0, 0));
    assertThat(calls.counted("one")).isZero();
  }

  @Test
  void what_is_told_is_understood() {
    Counted counted = new Counted(7, 3, 4);

    assertThat(Counted.of(counted + "\n")).isEqualTo(counted);
  }
}
