package org.yibiao.adapters.tax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.yibiao.adapters.tax.Samples.BORDER;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yibiao.adapters.kit.AnswerNotUnderstood;
import org.yibiao.adapters.kit.ServiceOutcome;
import org.yibiao.adapters.kit.ServiceOutcome.Refused;
import org.yibiao.adapters.kit.ServiceOutcome.Unknown;

class TaxCodesTest {

  @ParameterizedTest
  @CsvSource({
    "101,Refused",
    "102,RetryLater",
    "103,Refused",
    "201,CorrectionNeeded",
    "202,Refused",
    "203,CorrectionNeeded",
    "204,Refused",
    "205,Refused",
    "206,CorrectionNeeded",
    "900,RetryLater",
    "901,RetryLater",
    "999,Unknown"
  })
  void understands_each_of_the_department_s_codes(String code, String outcome) throws Exception {
    assertThat(refusalWith("<Code>" + code).getClass().getSimpleName()).isEqualTo(outcome);
  }

  @Test
  void holds_a_code_that_nobody_declared_for_unknown() throws Exception {
    assertThat(refusalWith("<Code>555")).isInstanceOf(Unknown.class);
  }

  @Test
  void holds_a_failure_that_calls_itself_success_for_unknown() throws Exception {
    assertThat(refusalWith("<Code>000")).isInstanceOf(Unknown.class);
  }

  @Test
  void does_not_take_an_abnormal_taxpayer_for_done() throws Exception {
    String answer = Samples.text("native-answer.xml").replace("<nsrzt_dm>03", "<nsrzt_dm>05");
    Refused refused = (Refused) BORDER.fromNative(Samples.request(), answer);
    assertThat(refused.why().nativeCode()).hasValue("000/05");
    assertThat(refused.why().field()).hasValue("/taxpayerRegistrationRequest/creditCode");
  }

  @Test
  void does_not_believe_a_success_without_a_registration() {
    String answer = Samples.text("native-answer.xml").replaceAll("(?s)<body>.*</body>", "");
    assertThatThrownBy(() -> BORDER.fromNative(Samples.request(), answer))
        .isInstanceOf(AnswerNotUnderstood.class);
  }

  @Test
  void does_not_believe_an_answer_against_the_department_s_schema() {
    String answer = Samples.text("native-answer.xml").replaceAll("<djxh>....", "<djxh>");
    assertThatThrownBy(() -> BORDER.fromNative(Samples.request(), answer))
        .isInstanceOf(AnswerNotUnderstood.class);
  }

  private static ServiceOutcome refusalWith(String code) throws Exception {
    return BORDER.fromNative(
        Samples.request(), Samples.text("native-answer.refused.xml").replace("<Code>203", code));
  }
}
