package org.yibiao.benchmarks.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RecordsTest {

  @ParameterizedTest
  @EnumSource(Form.class)
  void the_same_seed_gives_the_same_records(Form form) {
    Records first = Records.planted(form, 7);
    Records again = Records.planted(form, 7);

    for (int i = 1; i <= 20; i++) {
      assertThat(again.next(i)).isEqualTo(first.next(i));
    }
  }

  @ParameterizedTest
  @EnumSource(Form.class)
  void another_seed_gives_others(Form form) {
    assertThat(Records.planted(form, 8).next(1)).isNotEqualTo(Records.planted(form, 7).next(1));
  }
}
