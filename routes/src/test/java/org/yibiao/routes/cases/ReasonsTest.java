package org.yibiao.routes.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.yibiao.adapters.kit.Why;
import org.yibiao.standard.v1.Reason;

class ReasonsTest {

  @Test
  void keeps_what_the_department_said() {
    Reason reason =
        Reasons.of(new Why(Optional.of("E07"), "姓名不符", "The name differs", Optional.of("/name")));

    assertThat(reason.getNativeCode()).isEqualTo("E07");
    assertThat(reason.getText().getZh()).isEqualTo("姓名不符");
    assertThat(reason.getText().getEn()).isEqualTo("The name differs");
    assertThat(reason.getField()).isEqualTo("/name");
  }

  @Test
  void stays_within_the_bounds_of_the_standard() {
    String much = "字".repeat(5000);
    Reason reason = Reasons.of(new Why(Optional.of(much), much, much, Optional.of(much)));

    assertThat(reason.getNativeCode()).hasSize(200);
    assertThat(reason.getField()).hasSize(200);
    assertThat(reason.getText().getZh()).hasSize(4000);
  }

  @Test
  void stays_within_the_bounds_when_it_tells_of_the_last_try() {
    Reason last = Reasons.of(Why.of("字".repeat(4000), "x".repeat(4000)));

    Reason exhausted = Reasons.exhausted(3, last);

    assertThat(exhausted.getText().getZh()).hasSize(4000).contains("3次");
    assertThat(exhausted.getText().getEn()).hasSize(4000).contains("3 times");
  }

  @Test
  void says_something_where_the_department_said_nothing() {
    Reason reason = Reasons.of(Why.of("", " "));

    assertThat(reason.getText().getZh()).isEqualTo("—");
    assertThat(reason.getText().getEn()).isEqualTo("—");
  }

  @Test
  void holds_no_character_that_xml_cannot_carry() {
    assertThat(Reasons.of(Why.of("坏\u0000字", "bad")).getText().getZh()).isEqualTo("坏\uFFFD字");
  }
}
