package org.yibiao.adapters.land;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.camel.Exchange;
import org.apache.camel.Processor;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.support.DefaultExchange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yibiao.adapters.kit.AdapterContract;
import org.yibiao.adapters.kit.AnswerNotUnderstood;
import org.yibiao.adapters.kit.DepartmentGate;
import org.yibiao.adapters.kit.RequestNotCarried;
import org.yibiao.adapters.kit.ServiceAnswer;
import org.yibiao.adapters.kit.ServiceOutcome;
import org.yibiao.standard.v1.PropertyCheckResult;
import org.yibiao.standard.v1.PropertyState;
import org.yibiao.standard.v1.StepRequest;

class PropertyCheckMappingTest {

  private static final String SERVICE = "land.property-check";
  private static final String NUMBER = "320211261120000001";
  private static final DepartmentGate GATE =
      new DepartmentGate(LandDepartment.FOLDER, LandDepartment.DESCRIPTOR, hop -> {});

  @Test
  void puts_the_sample_request_into_the_departments_form() throws Exception {
    assertThat(toNative(PropertyChecks.sample()))
        .isEqualTo(file("samples/property-check.native-request.xml"));
  }

  @Test
  void gives_times_in_china_time() throws Exception {
    assertThat(toNative(PropertyChecks.sample()))
        .contains("<CreateDate>2026-11-20T09:31:07</CreateDate>");
  }

  @Test
  void does_not_carry_an_address_of_two_lines() {
    StepRequest request = PropertyChecks.sample();
    request.getPropertyCheckRequest().getAddress().setDetail("创意路18号\nA座");
    assertThatThrownBy(() -> toNative(request)).isInstanceOf(RequestNotCarried.class);
  }

  @Test
  void reads_the_sample_answer() throws Exception {
    PropertyCheckResult result = done(answer());
    assertThat(result.getRealEstateUnitCode()).isEqualTo(PropertyChecks.SEEDED_UNIT);
    assertThat(result.getLocation()).isEqualTo("无锡市滨湖区蠡园开发区创意路18号A座501室");
    assertThat(result.getCertificateNumber()).isEqualTo("苏(2021)无锡市不动产权第0088123号");
    assertThat(result.getOwner()).hasSize(1);
    assertThat(result.getOwner().get(0).getName()).isEqualTo(PropertyChecks.SEEDED_OWNER);
    assertThat(result.getOwner().get(0).getDocumentNumber()).isEqualTo("91320211MA1WXK3T9B");
    assertThat(result.getOwner().get(0).getShare()).isNull();
    assertThat(result.getUse()).isEqualTo("60");
    assertThat(result.getArea()).isEqualByComparingTo("328.46");
    assertThat(result.getState()).isEqualTo(PropertyState.NORMAL);
  }

  @ParameterizedTest
  @CsvSource({"10,10", "11,10", "21,20", "30,31", "31,31", "60,60", "40,80", "80,80"})
  void knows_what_each_native_use_means(String nativeUse, String use) throws Exception {
    String answer = answer().replace("YT=\"60\"", "YT=\"" + nativeUse + "\"");
    assertThat(done(answer).getUse()).isEqualTo(use);
  }

  @Test
  void lists_owners_in_the_registers_order() throws Exception {
    String second = "<ZTT_GY_QLR BDCDYH=\"" + PropertyChecks.SEEDED_UNIT + "\" SXH=\"%s\" ";
    String answer =
        answer()
            .replace(
                "<ZTT_GY_QLR ",
                second.formatted(10) + "QLRMC=\"无锡十号公司\" QLBL=\"40%\"/><ZTT_GY_QLR ");
    assertThat(done(answer).getOwner())
        .extracting(owner -> owner.getName())
        .containsExactly(PropertyChecks.SEEDED_OWNER, "无锡十号公司");
  }

  @Test
  void calls_a_unit_with_a_mortgage_mortgaged() throws Exception {
    assertThat(done(withRow("QLF_QL_DYAQ")).getState()).isEqualTo(PropertyState.MORTGAGED);
  }

  @Test
  void refuses_a_unit_that_is_sealed_up_though_the_answer_is_a_success() throws Exception {
    ServiceOutcome outcome = fromNative(withRow("QLF_QL_CFDJ"));
    assertThat(outcome).isInstanceOf(ServiceOutcome.Refused.class);
    assertThat(((ServiceOutcome.Refused) outcome).why().nativeCode()).contains("0000-CFDJ");
  }

  @ParameterizedTest
  @CsvSource({
    "1001, Refused, ",
    "1002, CorrectionNeeded, /propertyCheckRequest/realEstateUnitCode",
    "2001, CorrectionNeeded, /propertyCheckRequest/realEstateUnitCode",
    "2002, CorrectionNeeded, /propertyCheckRequest/ownerName",
    "9001, RetryLater, ",
    "7777, Unknown, "
  })
  void knows_what_each_native_code_means(String code, String outcome, String field)
      throws Exception {
    ServiceOutcome told = fromNative(failure(code));
    assertThat(told.getClass().getSimpleName()).isEqualTo(outcome);
    assertThat(told.toString()).contains("nativeCode=Optional[" + code + "]");
    if (field != null) {
      assertThat(told.toString()).contains("field=Optional[" + field + "]");
    }
  }

  @Test
  void does_not_believe_an_answer_to_another_message() {
    String answer = answer().replace(NUMBER, "320211261120000002");
    assertThatThrownBy(() -> fromNative(answer)).isInstanceOf(AnswerNotUnderstood.class);
  }

  @Test
  void does_not_believe_a_success_that_carries_an_error_code() {
    String answer = answer().replace("0000</ResponseCode>", "2001</ResponseCode>");
    assertThatThrownBy(() -> fromNative(answer)).isInstanceOf(AnswerNotUnderstood.class);
  }

  @Test
  void does_not_believe_a_success_without_rows() {
    String answer = failure("0000").replace("<SuccessFlag>0", "<SuccessFlag>1");
    assertThatThrownBy(() -> fromNative(answer)).isInstanceOf(AnswerNotUnderstood.class);
  }

  @Test
  void does_not_believe_an_answer_that_is_cut_off() {
    String answer = answer().substring(0, 300);
    assertThatThrownBy(() -> fromNative(answer)).isInstanceOf(AnswerNotUnderstood.class);
  }

  @Test
  void does_not_read_an_answer_with_a_document_type() {
    String answer =
        answer().replace("<respond>", "<!DOCTYPE respond [<!ENTITY e \"x\">]><respond>");
    assertThatThrownBy(() -> fromNative(answer)).isInstanceOf(AnswerNotUnderstood.class);
  }

  private static PropertyCheckResult done(String answer) throws Exception {
    ServiceOutcome outcome = fromNative(answer);
    assertThat(outcome).isInstanceOf(ServiceOutcome.Done.class);
    return (PropertyCheckResult) ((ServiceOutcome.Done) outcome).result();
  }

  private static String toNative(StepRequest request) throws Exception {
    return pass(GATE.toNative(SERVICE), request).getMessage().getBody(String.class);
  }

  private static ServiceOutcome fromNative(String answer) throws Exception {
    Exchange exchange = pass(GATE.fromNative(SERVICE), answer);
    return exchange.getMessage().getBody(ServiceAnswer.class).outcome();
  }

  private static Exchange pass(Processor gate, Object body) throws Exception {
    Exchange exchange = new DefaultExchange(new DefaultCamelContext());
    exchange.setProperty(AdapterContract.NATIVE_PARAMETERS, Map.of("bizMsgId", NUMBER));
    String id = PropertyChecks.sample().getEnvelope().getMessageId();
    exchange.getMessage().setHeader(AdapterContract.IN_REPLY_TO, id);
    exchange.getMessage().setBody(body);
    gate.process(exchange);
    return exchange;
  }

  private static String withRow(String table) {
    String row = "<" + table + " BDCDYH=\"" + PropertyChecks.SEEDED_UNIT + "\" QSZT=\"1\"/>";
    return answer().replace("<ZTT_GY_QLR ", row + "<ZTT_GY_QLR ");
  }

  private static String failure(String code) {
    return """
        <respond><BizMsgID>%s</BizMsgID><SuccessFlag>0</SuccessFlag><ResponseCode>%s</ResponseCode>\
        <ResponseInfo>说明</ResponseInfo><CertID/><QRCode/><AdditionalData/></respond>"""
        .formatted(NUMBER, code);
  }

  private static String answer() {
    return file("samples/property-check.native-answer.xml");
  }

  private static String file(String path) {
    return new String(LandDepartment.FOLDER.read(path), StandardCharsets.UTF_8);
  }
}
