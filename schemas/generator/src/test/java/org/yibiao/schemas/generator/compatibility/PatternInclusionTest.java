package org.yibiao.schemas.generator.compatibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yibiao.schemas.generator.UnsupportedXsd;

class PatternInclusionTest {

  @ParameterizedTest
  @CsvSource(
      delimiterString = " in ",
      value = {
        "[0-9]{12} in [0-9]{12}",
        "0[1-9]|97 in 97|98|0[1-9]",
        "[0-9]{12} in [0-9A-Z]{12,18}",
        "[a-z]+ in [a-z]+(-[a-z]+)*",
        "1(0|1)? in 1|10|11",
        "[0-9]{3} in \\d+",
        "\\S([^\\n\\r]*\\S)? in [^\\n\\r]+",
        "𠮷 in .",
        "[㐀-鿿] in \\S",
        "(a|) in a?",
        "(|a)b in a?b",
        "a\\.b in a[.]b",
        "\\-\\^ in -^",
        "#@&~\" in [^a]{5}",
        "[a\\-z] in [az-]",
      })
  void sees_that_a_pattern_is_within_another(String older, String newer) {
    assertThat(within(older, newer)).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " in ",
      value = {
        "[0-9]{12}|[0-9]{13} in [0-9]{12}",
        "[0-9]{12,18} in [0-9]{12,17}",
        "\\d in [0-9]",
        ". in [ -~]",
        "\\S in [^a]",
        "a\\.b in a[a-z]b",
        "a? in a",
        "(|a)b in ab",
        "[a\\-z] in [a-z]",
        "𠮷 in ..",
      })
  void sees_that_a_pattern_takes_more_than_another(String older, String newer) {
    assertThat(within(older, newer)).isFalse();
  }

  @Test
  void counts_code_points() {
    assertThat(TextLanguage.codes(List.of("𠮷林")).within(TextLanguage.pattern("𠮷."))).isTrue();
    assertThat(TextLanguage.codes(List.of("𠮷林")).within(TextLanguage.length("length", 2)))
        .isTrue();
  }

  @Test
  void leaves_open_what_takes_too_much_work() {
    assertThat(within("a{61}", "(.|..)*a.{60}")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"[a-z-[aeiou]]", "\\p{L}", "\\i\\c*", "[\\S]"})
  void refuses_what_has_no_json_form(String pattern) {
    assertThatThrownBy(() -> TextLanguage.pattern(pattern)).isInstanceOf(UnsupportedXsd.class);
  }

  private static boolean within(String older, String newer) {
    return TextLanguage.pattern(older).within(TextLanguage.pattern(newer));
  }
}
