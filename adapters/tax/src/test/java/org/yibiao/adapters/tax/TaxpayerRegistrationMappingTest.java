package org.yibiao.adapters.tax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yibiao.adapters.tax.Samples.BORDER;

import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.yibiao.adapters.kit.ServiceOutcome.CorrectionNeeded;
import org.yibiao.adapters.kit.ServiceOutcome.Done;
import org.yibiao.standard.CanonicalXml;
import org.yibiao.standard.SafeXml;
import org.yibiao.standard.v1.StepRequest;
import org.yibiao.standard.v1.TaxpayerRegistrationResult;

class TaxpayerRegistrationMappingTest {

  @Test
  void puts_the_sample_request_into_the_department_s_form() throws Exception {
    assertThat(BORDER.toNative(Samples.request()).strip())
        .isEqualTo(Samples.text("native-request.xml"));
  }

  @Test
  void wraps_the_sample_request_for_its_way() throws Exception {
    String open = BORDER.toNative(Samples.request());
    assertThat(WireForm.wrap(SafeXml.parse(open)))
        .isEqualTo(Samples.text("native-request.wire.xml"));
  }

  @Test
  void reads_the_sample_answer_into_the_standard() throws Exception {
    Done done = (Done) BORDER.fromNative(Samples.request(), Samples.text("native-answer.xml"));
    byte[] expected = Samples.text("result.xml").getBytes(StandardCharsets.UTF_8);
    assertThat(CanonicalXml.writeString(done.result()))
        .isEqualTo(
            CanonicalXml.writeString(
                CanonicalXml.read(expected, TaxpayerRegistrationResult.class)));
  }

  @Test
  void points_at_the_datum_that_the_department_complains_about() throws Exception {
    var answer =
        (CorrectionNeeded)
            BORDER.fromNative(Samples.request(), Samples.text("native-answer.refused.xml"));
    assertThat(answer.why().nativeCode()).hasValue("203");
    assertThat(answer.why().field())
        .hasValue("/taxpayerRegistrationRequest/tax/taxHandler/identityDocument/number");
    assertThat(answer.why().zh()).contains("证件号码");
  }

  @Test
  void writes_the_time_as_beijing_time() throws Exception {
    StepRequest request = Samples.request();
    request.getEnvelope().setCreatedAt(OffsetDateTime.parse("2026-11-20T17:05:06.789+00:00"));
    assertThat(BORDER.toNative(request))
        .contains("<tran_date>20261121</tran_date>", "<tran_time>010506789</tran_time>");
  }

  @Test
  void uses_the_tax_system_s_own_codes_for_identity_documents() throws Exception {
    StepRequest request = Samples.request();
    Samples.registration(request)
        .getCompany()
        .getLegalRepresentative()
        .getIdentityDocument()
        .setType("516");
    assertThat(BORDER.toNative(request)).contains("<fddbrsfzjlxDm>210</fddbrsfzjlxDm>");
  }

  @Test
  void leaves_out_what_the_applicant_left_out() throws Exception {
    StepRequest request = Samples.request();
    Samples.registration(request).getCompany().setTermYears(null);
    Samples.registration(request).getTax().setEmployees(null);
    Samples.registration(request).getTax().getTaxHandler().setMobile(null);
    assertThat(BORDER.toNative(request)).doesNotContain("jyqx", "cyrs", "bsryddh");
  }
}
