package org.yibiao.standard.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yibiao.standard.Sample;
import org.yibiao.standard.v1.Finding;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

class StandardRulesTest {

  private static final String COMPANY = "/form/businessStart/company";
  private static final String APPLICANT_NUMBER = "/applicant/naturalPerson/identityDocument/number";
  private static final String CREDIT_CODE = COMPANY + "/shareholder/2/legalEntity/creditCode";

  @ParameterizedTest
  @ValueSource(strings = {"91320211MADH4K7P1J", "91320211MA1WXK3T9B", "92320205MADX7Q2TXH"})
  void takes_a_credit_code_whose_check_character_is_right(String code) {
    assertThat(changed(set(CREDIT_CODE, code))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"91320211MADH4K7P1K", "91320211MA1WXK3T8B", "91320205MADX7Q2TXH"})
  void refuses_a_credit_code_whose_check_character_is_wrong(String code) {
    isRefused(changed(set(CREDIT_CODE, code)), "R-CREDIT-CODE", CREDIT_CODE);
  }

  @Test
  void takes_a_citizen_identity_number_that_ends_in_x() {
    assertThat(changed(applicant("11010519491231002X", "2", "1949-12-31"))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"320211198705163011", "32021119870516301X", "320211198705163015"})
  void refuses_a_citizen_identity_number_whose_check_character_is_wrong(String number) {
    isRefused(changed(set(APPLICANT_NUMBER, number)), "R-CITIZEN-ID-CHECK", APPLICANT_NUMBER);
  }

  @Test
  void refuses_a_citizen_identity_number_with_a_day_that_does_not_exist() {
    List<Finding> findings = changed(applicant("320211198702303016", "1", "1987-02-28"));
    isRefused(findings, "R-CITIZEN-ID-DATE", APPLICANT_NUMBER);
  }

  @Test
  void refuses_a_citizen_identity_number_of_somebody_not_born_yet() {
    List<Finding> findings = changed(applicant("320211202612013014", "1", "2026-12-01"));
    isRefused(findings, "R-CITIZEN-ID-DATE", APPLICANT_NUMBER);
  }

  @Test
  void refuses_an_identity_card_with_the_number_of_a_passport() {
    isRefused(changed(set(APPLICANT_NUMBER, "E12345678")), "R-IDENTITY-NUMBER", APPLICANT_NUMBER);
  }

  @Test
  void takes_a_passport_with_the_number_of_a_passport() {
    Consumer<ObjectNode> passport =
        set("/applicant/naturalPerson/identityDocument/type", "414")
            .andThen(set(APPLICANT_NUMBER, "E12345678"));
    assertThat(changed(passport)).isEmpty();
  }

  @Test
  void refuses_a_sex_that_disagrees_with_the_number() {
    isRefused(
        changed(set("/applicant/naturalPerson/sex", "2")), "R-SEX", "/applicant/naturalPerson/sex");
  }

  @Test
  void takes_an_unstated_sex() {
    assertThat(changed(set("/applicant/naturalPerson/sex", "9"))).isEmpty();
  }

  @Test
  void refuses_a_birth_date_that_disagrees_with_the_number() {
    String place = "/applicant/naturalPerson/birthDate";
    isRefused(changed(set(place, "1987-05-17")), "R-BIRTH-DATE", place);
  }

  @Test
  void refuses_subscriptions_that_do_not_add_up_and_says_the_sum() {
    String place = COMPANY + "/registeredCapital/amount";
    List<Finding> findings = changed(set(place, "2000000.01"));
    isRefused(findings, "R-CAPITAL-SUM", place);
    assertThat(findings.get(0).getMessage().getEn()).contains("2000000.00");
  }

  @Test
  void adds_up_amounts_by_their_value_not_their_spelling() {
    assertThat(changed(set(COMPANY + "/registeredCapital/amount", "2000000"))).isEmpty();
  }

  @Test
  void refuses_a_subscription_in_another_currency() {
    String place = COMPANY + "/shareholder/1/subscribed/currency";
    isRefused(changed(set(place, "840")), "R-CAPITAL-CURRENCY", place);
  }

  @Test
  void takes_a_clock_five_minutes_fast_and_refuses_six() {
    assertThat(changed(set("/envelope/createdAt", "2026-11-21T00:05:00Z"))).isEmpty();
    isRefused(
        changed(set("/envelope/createdAt", "2026-11-21T08:06:00+08:00")),
        "R-CREATED-AT",
        "/envelope/createdAt");
  }

  @Test
  void refuses_a_consent_that_was_not_given() {
    Consumer<ObjectNode> refusal = tree -> ((ObjectNode) tree.at("/consent")).put("given", false);
    isRefused(changed(refusal), "R-CONSENT", "/consent/given");
  }

  @Test
  void takes_a_submission_without_a_consent() {
    assertThat(changed(tree -> tree.remove("consent"))).isEmpty();
  }

  @Test
  void refuses_a_legal_representative_who_is_neither_director_nor_manager() {
    isRefused(
        changed(set(COMPANY + "/keyPerson/0/role", "436A")),
        "R-LEGAL-REPRESENTATIVE",
        COMPANY + "/legalRepresentative");
  }

  @Test
  void refuses_a_legal_representative_who_bears_another_name_among_the_key_persons() {
    isRefused(
        changed(set(COMPANY + "/keyPerson/0/person/name", "林志远")),
        "R-LEGAL-REPRESENTATIVE",
        COMPANY + "/legalRepresentative");
  }

  @Test
  void asks_no_organs_of_a_sole_trader() {
    Consumer<ObjectNode> soleTrader =
        set(COMPANY + "/type", "9500").andThen(set(COMPANY + "/keyPerson/0/role", "436A"));
    assertThat(changed(soleTrader)).isEmpty();
  }

  @Test
  void refuses_a_chairman_beside_an_executive_director() {
    String place = COMPANY + "/keyPerson/2/role";
    isRefused(changed(set(place, "432K")), "R-KEY-PERSON-UNIQUE", place);
  }

  @Test
  void refuses_a_supervisor_who_is_the_manager_too() {
    Consumer<ObjectNode> both =
        tree -> {
          ArrayNode keyPersons = (ArrayNode) tree.at(COMPANY + "/keyPerson");
          JsonNode manager = keyPersons.path(1).path("person").deepCopy();
          ((ObjectNode) keyPersons.path(2)).set("person", manager);
        };
    isRefused(changed(both), "R-SUPERVISOR", COMPANY + "/keyPerson/2/role");
  }

  @Test
  void takes_a_document_with_nothing_but_warnings_and_refuses_it_with_an_error() {
    String payBy = COMPANY + "/shareholder/0/payBy";
    List<Finding> warned = changed(set(payBy, "2046-01-01"));
    isRefused(warned, "R-CAPITAL-TERM", payBy);
    assertThat(new Verdict(warned).isRefused()).isFalse();
    Consumer<ObjectNode> wrongToo =
        set(payBy, "2046-01-01").andThen(set("/applicant/naturalPerson/sex", "2"));
    assertThat(new Verdict(changed(wrongToo)).isRefused()).isTrue();
  }

  @Test
  void refuses_a_company_as_applicant_without_a_legal_representative() {
    Consumer<ObjectNode> company =
        tree -> {
          ObjectNode applicant = (ObjectNode) tree.path("applicant");
          applicant.remove("naturalPerson");
          ObjectNode entity = applicant.putObject("legalEntity");
          entity.put("name", "无锡滨湖科技园发展有限公司").put("creditCode", "91320211MA1WXK3T9B");
          applicant.set("contactMobile", applicant.remove("contactMobile"));
        };
    isRefused(changed(company), "S-REQUIRED", "/applicant/legalEntity/legalRepresentative");
  }

  @Test
  void checks_the_persons_that_public_security_answers_about() {
    Sample result = new Sample("stepResult-identity-check");
    String place = "/identityCheckResult/person/0/sex";
    isRefused(BothFaces.of(result, set(place, "2")), "R-SEX", place);
  }

  private static List<Finding> changed(Consumer<ObjectNode> change) {
    return BothFaces.of(Sample.BUSINESS_START, change);
  }

  private static void isRefused(List<Finding> findings, String rule, String pointer) {
    assertThat(findings).extracting(Finding::getRule).containsOnly(rule);
    assertThat(findings).extracting(Finding::getPointer).containsOnly(pointer);
  }

  private static Consumer<ObjectNode> applicant(String number, String sex, String birthDate) {
    return set(APPLICANT_NUMBER, number)
        .andThen(set("/applicant/naturalPerson/sex", sex))
        .andThen(set("/applicant/naturalPerson/birthDate", birthDate));
  }

  private static Consumer<ObjectNode> set(String pointer, String value) {
    int slash = pointer.lastIndexOf('/');
    return tree ->
        ((ObjectNode) tree.at(pointer.substring(0, slash)))
            .put(pointer.substring(slash + 1), value);
  }
}
