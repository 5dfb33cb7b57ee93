package org.yibiao.adapters.publicsecurity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yibiao.adapters.kit.AnswerNotUnderstood;
import org.yibiao.adapters.kit.ServiceOutcome;
import org.yibiao.adapters.kit.ServiceOutcome.CorrectionNeeded;
import org.yibiao.standard.v1.StepRequest;

/** The household check at the border, beside what {@link MappingTest} shows of every service. */
class HouseholdMappingTest {

  private static final StepRequest CHECK = Requests.sample("household-check");
  private static final String ANSWER = Native.sample("household-check.native-answer.xml");

  @Test
  void asks_about_no_family_where_none_is_declared() throws Exception {
    StepRequest request = Requests.householdCheck(check -> check.getDeclaredMember().clear());

    assertThat(Native.form(request)).doesNotContain("jtcy").contains("conditiion");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "BCXRSFZH",
        "HYJG",
        "HH",
        "HLX",
        "HZXM",
        "HZSFZH",
        "HKSZD",
        "HKXZ",
        "PCS",
        "XM",
        "SFZH",
        "YHZGX",
        "XB",
        "CSRQ",
        "HYZK",
        "QRRQ",
        "QCD"
      })
  void refuses_an_answer_that_lacks_a_column(String column) {
    String lacking = ANSWER.replace("<Data>" + column + "</Data>", "<Data>ZZZ</Data>");

    assertThatThrownBy(() -> Native.meaning(CHECK, lacking))
        .isInstanceOf(AnswerNotUnderstood.class);
  }

  @Test
  void refuses_an_answer_about_somebody_else() {
    String other =
        ANSWER.replace("<Data>32028219930415262X</Data>", "<Data>320506197808302215</Data>");

    assertThatThrownBy(() -> Native.meaning(CHECK, other)).isInstanceOf(AnswerNotUnderstood.class);
  }

  @Test
  void refuses_a_household_that_lacks_the_person_asked_about() {
    StepRequest husband = Requests.householdCheck(check -> check.getPerson().remove(1));
    String without =
        ANSWER.replace(
            "<Data>徐一帆</Data>\n            <Data>320213199106221417</Data>\n            <Data>02</Data>",
            "<Data>徐一凡</Data>\n            <Data>320213198003122418</Data>\n            <Data>02</Data>");

    assertThatThrownBy(() -> Native.meaning(husband, without))
        .isInstanceOf(AnswerNotUnderstood.class);
  }

  @ParameterizedTest
  @CsvSource({
    "2, '', HYJG-2, /householdCheckRequest/person/0/name, 第1人",
    "3, '', HYJG-3, /householdCheckRequest/person/0/citizenIdNumber, 第1人",
    "4, 1, HYJG-4, /householdCheckRequest/declaredMember/0, 第1名家庭成员"
  })
  void asks_for_a_correction_of_who_is_wrong(
      String verdict, String member, String code, String field, String said) throws Exception {
    String answer =
        ANSWER.replaceFirst(
            "<Data>1</Data>\\s*<Data/>", "<Data>" + verdict + "</Data><Data>" + member + "</Data>");

    assertThat(Native.meaning(CHECK, answer))
        .isInstanceOfSatisfying(
            CorrectionNeeded.class,
            needed -> {
              assertThat(needed.why().nativeCode()).contains(code);
              assertThat(needed.why().field()).contains(field);
              assertThat(needed.why().zh()).contains(said);
            });
  }

  @Test
  void does_not_guess_what_an_unheard_of_verdict_means() throws Exception {
    String answer = ANSWER.replaceFirst("<Data>1</Data>", "<Data>7</Data>");

    assertThat(Native.meaning(CHECK, answer)).isInstanceOf(ServiceOutcome.Unknown.class);
  }
}
