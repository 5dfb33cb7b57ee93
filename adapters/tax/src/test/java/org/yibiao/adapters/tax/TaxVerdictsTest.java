package org.yibiao.adapters.tax;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yibiao.adapters.kit.AskingHub.Did;
import org.yibiao.adapters.kit.DepartmentSettings;
import org.yibiao.adapters.kit.ServiceOutcome;
import org.yibiao.adapters.kit.ServiceOutcome.CorrectionNeeded;
import org.yibiao.adapters.kit.ServiceOutcome.Refused;
import org.yibiao.adapters.kit.ServiceOutcome.RetryLater;
import org.yibiao.standard.v1.StepRequest;
import org.yibiao.standard.v1.TaxpayerRegistrationRequest;

/** What the department says to forms that are not as they should be. */
class TaxVerdictsTest {

  private static final String FORM = "/taxpayerRegistrationRequest";

  private final DepartmentSettings settings = TaxTestSettings.with(Map.of());
  private final StepRequest request = Samples.anotherRequest();
  private final TaxpayerRegistrationRequest form = Samples.registration(request);

  @TempDir private Path memory;
  private TaxOffice office;

  @BeforeEach
  void open() throws Exception {
    office = TaxOffice.open(settings, memory);
  }

  @AfterEach
  void close() {
    office.close();
  }

  @Test
  void registers_a_company_and_sets_its_tax_types() {
    assertThat(((Did) office.ask(request)).resultXml())
        .contains(
            "<taxpayerNumber>91320211MADH4K7P1J</taxpayerNumber>",
            "<state>03</state>",
            "<taxAuthorityCode>13202110000</taxAuthorityCode>",
            "增值税",
            "企业所得税",
            "城市维护建设税",
            "印花税");
  }

  @Test
  void sends_a_wrong_check_character_of_the_credit_code_back_for_correction() {
    form.setCreditCode("91320211MADH4K7P1K");
    assertThat(office.outcome(request))
        .isInstanceOfSatisfying(
            CorrectionNeeded.class,
            it -> {
              assertThat(it.why().nativeCode()).hasValue("201");
              assertThat(it.why().field()).hasValue(FORM + "/creditCode");
            });
  }

  @Test
  void sends_a_wrong_identity_number_back_for_correction_and_says_whose() {
    form.getTax().getTaxHandler().getIdentityDocument().setNumber("320205199302145820");
    assertThat(office.outcome(request))
        .isInstanceOfSatisfying(
            CorrectionNeeded.class,
            it ->
                assertThat(it.why().field())
                    .hasValue(FORM + "/tax/taxHandler/identityDocument/number"));
  }

  @Test
  void sends_an_address_outside_the_province_back_for_correction() {
    form.getCompany().getPremises().getAddress().setDivision("310101");
    assertThat(office.outcome(request))
        .isInstanceOfSatisfying(
            CorrectionNeeded.class,
            it ->
                assertThat(it.why().field()).hasValue(FORM + "/company/premises/address/division"));
  }

  @Test
  void refuses_a_financial_officer_who_is_on_the_list_of_offenders() {
    form.getTax().getFinancialOfficer().getIdentityDocument().setNumber("320106197902143319");
    assertRefused(office.outcome(request), "204");
  }

  @Test
  void refuses_a_legal_representative_with_an_abnormal_taxpayer() {
    form.getCompany()
        .getLegalRepresentative()
        .getIdentityDocument()
        .setNumber("32030219820627151X");
    assertRefused(office.outcome(request), "205");
  }

  @Test
  void refuses_a_second_registration_under_the_same_credit_code() {
    office.ask(Samples.anotherRequest());
    assertRefused(office.outcome(request), "202");
  }

  @Test
  void remembers_the_registered_over_a_restart() {
    office.ask(Samples.anotherRequest());
    office.simulator.close();
    office.simulator.start();
    assertRefused(office.outcome(request), "202");
  }

  @Test
  void serves_the_same_request_once_it_is_no_longer_busy() {
    form.setCreditCode("91320211MADK7N2W4N");
    assertThat(office.outcome(request)).isInstanceOf(RetryLater.class);
    assertThat(office.outcome(request)).isInstanceOf(RetryLater.class);
    assertThat(office.ask(request)).isInstanceOf(Did.class);
  }

  @Test
  void gives_a_refusal_again_to_the_same_request() {
    form.setCreditCode("91320211MA25QJ8L1M");
    ServiceOutcome first = office.outcome(request);
    assertRefused(first, "202");
    assertThat(office.outcome(request)).isEqualTo(first);
  }

  private static void assertRefused(ServiceOutcome outcome, String code) {
    assertThat(outcome)
        .isInstanceOfSatisfying(
            Refused.class, it -> assertThat(it.why().nativeCode()).hasValue(code));
  }
}
