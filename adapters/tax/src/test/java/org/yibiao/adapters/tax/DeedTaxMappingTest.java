package org.yibiao.adapters.tax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.yibiao.adapters.tax.Samples.BORDER;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yibiao.adapters.kit.AnswerNotUnderstood;
import org.yibiao.adapters.kit.RequestNotCarried;
import org.yibiao.adapters.kit.ServiceOutcome;
import org.yibiao.adapters.kit.ServiceOutcome.Done;
import org.yibiao.standard.CanonicalXml;
import org.yibiao.standard.v1.DeedTaxResult;
import org.yibiao.standard.v1.StepRequest;

class DeedTaxMappingTest {

  private static final StepRequest REQUEST = DeedTaxes.sample();
  private static final String ANSWER = DeedTaxes.text("native-answer.xml");

  @Test
  void puts_the_sample_request_into_the_department_s_form() throws Exception {
    assertThat(BORDER.toNative(REQUEST).strip()).isEqualTo(DeedTaxes.text("native-request.xml"));
  }

  @Test
  void reads_the_sample_answer_into_the_standard() throws Exception {
    byte[] expected = DeedTaxes.text("result.xml").getBytes(StandardCharsets.UTF_8);

    assertThat(CanonicalXml.writeString(((Done) meaning(ANSWER)).result()))
        .isEqualTo(CanonicalXml.writeString(CanonicalXml.read(expected, DeedTaxResult.class)));
  }

  @Test
  void names_every_member_of_the_family_once() throws Exception {
    assertThat(BORDER.toNative(REQUEST).split("<JTCY>")).hasSize(4);
  }

  @Test
  void leaves_out_what_an_inheritance_does_not_have() throws Exception {
    StepRequest request =
        DeedTaxes.with(
            tax -> {
              tax.setContract(null);
              tax.setTaxPreference(null);
              tax.getHousehold().clear();
              tax.getProperty().setBuiltArea(null);
            });

    assertThat(BORDER.toNative(request))
        .doesNotContain("HTBH", "HTJE", "YHLXDM", "JTCYLIST", "JZMJ");
  }

  @Test
  void does_not_carry_a_price_in_dollars() {
    StepRequest request = DeedTaxes.with(tax -> tax.getContract().getPrice().setCurrency("840"));

    assertThatThrownBy(() -> BORDER.toNative(request)).isInstanceOf(RequestNotCarried.class);
  }

  @ParameterizedTest
  @CsvSource({
    "1, Refused, ''",
    "2, RetryLater, ''",
    "11, Refused, /contract/number",
    "13, CorrectionNeeded, /property/address/division",
    "14, CorrectionNeeded, /taxPreference/preference",
    "16, CorrectionNeeded, /contract",
    "90, RetryLater, ''",
    "99, Unknown, ''",
    "77, Unknown, ''"
  })
  void knows_what_each_return_code_means(String code, String outcome, String field)
      throws Exception {
    ServiceOutcome told = meaning(failure(code, "说明"));

    assertThat(told.getClass().getSimpleName()).isEqualTo(outcome);
    assertThat(told.toString()).contains("Optional[FHM/" + code + "]");
    assertThat(told.toString()).contains(field.isEmpty() ? "" : "[/deedTaxRequest" + field + "]");
  }

  @ParameterizedTest
  @CsvSource({"ZRF[2].NSRSBH:校验位错误, /seller/1", "CSF[1].NSRSBH:校验位错误, /buyer/0"})
  void points_at_the_party_whose_number_is_wrong(String words, String field) throws Exception {
    assertThat(meaning(failure("12", words)).toString())
        .contains("CorrectionNeeded", "[/deedTaxRequest" + field + "]");
  }

  @ParameterizedTest
  @CsvSource({"10, CorrectionNeeded", "30, Refused", "40, Unknown"})
  void takes_nothing_for_taxed_but_what_is(String state, String outcome) throws Exception {
    ServiceOutcome told = meaning(ANSWER.replace("<SHZT>20<", "<SHZT>" + state + "<"));

    assertThat(told.getClass().getSimpleName()).isEqualTo(outcome);
    assertThat(told.toString()).contains("SHZT/" + state, "应缴契税28000.00元");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<FHM>0</FHM>>><FHM>11</FHM>",
        "(?s)<WSXX>.*</WSXX>>>",
        "(?s)<SBZTTSXX>.*</SBZTTSXX>>>",
        "<PZHM>[0-9]*</PZHM>>>",
        "<SL>0.03</SL>>><SL>3</SL>",
        "<JSYJ>2800000.00>><JSYJ>二百八十万"
      })
  void does_not_believe_an_answer_that_contradicts_itself_or_a_schema(String change) {
    int at = change.lastIndexOf(">>");
    String changed = ANSWER.replaceFirst(change.substring(0, at), change.substring(at + 2));

    assertThat(changed).isNotEqualTo(ANSWER);
    assertThatThrownBy(() -> meaning(changed)).isInstanceOf(AnswerNotUnderstood.class);
  }

  private static ServiceOutcome meaning(String answer) throws Exception {
    return BORDER.fromNative(REQUEST, answer);
  }

  private static String failure(String code, String words) {
    return "<TAXBIZML><SBZTTSXXLIST><FHM>%s</FHM><FHXX>%s</FHXX></SBZTTSXXLIST></TAXBIZML>"
        .formatted(code, words);
  }
}
