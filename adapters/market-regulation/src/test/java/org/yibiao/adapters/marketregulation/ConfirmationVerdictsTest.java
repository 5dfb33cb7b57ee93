package org.yibiao.adapters.marketregulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yibiao.adapters.marketregulation.Confirmations.company;
import static org.yibiao.adapters.marketregulation.Confirmations.known;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yibiao.adapters.kit.ServiceOutcome;
import org.yibiao.adapters.kit.ServiceOutcome.CorrectionNeeded;
import org.yibiao.adapters.kit.ServiceOutcome.Refused;
import org.yibiao.adapters.kit.ServiceOutcome.RetryLater;
import org.yibiao.standard.v1.CompanyToConfirm;
import org.yibiao.standard.v1.StepRequest;

/** What the department says about companies that are parties to something. */
class ConfirmationVerdictsTest {

  @TempDir private static Path memory;
  private static RegistrationOffice office;

  @BeforeAll
  static void open() throws Exception {
    office = RegistrationOffice.open(TestSettings.with(Map.of()), memory);
  }

  @AfterAll
  static void close() {
    office.close();
  }

  @Test
  void confirms_several_companies_in_their_order() {
    assertThat(
            office.result(Confirmations.of(known(), company("无锡新吴明镜实业有限公司", "91320214MAD9X31H22"))))
        .containsPattern("(?s)安居置业.*<abnormal>false<.*明镜实业.*<abnormal>true<");
  }

  @Test
  void confirms_a_company_that_it_registered_itself() {
    StepRequest registration = Samples.anotherRequest();
    String result = office.result(registration);
    String creditCode = result.replaceAll("(?s).*<creditCode>(.*?)</creditCode>.*", "$1");
    CompanyToConfirm registered = company("无锡湖畔智联信息技术有限公司", creditCode);
    registered.setLegalRepresentative("林知远");

    assertThat(office.result(Confirmations.of(registered))).contains("<state>1</state>", "林知远");
  }

  @Test
  void refuses_a_company_whose_licence_was_revoked() {
    ServiceOutcome outcome =
        office.outcome(Confirmations.of(company("无锡旧梦置业有限公司", "91320213MAF4W19Q5T")));

    assertThat(outcome).isInstanceOf(Refused.class).asString().contains("0000/2", "已被吊销");
  }

  @Test
  void refuses_a_company_that_is_deregistered() {
    ServiceOutcome outcome =
        office.outcome(Confirmations.of(company("无锡东亭远去贸易有限公司", "91320205MAB7Y26TX9")));

    assertThat(outcome).isInstanceOf(Refused.class).asString().contains("0000/3");
  }

  @Test
  void does_not_find_a_company_that_was_never_registered() {
    ServiceOutcome outcome =
        office.outcome(Confirmations.of(known(), company("无锡乌有科技有限公司", "91320211MA1WXK3T9B")));

    assertThat(outcome)
        .isInstanceOf(CorrectionNeeded.class)
        .asString()
        .contains("3001", "/companyConfirmationRequest/company/1/creditCode");
  }

  @Test
  void wants_another_name_corrected() {
    ServiceOutcome outcome =
        office.outcome(Confirmations.of(company("无锡梁溪宜居置业有限公司", "91320213MAE3H72K35")));

    assertThat(outcome)
        .isInstanceOf(CorrectionNeeded.class)
        .asString()
        .contains("3002", "/companyConfirmationRequest/company/0/name");
  }

  @Test
  void wants_a_credit_code_corrected_whose_check_character_is_wrong() {
    ServiceOutcome outcome =
        office.outcome(Confirmations.of(company("无锡梁溪安居置业有限公司", "91320213MAE3H72K36")));

    assertThat(outcome).isInstanceOf(CorrectionNeeded.class).asString().contains("3003");
  }

  @Test
  void wants_another_legal_representative_corrected() {
    CompanyToConfirm company = known();
    company.setLegalRepresentative("陆静之");

    assertThat(office.outcome(Confirmations.of(company)))
        .isInstanceOf(CorrectionNeeded.class)
        .asString()
        .contains("0000/LEREP");
  }

  @Test
  void asks_to_come_later_while_it_is_busy_and_answers_then() {
    StepRequest request = Confirmations.of(company("无锡梁溪繁忙商贸有限公司", "91320213MA6L0P8N4P"));

    assertThat(office.outcome(request)).isInstanceOf(RetryLater.class);
    assertThat(office.result(request)).contains("杭之舟");
  }
}
