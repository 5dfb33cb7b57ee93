package org.yibiao.adapters.marketregulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.yibiao.adapters.marketregulation.Samples.BORDER;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yibiao.adapters.kit.AnswerNotUnderstood;
import org.yibiao.adapters.kit.ServiceOutcome;
import org.yibiao.adapters.kit.ServiceOutcome.Done;
import org.yibiao.adapters.kit.ServiceOutcome.Refused;
import org.yibiao.adapters.kit.ServiceOutcome.Unknown;

class CodesTest {

  @ParameterizedTest
  @CsvSource({
    "1001,RetryLater",
    "1002,RetryLater",
    "1003,RetryLater",
    "1004,RetryLater",
    "1005,RetryLater",
    "1006,RetryLater",
    "1101,Refused",
    "1102,Unknown",
    "2001,CorrectionNeeded",
    "2002,CorrectionNeeded",
    "2003,Refused",
    "2004,CorrectionNeeded",
    "2005,CorrectionNeeded",
    "2006,CorrectionNeeded",
    "2007,CorrectionNeeded",
    "9001,RetryLater",
    "9999,Unknown"
  })
  void understands_each_of_the_department_s_codes(String code, String outcome) throws Exception {
    assertThat(refusalWith(code).getClass().getSimpleName()).isEqualTo(outcome);
  }

  @Test
  void holds_a_code_that_nobody_declared_for_unknown() throws Exception {
    assertThat(refusalWith("5555")).isInstanceOf(Unknown.class);
  }

  @Test
  void does_not_take_a_deregistered_company_for_done() throws Exception {
    Refused refused = (Refused) registered("吊销，已注销");
    assertThat(refused.why().nativeCode()).hasValue("0000/3");
    assertThat(refused.why().field()).hasValue("/companyRegistrationRequest/company/name");
  }

  @Test
  void does_not_take_a_revoked_licence_for_done() throws Exception {
    assertThat(((Refused) registered("吊销，未注销")).why().nativeCode()).hasValue("0000/2");
  }

  @Test
  void holds_a_state_that_nobody_knows_for_unknown() throws Exception {
    assertThat(((Unknown) registered("休眠")).why().nativeCode()).hasValue("0000/9");
  }

  @ParameterizedTest
  @ValueSource(strings = {"存续", "在业", "开业"})
  void knows_the_other_words_for_being_in_business(String state) throws Exception {
    assertThat(registered(state)).isInstanceOf(Done.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(?s)\"DATA\": \\{.*?\\}>>\"x\": 1",
        "(?s)\"PERSONS\": .*>>\"PERSONS\": []}",
        "\"uniscid\": \".*\",>>",
        "\"regno\": \"3>>\"regno\": \"",
        "\"estdate\": \\d+>>\"estdate\": \"2026-11-20\"",
        "\"POSITION\": \"434Q\">>\"POSITION\": \"999Z\"",
        "\"CODE\": \"0000\">>\"CODE\": \"2001\"",
        "91320211MADH4K7P1J>>91320211MADH4K7P1O"
      })
  void does_not_believe_an_answer_that_contradicts_itself_or_a_schema(String change) {
    String[] fromTo = change.split(">>", 2);
    String answer = Samples.text("native-answer.json").replaceFirst(fromTo[0], fromTo[1]);
    assertThatThrownBy(() -> BORDER.fromNative(Samples.request(), answer))
        .isInstanceOf(AnswerNotUnderstood.class);
  }

  private static ServiceOutcome registered(String state) throws Exception {
    return BORDER.fromNative(
        Samples.request(), Samples.text("native-answer.json").replace("存续（在营、开业、在册）", state));
  }

  private static ServiceOutcome refusalWith(String code) throws Exception {
    return BORDER.fromNative(
        Samples.request(),
        Samples.text("native-answer.refused.json").replace("\"2004\"", "\"" + code + "\""));
  }
}
