package org.yibiao.benchmarks.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PlantedTest {

  @Test
  void as_many_are_wrong_as_it_says() {
    for (int records : new int[] {1, 49, 50, 149, 776, 777, 1_000, 20_000}) {
      long wrong =
          IntStream.rangeClosed(1, records)
              .filter(number -> !Planted.creditCode(number).equals(Numbers.creditCode(number)))
              .count();

      assertThat(Planted.among(records)).isEqualTo(wrong);
    }
  }

  @Test
  void one_kind_has_another_check_character_and_the_other_is_too_short() {
    assertThat(Planted.creditCode(50)).hasSize(18).isNotEqualTo(Numbers.creditCode(50));
    assertThat(Planted.creditCode(777)).hasSize(14);
  }
}
