package org.yibiao.schemas.generator.compatibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValuesTest {

  @TempDir private Path folder;

  @Test
  void refuses_to_lose_a_code() {
    assertThat(text(codes("1", "2"), codes("1")))
        .containsExactly(new Breach(BreachKind.CODE_REMOVED, "Value", "2", ""));
  }

  @Test
  void takes_a_new_code() {
    assertThat(text(codes("1"), codes("2", "1"))).isEmpty();
  }

  @Test
  void refuses_a_list_where_any_text_was_taken() {
    assertThat(text("", codes("1", "2")))
        .containsExactly(new Breach(BreachKind.CODE_LIST_CLOSED, "Value", "", "1|2"));
  }

  @Test
  void takes_a_list_that_holds_all_that_the_pattern_took() {
    assertThat(text(pattern("[12]"), codes("1", "2", "9"))).isEmpty();
  }

  @Test
  void takes_it_that_a_list_is_opened() {
    assertThat(text(codes("1", "2"), "")).isEmpty();
    assertThat(text(codes("1", "2"), pattern("[0-9]"))).isEmpty();
  }

  @Test
  void refuses_a_pattern_that_does_not_take_every_code() {
    assertThat(text(codes("1", "A"), pattern("[0-9]")))
        .extracting(Breach::kind)
        .containsExactly(BreachKind.PATTERN_NARROWED);
  }

  @Test
  void refuses_a_pattern_where_any_text_was_taken() {
    assertThat(text("", pattern("[0-9]+")))
        .containsExactly(new Breach(BreachKind.PATTERN_NARROWED, "Value", "", "[0-9]+"));
  }

  @Test
  void takes_it_that_a_pattern_is_dropped() {
    assertThat(text(pattern("[0-9]+"), "")).isEmpty();
  }

  @Test
  void takes_a_pattern_that_did_not_change_however_much_work_it_would_be() {
    assertThat(text(pattern("(.|..)*a.{60}"), pattern("(.|..)*a.{60}"))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "minLength, 1, 2",
    "maxLength, 9, 8",
    "length, 4, 5",
    "maxLength, 40000, 20000",
    "length, 5, 4",
  })
  void refuses_a_narrower_length(String facet, String older, String newer) {
    assertThat(text(facet(facet, older), facet(facet, newer)))
        .containsExactly(
            new Breach(
                BreachKind.LIMIT_NARROWED, "Value", facet + " " + older, facet + " " + newer));
  }

  @ParameterizedTest
  @CsvSource({"minLength, 2, 1", "maxLength, 20000, 40000", "length, 4, 4"})
  void takes_a_wider_length(String facet, String older, String newer) {
    assertThat(text(facet(facet, older), facet(facet, newer))).isEmpty();
  }

  @Test
  void refuses_a_length_where_there_was_none() {
    assertThat(text("", facet("maxLength", "8")))
        .containsExactly(new Breach(BreachKind.LIMIT_NARROWED, "Value", "", "maxLength 8"));
  }

  @Test
  void takes_a_length_that_the_pattern_keeps_to_anyway() {
    assertThat(text(pattern("[0-9]{4}"), pattern("[0-9]{4,6}") + facet("maxLength", "6")))
        .isEmpty();
    assertThat(text(facet("length", "4"), facet("minLength", "3") + facet("maxLength", "5")))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "int, minInclusive, 0, 1",
    "int, maxInclusive, 9, 8",
    "decimal, minInclusive, 0, 0.5",
    "decimal, maxInclusive, 100, 99.5",
    "decimal, totalDigits, 7, 6",
    "decimal, fractionDigits, 2, 1",
    "date, minInclusive, 2000-01-01, 2000-01-02",
  })
  void refuses_a_narrower_limit(String base, String facet, String older, String newer) {
    assertThat(limits(base, facet(facet, older), facet(facet, newer)))
        .containsExactly(
            new Breach(
                BreachKind.LIMIT_NARROWED, "Value", facet + " " + older, facet + " " + newer));
    assertThat(limits(base, "", facet(facet, newer)))
        .extracting(Breach::kind)
        .containsExactly(BreachKind.LIMIT_NARROWED);
  }

  @ParameterizedTest
  @CsvSource({
    "long, minInclusive, 1, 0",
    "long, maxInclusive, 8, 9",
    "decimal, maxInclusive, 100, 100.0",
    "decimal, totalDigits, 6, 7",
    "decimal, fractionDigits, 1, 2",
  })
  void takes_a_wider_limit(String base, String facet, String older, String newer) {
    assertThat(limits(base, facet(facet, older), facet(facet, newer))).isEmpty();
    assertThat(limits(base, facet(facet, older), "")).isEmpty();
  }

  @Test
  void takes_a_limit_that_says_what_the_basic_type_says() {
    assertThat(limits("int", "", facet("maxInclusive", "2147483647"))).isEmpty();
  }

  private List<Breach> text(String older, String newer) {
    return limits("string", older, newer);
  }

  private List<Breach> limits(String base, String older, String newer) {
    return new SmallStandards(folder).betweenFacets("xs:" + base, older, newer);
  }

  private static String codes(String... values) {
    StringBuilder facets = new StringBuilder();
    for (String value : values) {
      facets.append(facet("enumeration", value));
    }
    return facets.toString();
  }

  private static String pattern(String expression) {
    return facet("pattern", expression);
  }

  private static String facet(String name, String value) {
    return "<xs:%s value='%s'/>".formatted(name, value);
  }
}
