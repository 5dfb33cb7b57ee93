package org.yibiao.routes.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.env.MockEnvironment;

/** What the settings may say. */
class RetentionPeriodsTest {

  private final MockEnvironment settings = new MockEnvironment();

  @ParameterizedTest
  @EnumSource
  void every_class_has_a_period_and_says_why_in_both_languages(RetentionClass each) {
    assertThat(new RetentionPeriods(settings).of(each).period()).isPresent();
    assertThat(each.reason().zh()).isNotBlank();
    assertThat(each.reason().en()).isNotBlank();
  }

  @Test
  void takes_what_is_set() {
    settings.setProperty("yibiao.retention.change-events", "P18M");

    assertThat(new RetentionPeriods(settings).of(RetentionClass.CHANGE_EVENTS).text())
        .isEqualTo("P18M");
  }

  @Test
  void keeps_for_ever_what_is_never_to_go() {
    settings.setProperty("yibiao.retention.audit", "never");

    assertThat(new RetentionPeriods(settings).of(RetentionClass.AUDIT).period()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"5 years", "P0D", "-P1Y", "P-1Y", "PT0S", "", "forever"})
  void refuses_what_is_no_period_and_names_the_setting_and_what_would_be_right(String text) {
    settings.setProperty("yibiao.retention.case-content", text);

    RetentionRefused refusal = refusal();

    assertThat(refusal.zh()).contains("yibiao.retention.case-content", "P5Y", "never");
    assertThat(refusal.en()).contains("yibiao.retention.case-content", "P5Y", "never");
  }

  @Test
  void refuses_a_class_that_is_none_and_names_those_that_are() {
    settings.setProperty("yibiao.retention.case-contents", "P5Y");

    assertThat(refusal().en()).contains("yibiao.retention.case-contents", "case-content");
  }

  private RetentionRefused refusal() {
    return catchThrowableOfType(RetentionRefused.class, () -> new RetentionPeriods(settings));
  }
}
