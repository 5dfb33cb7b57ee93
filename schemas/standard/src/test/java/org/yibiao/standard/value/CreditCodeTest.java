package org.yibiao.standard.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CreditCodeTest {

  private static final String RIGHT = "91320213MAE3H72K35";

  @Test
  void takes_a_code_with_the_right_check_character() {
    assertThat(new CreditCode(RIGHT)).hasToString(RIGHT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "91320213MAE3H72K36",
        "91320213MAE3H72K3",
        "91320213mae3h72k35",
        "91320213MAI3H72K35",
        ""
      })
  void refuses_another_check_character_or_shape(String wrong) {
    assertThat(CreditCode.isValid(wrong)).isFalse();
    assertThatIllegalArgumentException().isThrownBy(() -> new CreditCode(wrong));
  }
}
