package org.yibiao.adapters.tax;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yibiao.adapters.kit.AskingHub.Did;
import org.yibiao.adapters.kit.RequestNotCarried;
import org.yibiao.adapters.kit.ServiceOutcome;
import org.yibiao.adapters.kit.ServiceOutcome.CorrectionNeeded;
import org.yibiao.adapters.kit.ServiceOutcome.Refused;
import org.yibiao.adapters.kit.ServiceOutcome.RetryLater;
import org.yibiao.standard.v1.StepRequest;

/** What the department says about transfers: assessed, taxed, or not. */
class DeedTaxVerdictsTest {

  @TempDir private Path memory;
  private TaxOffice office;

  @BeforeEach
  void open() throws Exception {
    office = TaxOffice.open(TaxTestSettings.with(Map.of()), memory);
  }

  @AfterEach
  void close() {
    office.close();
  }

  @Test
  void taxes_a_family_s_only_home_at_one_per_cent() {
    assertThat(done(DeedTaxes.sample()))
        .contains("<taxBase>2800000.00</taxBase>", "<payable>84000.00</payable>")
        .contains("<reduction>56000.00</reduction>", "<due>28000.00</due>", "<rate>0.01</rate>")
        .contains("<location>无锡市梁溪区学前东路258号惠景苑5幢602室</location>")
        .containsPattern("<voucherNumber>[0-9]{18}</voucherNumber>");
  }

  @Test
  void taxes_without_a_claim_at_the_full_rate() {
    assertThat(done(DeedTaxes.with(tax -> tax.setTaxPreference(null))))
        .contains("<due>84000.00</due>", "<reduction>0.00</reduction>")
        .doesNotContain("<preference>");
  }

  @Test
  void exempts_a_statutory_heir_and_takes_the_area_that_it_knows() {
    StepRequest request =
        DeedTaxes.with(
            tax -> {
              tax.setGround("04");
              tax.setContract(null);
              tax.setTaxPreference(null);
              tax.getProperty().setBuiltArea(null);
              tax.getProperty().setRealEstateUnitCode("320213002011GB00048F00120301");
            });

    assertThat(done(request))
        .contains("<builtArea>62.35</builtArea>", "<preference>21</preference>")
        .contains("<due>0.00</due>", "<taxBaseKind>2</taxBaseKind>", "<paid>0.00</paid>")
        .doesNotContain("<voucherNumber>");
  }

  @Test
  void waits_for_the_payment_and_certifies_the_same_assessment_afterwards() {
    StepRequest request =
        DeedTaxes.with(tax -> tax.getContract().setNumber("锡房存量网签20261108009901"));

    assertThat(office.outcome(request))
        .isInstanceOf(CorrectionNeeded.class)
        .asString()
        .contains("SHZT/10", "已核定，待缴款", "应缴契税28000.00元");
    assertThat(done(request)).contains("<paid>28000.00</paid>");
  }

  @Test
  void does_not_tax_one_contract_twice() {
    done(DeedTaxes.sample());

    assertThat(office.outcome(DeedTaxes.with(tax -> {})))
        .isInstanceOf(Refused.class)
        .asString()
        .contains("FHM/11");
  }

  @Test
  void does_not_grant_what_is_for_smaller_homes() {
    StepRequest request =
        DeedTaxes.with(tax -> tax.getProperty().setBuiltArea(new BigDecimal("140.01")));

    assertThat(office.outcome(request))
        .isInstanceOf(CorrectionNeeded.class)
        .asString()
        .contains("FHM/14", "/deedTaxRequest/taxPreference/preference");
  }

  @Test
  void does_not_grant_what_is_for_an_only_home_to_a_family_that_has_one() {
    StepRequest request =
        DeedTaxes.with(
            tax ->
                tax.getTaxPreference().getMember().get(0).setCitizenIdNumber("32020519880623402X"));

    assertThat(office.outcome(request)).asString().contains("FHM/14");
  }

  @Test
  void sends_a_wrong_number_back_for_correction_and_says_whose() {
    StepRequest request =
        DeedTaxes.with(
            tax -> tax.getSeller().get(1).getLegalEntity().setCreditCode("91320213MAE3H72K36"));

    assertThat(office.outcome(request))
        .isInstanceOf(CorrectionNeeded.class)
        .asString()
        .contains("FHM/12", "/deedTaxRequest/seller/1");
  }

  @Test
  void sends_a_home_outside_the_province_back_for_correction() {
    StepRequest request =
        DeedTaxes.with(tax -> tax.getProperty().getAddress().setDivision("310101"));

    assertThat(office.outcome(request)).asString().contains("FHM/13");
  }

  @Test
  void wants_the_contract_of_a_sale() {
    ServiceOutcome outcome = office.outcome(DeedTaxes.with(tax -> tax.setContract(null)));

    assertThat(outcome).isInstanceOf(CorrectionNeeded.class).asString().contains("FHM/16");
  }

  @Test
  void is_busy_once_and_then_serves_the_same_request() {
    StepRequest request =
        DeedTaxes.with(tax -> tax.getContract().setNumber("锡房存量网签20261108009902"));

    assertThat(office.outcome(request)).isInstanceOf(RetryLater.class);
    assertThat(office.ask(request)).isInstanceOf(Did.class);
  }

  @Test
  void names_the_character_that_gbk_lacks_and_sends_nothing() {
    StepRequest request =
        DeedTaxes.with(tax -> tax.getBuyer().get(1).getNaturalPerson().setName("何静𠮷"));

    assertThat(office.failure(request))
        .isInstanceOfSatisfying(
            RequestNotCarried.class,
            it -> {
              assertThat(it.why().zh()).contains("𠮷", "U+20BB7", "GBK");
              assertThat(it.why().field()).contains("/deedTaxRequest/buyer/1/naturalPerson/name");
            });
  }

  private String done(StepRequest request) {
    return ((Did) office.ask(request)).resultXml();
  }
}
