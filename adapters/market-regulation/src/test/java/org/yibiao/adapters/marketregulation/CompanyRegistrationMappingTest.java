package org.yibiao.adapters.marketregulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.yibiao.adapters.marketregulation.Samples.BORDER;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yibiao.adapters.kit.RequestNotCarried;
import org.yibiao.adapters.kit.ServiceOutcome.CorrectionNeeded;
import org.yibiao.adapters.kit.ServiceOutcome.Done;
import org.yibiao.standard.CanonicalJson;
import org.yibiao.standard.CanonicalXml;
import org.yibiao.standard.v1.Company;
import org.yibiao.standard.v1.CompanyRegistrationResult;
import org.yibiao.standard.v1.StepRequest;

class CompanyRegistrationMappingTest {

  private final StepRequest request = Samples.request();
  private final Company company = request.getCompanyRegistrationRequest().getCompany();

  @Test
  void puts_the_sample_request_into_the_department_s_form() throws Exception {
    assertThat(BORDER.toNative(request)).isEqualTo(compact(Samples.text("native-request.json")));
  }

  @Test
  void reads_the_sample_answer_into_the_standard() throws Exception {
    Done done = (Done) BORDER.fromNative(Samples.request(), Samples.text("native-answer.json"));
    byte[] expected = Samples.text("result.xml").getBytes(StandardCharsets.UTF_8);
    assertThat(CanonicalXml.writeString(done.result()))
        .isEqualTo(
            CanonicalXml.writeString(CanonicalXml.read(expected, CompanyRegistrationResult.class)));
  }

  @ParameterizedTest
  @CsvSource({
    "0.01,0.000001",
    "1234567.89,123.456789",
    "10000,1.000000",
    "0,0.000000",
    "1234567890123456.78,123456789012.345678"
  })
  void counts_money_in_ten_thousands_to_the_last_cent(String amount, String native_)
      throws Exception {
    company.getRegisteredCapital().setAmount(new BigDecimal(amount));
    assertThat(BORDER.toNative(request)).contains("\"REGCAP\":\"" + native_ + "\"");
  }

  @Test
  void dates_the_application_by_the_day_in_beijing() throws Exception {
    request.getEnvelope().setCreatedAt(OffsetDateTime.parse("2026-11-20T17:05:06.789+00:00"));
    assertThat(BORDER.toNative(request)).contains("\"APPDATE\":\"2026-11-21\"");
  }

  @ParameterizedTest
  @CsvSource({"111,10", "414,40", "516,50", "511,60"})
  void uses_the_register_s_own_codes_for_identity_documents(String ours, String theirs)
      throws Exception {
    company.getLegalRepresentative().getIdentityDocument().setType(ours);
    assertThat(BORDER.toNative(request))
        .contains("\"LEREP\":{\"NAME\":\"林知远\",\"CERTYPE\":\"" + theirs + "\"");
  }

  @Test
  void leaves_out_what_the_applicant_left_out() throws Exception {
    company.setTermYears(null);
    company.getLegalRepresentative().setMobile(null);
    company.getLegalRepresentative().setAddress(null);
    company.getLegalRepresentative().setSex(null);
    assertThat(BORDER.toNative(request)).doesNotContain("TRADETERM", "MOBTEL", "HOUSEADD", "SEX");
  }

  @Test
  void carries_any_character_in_json() throws Exception {
    company.setBusinessScope("𠮷字号“\"引号\"”\\反斜杠/斜杠\t软件开发");
    String json = BORDER.toNative(request);
    assertThat(CanonicalJson.tree(json.getBytes(StandardCharsets.UTF_8)).path("OPSCOPE").asString())
        .isEqualTo("𠮷字号“\"引号\"”\\反斜杠/斜杠\t软件开发");
  }

  @Test
  void does_not_send_a_scope_that_is_longer_than_the_register_takes() {
    company.setBusinessScope("软".repeat(3001));
    assertThatThrownBy(() -> BORDER.toNative(request)).isInstanceOf(RequestNotCarried.class);
  }

  @Test
  void dates_the_registration_by_the_day_in_beijing() throws Exception {
    // one second before midnight in Beijing
    String answer =
        Samples.text("native-answer.json").replaceAll("(estdate\": )\\d+", "$11795190399000");
    Done done = (Done) BORDER.fromNative(Samples.request(), answer);
    assertThat(((CompanyRegistrationResult) done.result()).getEstablishedOn())
        .hasToString("2026-11-20");
  }

  @ParameterizedTest
  @CsvSource({
    "ENTNAME,/company/name",
    "LEREP.CERNO,/company/legalRepresentative/identityDocument/number",
    "PRIPERSON[1].CERNO,/company/keyPerson/0/person/identityDocument/number",
    "PRIPERSON[12].POSITION,/company/keyPerson/11/role",
    "INVESTOR[3].BLICNO,/company/shareholder/2/legalEntity/creditCode",
    "INVESTOR[2].CERNO,/company/shareholder/1/naturalPerson/identityDocument/number",
    "DOMDISTRICT,/company/premises/address/division",
    "BDCQZH,/propertyCertificateNumber"
  })
  void points_at_the_datum_that_the_department_complains_about(String field, String pointer)
      throws Exception {
    assertThat(complaintAbout(field).why().field())
        .hasValue("/companyRegistrationRequest" + pointer);
  }

  @ParameterizedTest
  @CsvSource({"GIBBERISH", "INVESTOR[0].CERNO", "INVESTOR[].CERNO", "''"})
  void points_at_nothing_when_it_does_not_know_the_field(String field) throws Exception {
    assertThat(complaintAbout(field).why().field()).isEmpty();
  }

  private static CorrectionNeeded complaintAbout(String field) throws Exception {
    String answer = Samples.text("native-answer.refused.json").replace("INVESTOR[2].CERNO", field);
    return (CorrectionNeeded) BORDER.fromNative(Samples.request(), answer);
  }

  private static String compact(String json) {
    return CanonicalJson.tree(json.getBytes(StandardCharsets.UTF_8)).toString();
  }
}
