package org.yibiao.adapters.land;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yibiao.adapters.kit.AnswerNotUnderstood;
import org.yibiao.adapters.kit.Border;
import org.yibiao.adapters.kit.RequestNotCarried;
import org.yibiao.adapters.kit.ServiceOutcome;
import org.yibiao.adapters.kit.ServiceOutcome.Done;
import org.yibiao.standard.CanonicalXml;
import org.yibiao.standard.v1.StepRequest;
import org.yibiao.standard.v1.TransferRegistration;

class TransferMappingTest {

  private static final Border BORDER = new Border("land", Map.of("bizMsgId", "320213261120000007"));
  private static final StepRequest REQUEST = Transfers.sample();
  private static final String ANSWER = Transfers.file("native-answer.xml");

  @Test
  void puts_the_sample_request_into_the_departments_form() throws Exception {
    assertThat(BORDER.toNative(REQUEST).strip())
        .isEqualTo(Transfers.file("native-request.xml").strip());
  }

  @Test
  void reads_the_sample_answer_into_exactly_this_result() throws Exception {
    byte[] expected = Transfers.file("result.xml").getBytes(StandardCharsets.UTF_8);

    assertThat(CanonicalXml.writeString(done(ANSWER)))
        .isEqualTo(CanonicalXml.writeString(CanonicalXml.read(expected, Object.class)))
        .contains("<transferRegistrationResult");
  }

  @ParameterizedTest
  @CsvSource({
    "01, 买卖",
    "02, 互换",
    "03, 赠与",
    "04, 继承",
    "05, 受遗赠",
    "06, 作价出资（入股）",
    "07, 法人或其他组织合并、分立",
    "08, 不动产分割、合并",
    "09, 共有人增减或共有份额变化",
    "10, 生效法律文书",
    "11, 夫妻之间变更",
    "12, 离婚析产",
    "99, 其他"
  })
  void writes_the_ground_in_words_and_reads_it_back(String code, String words) throws Exception {
    StepRequest request = Transfers.with(transfer -> transfer.setGround(code));

    assertThat(BORDER.toNative(request)).contains("DJYY=\"" + words + "\"");
    assertThat(done(ANSWER.replace("DJYY=\"买卖\"", "DJYY=\"" + words + "\"")).getGround())
        .isEqualTo(code);
  }

  @ParameterizedTest
  @CsvSource({"111, 1", "511, 2", "516, 2", "414, 3", "113, 4", "114, 5", "554, 99"})
  void uses_the_registrys_own_codes_for_identity_documents(String ours, String theirs)
      throws Exception {
    StepRequest request =
        Transfers.with(
            transfer ->
                transfer.getBuyer().get(0).getNaturalPerson().getIdentityDocument().setType(ours));

    assertThat(BORDER.toNative(request))
        .containsPattern("QLRMC=\"徐一帆\"\\s+QLRLX=\"1\"\\s+ZJZL=\"" + theirs + "\"");
  }

  @Test
  void leaves_out_what_an_inheritance_does_not_have() throws Exception {
    StepRequest request =
        Transfers.with(
            transfer -> {
              transfer.setContract(null);
              transfer.getProperty().setUse(null);
              transfer.getProperty().setBuiltArea(null);
              transfer.getBuyer().get(0).setShare(null);
            });

    assertThat(BORDER.toNative(request)).doesNotContain("FDCJYJG", "SJMC=\"合同\"", "GHYT", "JZMJ");
  }

  @Test
  void does_not_carry_a_price_in_dollars() {
    StepRequest request =
        Transfers.with(transfer -> transfer.getContract().getPrice().setCurrency("840"));

    assertThatThrownBy(() -> BORDER.toNative(request)).isInstanceOf(RequestNotCarried.class);
  }

  @Test
  void says_nothing_for_certain_about_a_kind_of_document_that_stands_for_several()
      throws Exception {
    TransferRegistration result =
        done(ANSWER.replaceFirst("ZJZL=\"1\" ZJH=\"[0-9X]+\"", "ZJZL=\"2\" ZJH=\"H12345678\""));

    assertThat(result.getHolder().get(0).getIdentityDocument()).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "1001, Refused, ",
    "1002, CorrectionNeeded, /property/realEstateUnitCode",
    "2001, CorrectionNeeded, /property/realEstateUnitCode",
    "2002, CorrectionNeeded, /seller",
    "2003, Refused, /property/realEstateUnitCode",
    "2004, CorrectionNeeded, /property/certificateNumber",
    "2005, CorrectionNeeded, /mortgage",
    "2006, CorrectionNeeded, /deedTaxCertificateNumber",
    "2007, CorrectionNeeded, /buyer",
    "2008, CorrectionNeeded, /contract",
    "9001, RetryLater, ",
    "7777, Unknown, "
  })
  void knows_what_each_native_code_means(String code, String outcome, String field)
      throws Exception {
    ServiceOutcome told = BORDER.fromNative(REQUEST, failure(code));

    assertThat(told.getClass().getSimpleName()).isEqualTo(outcome);
    assertThat(told.toString()).contains("nativeCode=Optional[" + code + "]");
    if (field != null) {
      assertThat(told.toString()).contains("Optional[/transferRegistrationRequest" + field + "]");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "320213261120000007>>320213261120000008",
        "0000</ResponseCode>>>2001</ResponseCode>",
        "<CertID>苏>><CertID>浙",
        "DJYY=\"买卖\">>DJYY=\"不知\"",
        "QSZT=\"2\">>QSZT=\"1\"",
        "DBR=\"蒋文澜\">>"
      })
  void does_not_believe_an_answer_that_contradicts_itself_or_a_schema(String change) {
    int at = change.lastIndexOf(">>");
    String from = change.substring(0, at);

    assertThat(ANSWER).contains(from);
    assertThatThrownBy(
            () -> BORDER.fromNative(REQUEST, ANSWER.replace(from, change.substring(at + 2))))
        .isInstanceOf(AnswerNotUnderstood.class);
  }

  private static TransferRegistration done(String answer) throws Exception {
    return (TransferRegistration) ((Done) BORDER.fromNative(REQUEST, answer)).result();
  }

  private static String failure(String code) {
    return """
        <respond><BizMsgID>320213261120000007</BizMsgID><SuccessFlag>0</SuccessFlag>\
        <ResponseCode>%s</ResponseCode><ResponseInfo>说明</ResponseInfo><CertID/><QRCode/>\
        <AdditionalData/></respond>"""
        .formatted(code);
  }
}
