package org.yibiao.benchmarks.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.yibiao.benchmarks.start.BeanTimes.Own;
import org.yibiao.benchmarks.start.BeanTimes.Step;

class BeanTimesTest {

  private static final Step OUTER = new Step(1, 0, "outer", Duration.ofSeconds(10));
  private static final Step MIDDLE = new Step(2, 1, "middle", Duration.ofSeconds(7));
  private static final Step INNER = new Step(3, 2, "inner", Duration.ofSeconds(2));

  @Test
  void a_step_is_charged_what_it_took_without_the_steps_within_it() {
    assertThat(BeanTimes.longest(List.of(OUTER, MIDDLE, INNER), 3))
        .containsExactly(
            new Own("middle", Duration.ofSeconds(5)),
            new Own("outer", Duration.ofSeconds(3)),
            new Own("inner", Duration.ofSeconds(2)));
  }

  @Test
  void tells_no_more_steps_than_are_wanted() {
    assertThat(BeanTimes.longest(List.of(OUTER, MIDDLE, INNER), 1)).hasSize(1);
  }
}
