package org.yibiao.standard.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.yibiao.standard.dictionary.Words;

class CodeListsTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
  private static final CodeList DIVISIONS = CodeLists.V1.list("division-code").orElseThrow();

  static Stream<CodeList> lists() {
    return CodeLists.V1.all();
  }

  @ParameterizedTest
  @MethodSource("lists")
  void says_in_both_languages_what_every_code_means(CodeList list) {
    assertThat(codes(list))
        .isNotEmpty()
        .allSatisfy(code -> assertThat(code.label().zh()).as(code.value()).isNotBlank())
        .allSatisfy(code -> assertThat(code.label().en()).as(code.value()).matches(".*\\w.*"));
  }

  @ParameterizedTest
  @CsvSource({
    "ethnicity, 58, 58",
    "nationality, 245, 252",
    "currency-code, 170, 195",
    "industry-code, 1382, 1382",
    "enterprise-type, 50, 90"
  })
  void holds_a_whole_list(String id, int least, int most) {
    long inForce = inForce(CodeLists.V1.list(id).orElseThrow()).count();
    assertThat(inForce).isBetween((long) least, (long) most);
  }

  @Test
  void holds_the_whole_country_at_county_level() {
    List<String> counties =
        inForce(DIVISIONS)
            .map(Code::value)
            .filter(value -> !value.endsWith("00") && !value.endsWith("01"))
            .toList();
    assertThat(counties.size()).isBetween(2_400, 2_900);
    assertThat(counties.stream().map(value -> value.substring(0, 2)).distinct().count())
        .isEqualTo(31);
  }

  @Test
  void holds_the_95_counties_of_jiangsu_that_are_in_force() {
    assertThat(
            inForce(DIVISIONS)
                .map(Code::value)
                .filter(value -> value.startsWith("32"))
                .filter(value -> !value.endsWith("00") && !value.endsWith("01")))
        .hasSize(95)
        .contains("320205", "320206", "320211", "320213", "320214", "320281", "320282")
        .doesNotContain("320202", "320586");
  }

  @Test
  void leaves_out_a_code_that_only_serves_statistics() {
    assertThat(DIVISIONS.history("320871")).isEmpty();
  }

  @Test
  void holds_the_code_of_a_citys_districts_that_identity_numbers_carry() {
    assertThat(DIVISIONS.entry("320201", TODAY)).map(Code::label).map(Words::zh).hasValue("市辖区");
  }

  @ParameterizedTest
  @CsvSource({
    "320202, 1982-12-31, false",
    "320202, 2015-10-13, true",
    "320202, 2015-10-14, false",
    "320213, 2015-10-12, false",
    "320213, 2015-10-13, true",
    "320584, 2012-08-17, true",
    "320584, 2012-08-18, false",
    "320509, 2026-11-20, true"
  })
  void knows_on_which_days_a_division_was_in_force(String code, LocalDate day, boolean expected) {
    assertThat(DIVISIONS.contains(code, day)).isEqualTo(expected);
  }

  @Test
  void knows_what_took_the_place_of_a_withdrawn_division() {
    assertThat(DIVISIONS.history("320204")).flatExtracting(Code::replacedBy).contains("320213");
  }

  @ParameterizedTest
  @CsvSource({"320800, 1999-06-01, 淮阴市", "320800, 2026-11-20, 淮安市", "320211, 1995-01-01, 郊区"})
  void gives_a_code_the_name_that_it_had_on_the_day(String code, LocalDate day, String name) {
    assertThat(DIVISIONS.entry(code, day)).map(Code::label).map(Words::zh).hasValue(name);
  }

  @ParameterizedTest
  @CsvSource({"156, China", "344, 'Hong Kong, China'", "840, United States"})
  void numbers_nationalities_as_gb_t_2659_does(String code, String name) {
    assertThat(CodeLists.V1.list("nationality").orElseThrow().entry(code, TODAY))
        .map(Code::label)
        .map(Words::en)
        .hasValue(name);
  }

  @Test
  void is_read_once_and_looks_up_in_a_map() {
    assertThat(CodeLists.V1.list("division-code").orElseThrow()).isSameAs(DIVISIONS);
    assertThat(DIVISIONS.history("320213")).isSameAs(DIVISIONS.history("320213"));
  }

  private static Stream<Code> inForce(CodeList list) {
    return codes(list).stream().filter(code -> code.isInForce(TODAY));
  }

  private static List<Code> codes(CodeList list) {
    return list.byValue().values().stream().flatMap(List::stream).toList();
  }
}
