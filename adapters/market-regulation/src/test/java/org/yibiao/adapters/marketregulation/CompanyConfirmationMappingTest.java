package org.yibiao.adapters.marketregulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yibiao.adapters.kit.AnswerNotUnderstood;
import org.yibiao.adapters.kit.ServiceOutcome;
import org.yibiao.adapters.kit.ServiceOutcome.CorrectionNeeded;
import org.yibiao.adapters.kit.ServiceOutcome.Done;
import org.yibiao.standard.CanonicalJson;
import org.yibiao.standard.CanonicalXml;
import org.yibiao.standard.v1.CompanyConfirmationResult;
import org.yibiao.standard.v1.StepRequest;

class CompanyConfirmationMappingTest {

  private static final StepRequest REQUEST = Confirmations.sample();
  private static final String ANSWER = Confirmations.text("native-answer.json");

  @Test
  void puts_the_sample_request_into_the_department_s_form() throws Exception {
    assertThat(json(Confirmations.border(REQUEST).toNative(REQUEST)))
        .isEqualTo(json(Confirmations.text("native-request.json")));
  }

  @Test
  void reads_the_sample_answer_into_the_standard() throws Exception {
    byte[] expected = Confirmations.text("result.xml").getBytes(StandardCharsets.UTF_8);

    assertThat(CanonicalXml.writeString(((Done) meaning(ANSWER)).result()))
        .isEqualTo(
            CanonicalXml.writeString(CanonicalXml.read(expected, CompanyConfirmationResult.class)));
  }

  @ParameterizedTest
  @CsvSource({
    "吊销，未注销, Refused, 0000/2",
    "注销, Refused, 0000/3",
    "撤销, Refused, 0000/5",
    "休眠, Unknown, 0000/9"
  })
  void does_not_take_a_company_for_confirmed_that_is_no_more(
      String state, String outcome, String code) throws Exception {
    ServiceOutcome told = meaning(ANSWER.replace("存续（在营、开业、在册）", state));

    assertThat(told.getClass().getSimpleName()).isEqualTo(outcome);
    assertThat(told.toString()).contains("Optional[" + code + "]", "/company/0/creditCode");
  }

  @ParameterizedTest
  @CsvSource({"迁出, 4", "歇业, 6"})
  void confirms_a_company_that_moved_or_rests(String state, String code) throws Exception {
    Done done = (Done) meaning(ANSWER.replace("存续（在营、开业、在册）", state));

    assertThat(CanonicalXml.writeString(done.result())).contains("<state>" + code + "</state>");
  }

  @Test
  void says_when_the_company_is_on_a_list() throws Exception {
    Done done = (Done) meaning(ANSWER.replace("\"sfjyyc\": \"0\"", "\"sfjyyc\": \"1\""));

    assertThat(CanonicalXml.writeString(done.result())).contains("<abnormal>true</abnormal>");
  }

  @Test
  void wants_another_legal_representative_corrected() throws Exception {
    CorrectionNeeded needed =
        (CorrectionNeeded) meaning(ANSWER.replace("\"lerep\": \"陆敬之\"", "\"lerep\": \"陆静之\""));

    assertThat(needed.why().nativeCode()).contains("0000/LEREP");
    assertThat(needed.why().field())
        .contains("/companyConfirmationRequest/company/0/legalRepresentative");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "91320213MAE3H72K35>>91320211MA1WXK3T9B",
        "\"CODE\": \"0000\">>\"CODE\": \"3001\"",
        "\"sfyzwf\": \"0\">>\"sfyzwf\": \"?\"",
        "\"regstateCn\">>\"regstate\""
      })
  void does_not_believe_an_answer_that_contradicts_itself_or_the_question(String change) {
    String[] fromTo = change.split(">>");

    assertThatThrownBy(() -> meaning(ANSWER.replaceFirst(fromTo[0], fromTo[1])))
        .isInstanceOf(AnswerNotUnderstood.class);
  }

  @Test
  void does_not_believe_answers_about_fewer_companies_than_it_asked_about() {
    StepRequest two =
        Confirmations.of(
            Confirmations.known(), Confirmations.company("无锡别家公司", "91320211MA1WXK3T9B"));

    assertThatThrownBy(() -> Confirmations.border(two).fromNative(two, ANSWER))
        .isInstanceOf(AnswerNotUnderstood.class);
  }

  private static ServiceOutcome meaning(String answer) throws Exception {
    return Confirmations.border(REQUEST).fromNative(REQUEST, answer);
  }

  private static Object json(String text) {
    return CanonicalJson.tree(text.getBytes(StandardCharsets.UTF_8));
  }
}
