package org.yibiao.standard.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yibiao.standard.Sample;
import org.yibiao.standard.v1.Finding;
import org.yibiao.standard.v1.Severity;
import tools.jackson.databind.node.ObjectNode;

class CodesTest {

  private static final String DIVISION = "/form/businessStart/company/premises/address/division";
  private static final String INDUSTRY = "/form/businessStart/company/industryCode";
  private static final String CAPITAL = "/form/businessStart/company/registeredCapital/currency";
  private static final String AGENT = "/agent/person/identityDocument/number";

  @Test
  void takes_a_withdrawn_division_before_its_end_and_refuses_it_afterwards() {
    assertThat(changed(set(DIVISION, "320202").andThen(madeOn("2015-10-13")))).isEmpty();
    isRefused(
        changed(set(DIVISION, "320202").andThen(madeOn("2015-10-14"))), "C-WITHDRAWN", DIVISION);
  }

  @Test
  void names_the_last_day_and_the_successor_of_a_withdrawn_division() {
    Finding finding = changed(set(DIVISION, "320202")).get(0);
    assertThat(finding.getMessage().getZh()).contains("320202", "崇安区", "2015-10-13");
    assertThat(finding.getRemedy().getZh()).contains("320213 梁溪区", "/standard/1.2/codes/");
    assertThat(finding.getRemedy().getEn()).contains("320213 Liangxi District");
  }

  @Test
  void follows_successors_to_those_of_the_day() {
    // 无锡县 became 锡山市, which was divided into 锡山区, 惠山区 and a part of 滨湖区
    assertThat(changed(set(DIVISION, "320222")).get(0).getRemedy().getEn())
        .contains("320205", "320206", "320211")
        .doesNotContain("320283");
  }

  @Test
  void refuses_a_division_before_its_first_day() {
    List<Finding> findings = changed(set(DIVISION, "320213").andThen(madeOn("2015-10-12")));
    isRefused(findings, "C-NOT-YET", DIVISION);
    assertThat(findings.get(0).getMessage().getEn()).contains("Liangxi District", "2015-10-13");
  }

  @Test
  void refuses_a_code_that_its_list_never_had_and_names_what_is_near() {
    List<Finding> findings = changed(set(DIVISION, "320273"));
    isRefused(findings, "C-UNKNOWN", DIVISION);
    assertThat(findings.get(0).getRemedy().getZh()).contains("division-code.json", "320213 梁溪区");
  }

  @ParameterizedTest
  @CsvSource({INDUSTRY + ", I6599", INDUSTRY + ", C3741", CAPITAL + ", 156"})
  void takes_a_code_of_the_list(String place, String code) {
    assertThat(changed(set(place, code))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({INDUSTRY + ", I6514", INDUSTRY + ", T6513"})
  void refuses_an_industry_that_the_classification_does_not_have(String place, String code) {
    isRefused(changed(set(place, code)), "C-UNKNOWN", place);
  }

  @Test
  void looks_at_every_one_of_several() {
    String place = "/form/businessStart/company/shareholder/1/subscribed/currency";
    assertThat(changed(set(place, "157")))
        .extracting(Finding::getRule, Finding::getPointer)
        .contains(tuple("C-UNKNOWN", place));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "320213199009234523", // the division is younger than the person
        "320201199009234528", // a city's districts together
        "32020220160501582X", // withdrawn the year before
        "320281199302145825",
        "830000199302145826" // residence permit of somebody from Taiwan
      })
  void takes_an_identity_number_whose_division_was_there_at_birth_or_later(String number) {
    assertThat(changed(set(AGENT, number))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"32020220190102582X", "110103202001025820"})
  void refuses_an_identity_number_whose_division_had_gone_before_the_birth(String number) {
    isRefused(changed(set(AGENT, number)), "C-ID-DIVISION", AGENT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"990101199302145822", "329999199302145825"})
  void refuses_an_identity_number_of_no_province_or_of_no_county_of_jiangsu(String number) {
    isRefused(changed(set(AGENT, number)), "C-ID-DIVISION", AGENT);
  }

  @Test
  void only_warns_of_an_identity_number_of_an_unknown_county_elsewhere() {
    List<Finding> findings = changed(set(AGENT, "339999199302145827"));
    assertThat(findings).extracting(Finding::getRule).containsExactly("C-ID-DIVISION");
    assertThat(findings).extracting(Finding::getSeverity).containsExactly(Severity.WARNING);
    assertThat(new Verdict(findings).isRefused()).isFalse();
    assertThat(new Verdict(findings).warnings()).isEqualTo(findings);
  }

  @Test
  void does_not_look_for_a_division_in_the_number_of_a_passport() {
    Consumer<ObjectNode> passport =
        set("/agent/person/identityDocument/type", "414").andThen(set(AGENT, "990101199302145822"));
    assertThat(changed(passport)).isEmpty();
  }

  @Test
  void tells_codes_before_rules_and_refuses_for_either() {
    Consumer<ObjectNode> both =
        set(DIVISION, "320202").andThen(set("/applicant/naturalPerson/sex", "2"));
    List<Finding> findings = BothFaces.of(Sample.BUSINESS_START, both);
    assertThat(findings).extracting(Finding::getRule).containsExactly("C-WITHDRAWN", "R-SEX");
    assertThat(new Verdict(findings).errors()).isEqualTo(findings);
  }

  /** What the layer of codes finds; another day for the document breaks rules too. */
  private static List<Finding> changed(Consumer<ObjectNode> change) {
    return BothFaces.of(Sample.BUSINESS_START, change).stream()
        .filter(finding -> finding.getRule().startsWith("C-"))
        .toList();
  }

  private static void isRefused(List<Finding> findings, String rule, String pointer) {
    assertThat(findings).extracting(Finding::getRule).containsExactly(rule);
    assertThat(findings).extracting(Finding::getPointer).containsExactly(pointer);
    assertThat(new Verdict(findings).isRefused()).isTrue();
  }

  private static Consumer<ObjectNode> madeOn(String day) {
    return set("/envelope/createdAt", day + "T10:00:00+08:00");
  }

  private static Consumer<ObjectNode> set(String pointer, String value) {
    int last = pointer.lastIndexOf('/');
    return tree ->
        ((ObjectNode) tree.at(pointer.substring(0, last))).put(pointer.substring(last + 1), value);
  }
}
