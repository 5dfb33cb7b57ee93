package org.yibiao.benchmarks.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.yibiao.standard.value.CreditCode;

class NumbersTest {

  @Test
  void a_company_has_a_right_credit_code() {
    assertThat(new CreditCode(Numbers.creditCode(1)).value()).hasSize(18);
    assertThat(new CreditCode(Numbers.creditCode(99_999_999)).value()).hasSize(18);
  }

  @Test
  void each_company_has_its_own() {
    int[] numbers = {1, 2, 9_999_999, 10_000_000, 10_000_001, 19_999_999, 20_000_000};

    assertThat(IntStream.of(numbers).mapToObj(Numbers::creditCode)).doesNotHaveDuplicates();
  }
}
