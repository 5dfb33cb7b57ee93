package org.yibiao.schemas.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class EcmaPatternTest {

  @Test
  void anchors_the_whole_alternative() {
    assertThat(EcmaPattern.allOf(List.of("a|b"))).isEqualTo("^(?:a|b)$");
  }

  @Test
  void demands_all_patterns_by_looking_ahead() {
    assertThat("ab").matches(EcmaPattern.allOf(List.of("a.", "[a-z]{2}")));
    assertThat("a1").doesNotMatch(EcmaPattern.allOf(List.of("a.", "[a-z]{2}")));
  }

  @Test
  void keeps_the_spaces_of_xsd_not_those_of_the_host_language() {
    assertThat("　").matches(EcmaPattern.of("\\S").regex());
    assertThat("\t").doesNotMatch(EcmaPattern.of("\\S").regex());
  }

  @Test
  void lets_a_dot_match_all_but_line_ends_as_xsd_does() {
    assertThat("\u2028").matches(EcmaPattern.of(".").regex());
    assertThat("\n").doesNotMatch(EcmaPattern.of(".").regex());
  }

  @Test
  void escapes_what_is_an_anchor_elsewhere_and_unescapes_a_hyphen() {
    assertThat(EcmaPattern.of("^a\\-b$").regex()).isEqualTo("\\^a-b\\$");
    assertThat(EcmaPattern.of("[+\\-]").regex()).isEqualTo("[+\\-]");
  }

  @Test
  void knows_whether_an_expression_takes_characters_it_does_not_name() {
    assertThat(EcmaPattern.of("\\S+").open()).isTrue();
    assertThat(EcmaPattern.of("[^a]").open()).isTrue();
    assertThat(EcmaPattern.of("[a-z.]\\.").open()).isFalse();
  }

  @Test
  void refuses_what_it_cannot_translate() {
    assertThatThrownBy(() -> EcmaPattern.of("\\i\\c*")).isInstanceOf(UnsupportedXsd.class);
    assertThatThrownBy(() -> EcmaPattern.of("[a-z-[aeiou]]")).isInstanceOf(UnsupportedXsd.class);
  }
}
