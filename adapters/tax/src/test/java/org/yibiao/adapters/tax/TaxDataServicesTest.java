package org.yibiao.adapters.tax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yibiao.adapters.tax.Samples.BORDER;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yibiao.adapters.kit.AskingHub.Did;
import org.yibiao.adapters.kit.RequestNotCarried;
import org.yibiao.adapters.kit.ServiceOutcome.CorrectionNeeded;
import org.yibiao.standard.v1.EvidenceRequest;

/** What the department holds about a taxpayer, a person or a home. */
class TaxDataServicesTest {

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
  void asks_in_the_core_system_s_form_with_its_conditions_as_json() throws Exception {
    assertThat(BORDER.toNative(DataRequests.sample("tax-status")))
        .contains("<tran_id>SWZJ.HXZG.DJ.NSRZTCX</tran_id>")
        .contains("<tran_seq>5b0c4d173f9e4a268d71c2e6094fa83b</tran_seq>")
        .contains("<reqStr>{\"NSRSBH\":\"91320213MAE3H72K35\"}</reqStr>");
  }

  @Test
  void asks_for_a_person_s_certificates_by_name_and_document() throws Exception {
    assertThat(BORDER.toNative(DataRequests.certificatesOf("沈国栋", "320202197103082433")))
        .contains("{\"XM\":\"沈国栋\",\"ZJLXDM\":\"201\",\"ZJHM\":\"320202197103082433\"}");
  }

  @Test
  void gives_arrears_credit_and_last_declarations() {
    assertThat(held(DataRequests.sample("tax-status")))
        .contains("<name>无锡梁溪安居置业有限公司</name>", "<inArrears>true</inArrears>")
        .contains("<arrears>18640.25</arrears>", "<rating>B</rating>", "<year>2025</year>")
        .contains("<taxType>10104</taxType>", "<declaredOn>2026-10-20</declaredOn>");
  }

  @Test
  void gives_since_when_a_taxpayer_is_an_abnormal_household() {
    assertThat(held(DataRequests.taxStatusOf("91320213MAF4W19Q5T")))
        .contains("<state>05</state>", "<abnormalHousehold>true</abnormalHousehold>")
        .contains("<abnormalSince>2025-03-01</abnormalSince>");
  }

  @Test
  void holds_nothing_about_a_company_that_is_no_taxpayer() {
    assertThat(held(DataRequests.taxStatusOf("91320211MA1WXK3T9B"))).isEmpty();
  }

  @Test
  void knows_the_state_of_a_taxpayer_that_it_has_just_registered() {
    office.ask(Samples.request());

    assertThat(held(DataRequests.taxStatusOf("91320211MADH4K7P1J")))
        .contains("<state>03</state>", "<inArrears>false</inArrears>");
  }

  @Test
  void says_which_datum_has_a_wrong_check_character() {
    assertThat(office.outcome(DataRequests.taxStatusOf("91320213MAE3H72K36")))
        .isInstanceOf(CorrectionNeeded.class)
        .asString()
        .contains("201", "/subject/creditCode");
  }

  @Test
  void gives_the_certificate_of_a_home() {
    assertThat(held(DataRequests.sample("deed-tax-certificate")))
        .contains("<number>332024060003315</number>", "<paid>180000.00</paid>")
        .contains("<state>valid</state>", "<contractNumber>锡房存量网签20240611002846</contractNumber>");
  }

  @Test
  void gives_the_certificates_of_a_person_who_sold() {
    assertThat(held(DataRequests.certificatesOf("沈国栋", "320202197103082433")))
        .contains("<number>332024060003315</number>");
  }

  @Test
  void gives_nothing_to_a_name_that_is_not_the_document_s() {
    assertThat(held(DataRequests.certificatesOf("沈国梁", "320202197103082433"))).isEmpty();
  }

  @Test
  void gives_the_certificate_of_a_transfer_that_it_has_just_taxed() {
    office.ask(DeedTaxes.sample());

    assertThat(held(DataRequests.certificatesOf("320213004007GB00126F00050602")))
        .contains("<taxpayerNumber>320213199106221417</taxpayerNumber>", "<share>3/5</share>");
  }

  @Test
  void holds_nothing_about_a_home_that_was_never_taxed() {
    assertThat(held(DataRequests.certificatesOf("320213002011GB00048F00120301"))).isEmpty();
  }

  @Test
  void sends_nothing_of_a_name_that_gbk_lacks_and_says_where_it_stands() {
    assertThat(office.failure(DataRequests.certificatesOf("沈𠮷栋", "320202197103082433")))
        .isInstanceOfSatisfying(
            RequestNotCarried.class,
            it -> assertThat(it.why().zh()).contains("𠮷", "U+20BB7", "GBK"));
  }

  private String held(EvidenceRequest request) {
    return ((Did) office.ask(request)).resultXml();
  }
}
