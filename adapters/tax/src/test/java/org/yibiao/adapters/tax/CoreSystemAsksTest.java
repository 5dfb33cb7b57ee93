package org.yibiao.adapters.tax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yibiao.adapters.kit.OverQuota;
import org.yibiao.adapters.kit.Why;
import org.yibiao.standard.v1.EvidenceOutcome;
import org.yibiao.standard.v1.EvidenceRequest;
import org.yibiao.standard.v1.EvidenceResponse;

/** The core system asks the hub, in its own form, over its own protocol. */
class CoreSystemAsksTest {

  private static final String UNIT = "320211001001GB00001F00010001";

  @TempDir private Path memory;
  private FrontOffice office;

  @BeforeEach
  void open() throws Exception {
    office = FrontOffice.open(memory);
  }

  @AfterEach
  void close() throws Exception {
    office.close();
  }

  @Test
  void asks_for_an_ownership_without_its_price() {
    office.core.askOwnership(UNIT);

    EvidenceRequest asked = office.asked.get(0);
    assertThat(asked.getSubject().getRealEstateUnitCode()).isEqualTo(UNIT);
    assertThat(asked.getEnvelope().getServiceCode()).isEqualTo("land.ownership");
    assertThat(asked.getEnvelope().getSender()).isEqualTo("tax");
    assertThat(asked.getEnvelope().getDivision()).isEqualTo("320213");
    assertThat(asked.getLegalBasis()).contains("契税法");
    assertThat(asked.getField()).contains("/holder").doesNotContain("/price");
  }

  @Test
  void is_told_the_owner_in_its_own_fields() {
    office.answer(request -> Evidences.ownership());

    assertThat(office.core.askOwnership(UNIT))
        .contains("<rtn_code>0</rtn_code>", "<Code>000</Code>")
        .contains("<bdcdyh>" + UNIT + "</bdcdyh>", "<mc>无锡滨湖科技园发展有限公司</mc>")
        .contains("<zjlx_dm>102</zjlx_dm>", "<zjhm>91320211MA1WXK3T9B</zjhm>", "<xzzt>正常</xzzt>");
  }

  @Test
  void is_told_the_registration_of_an_enterprise_in_its_own_fields() {
    office.answer(request -> Evidences.registration());

    assertThat(office.core.askEnterpriseRegistration("91320213MAE3H72K35"))
        .contains("<nsrmc>无锡梁溪安居置业有限公司</nsrmc>", "<zczb>5000000.00</zczb>")
        .contains("<zcdzxzqhszDm>320213</zcdzxzqhszDm>", "<djzt_dm>1</djzt_dm>");
    assertThat(office.asked.get(0).getSubject().getCreditCode()).isEqualTo("91320213MAE3H72K35");
  }

  @ParameterizedTest
  @CsvSource({"NOT_FOUND,301", "REFUSED,104", "UNAVAILABLE,900", "UNKNOWN,999", "PROVIDED,301"})
  void is_told_every_other_outcome_by_a_code_of_its_own(EvidenceOutcome outcome, String code) {
    office.answer(request -> Evidences.without(outcome, "另有原因"));

    assertThat(office.core.askOwnership(UNIT))
        .contains("<rtn_code>9</rtn_code>", "<Code>" + code + "</Code>")
        .contains("<Reason>另有原因</Reason>");
  }

  @Test
  void is_told_which_field_of_its_question_breaks_which_rule() {
    assertThat(office.core.askOwnership("320211"))
        .contains("<Code>101</Code>", "/body/taxML/reqStr", "格式不对");
    assertThat(office.asked).isEmpty();
  }

  @Test
  void is_told_which_character_it_could_not_take() {
    EvidenceResponse rare = Evidences.ownership();
    rare.getEvidence().get(0).getOwnership().getHolder().get(0).setName("无锡𠮷田置业有限公司");
    office.answer(request -> rare);

    assertThat(office.core.askOwnership(UNIT))
        .contains("<Code>105</Code>", "U+20BB7", "（字段 mc）")
        .doesNotContain("<bdcqs>");
  }

  @Test
  void is_told_to_come_again_when_the_hub_fails() {
    office.answer(
        request -> {
          throw new IllegalStateException("no database");
        });

    assertThat(office.core.askOwnership(UNIT))
        .contains("<Code>900</Code>")
        .doesNotContain("no database");
  }

  @Test
  void is_told_to_come_again_and_when_if_it_asks_too_often() {
    office.answer(
        request -> {
          throw new OverQuota(Why.of("请 7 秒后再发", "Again after 7 s"), Duration.ofSeconds(7));
        });

    assertThat(office.core.askOwnership(UNIT)).contains("<Code>900</Code>", "请 7 秒后再发");
  }

  @ParameterizedTest
  @CsvSource({"core-secret,guessed", "core-client-id,someone-else"})
  void is_not_served_if_it_cannot_prove_who_it_is(String setting, String value) throws Exception {
    try (var strange = FrontOffice.open(Map.of(setting, value), memory.resolve("strange"))) {
      assertThat(strange.core.askOwnership(UNIT)).contains("<Code>102</Code>");
      assertThat(strange.asked).isEmpty();
    }
  }

  @Test
  void gets_a_soap_fault_for_what_has_no_head_to_answer_to() {
    assertThatThrownBy(() -> office.call("doService", "hello"))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void is_told_of_a_transaction_that_the_hub_does_not_know() {
    String wire = Samples.text("native-request.wire.xml");
    assertThat(office.call("doService", wire)).contains("<Code>103</Code>");
  }
}
