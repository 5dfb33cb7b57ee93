package org.yibiao.adapters.tax;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yibiao.adapters.kit.NotTaken;
import org.yibiao.adapters.kit.OverQuota;
import org.yibiao.adapters.kit.Why;
import org.yibiao.standard.v1.Change;
import org.yibiao.standard.v1.ChangeKind;
import org.yibiao.standard.v1.DeedTaxCertificateState;

/** The department reports changes by itself. */
class TaxReportsTest {

  private static final String CERTIFICATE = "332024060003315";
  private static final String COMPANY = "91320213MAE3H72K35";

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
  void reports_that_a_certificate_is_void_with_all_of_it() {
    assertThat(office.core.reportVoidCertificate(CERTIFICATE)).isEqualTo("0");

    Change change = onlyChange();
    assertThat(change.getKind()).isEqualTo(ChangeKind.ENDED);
    assertThat(change.getResourceCode()).isEqualTo("3070160000/00004");
    assertThat(change.getSubject().getRealEstateUnitCode())
        .isEqualTo("320213003002GB00031F00010801");
    assertThat(change.getDeedTaxCertificate().getNumber()).isEqualTo(CERTIFICATE);
    assertThat(change.getDeedTaxCertificate().getState()).isEqualTo(DeedTaxCertificateState.VOID);
  }

  @Test
  void reports_only_the_home_if_it_sends_no_certificate() {
    assertThat(office.call("taxBiz", DeedTaxes.push(it -> it.replaceAll("<HDXX>.*</WSXX>", ""))))
        .contains("<FHM>0</FHM>");

    assertThat(onlyChange().getDeedTaxCertificate()).isNull();
  }

  @Test
  void reports_an_abnormal_household_with_its_state_before_and_after() {
    assertThat(office.core.reportState(COMPANY, "05")).isEqualTo("000");

    Change change = onlyChange();
    assertThat(change.getKind()).isEqualTo(ChangeKind.UPDATED);
    assertThat(change.getResourceCode()).isEqualTo("3070160000/00002");
    assertThat(change.getChangedField().get(0).getField()).isEqualTo("/state");
    assertThat(change.getChangedField().get(0).getOldValue()).isEqualTo("03");
    assertThat(change.getChangedField().get(0).getNewValue()).isEqualTo("05");
    assertThat(change.getTaxStatus().isAbnormalHousehold()).isTrue();
    assertThat(change.getDivision()).isEqualTo("320213");
  }

  @Test
  void reports_a_deregistration() {
    office.core.reportState(COMPANY, "07");

    assertThat(onlyChange().getTaxStatus().getState()).isEqualTo("07");
  }

  @Test
  void can_be_told_by_its_clerks_to_report() {
    assertThat(office.core.deeds().get("report-state").apply(COMPANY + " 05")).isEqualTo("000");

    assertThat(onlyChange().getTaxStatus().getState()).hasToString("05");
  }

  @Test
  void makes_one_event_of_the_same_report_however_often_it_comes() {
    office.core.reportState(COMPANY, "05");
    office.core.repeatLastReport();
    office.core.reportVoidCertificate(CERTIFICATE);
    office.core.repeatLastReport();

    assertThat(office.reported).hasSize(4);
    assertThat(office.reported.stream().map(each -> each.getChange().getEventId()).distinct())
        .hasSize(2);
  }

  @Test
  void acknowledges_nothing_that_is_not_safe_and_has_it_come_again() {
    office.beforeReportsAreSafe(
        () -> {
          throw new IllegalStateException("no database");
        });
    assertThat(office.core.reportState(COMPANY, "05")).isEqualTo("900");
    assertThat(office.core.reportVoidCertificate(CERTIFICATE)).isEqualTo("900");
    assertThat(office.reported).isEmpty();

    office.beforeReportsAreSafe(() -> {});
    assertThat(office.core.sendReports()).isEqualTo("0");
    assertThat(office.reported).hasSize(2);
  }

  @Test
  void keeps_a_report_for_later_if_it_reports_too_often() {
    office.beforeReportsAreSafe(
        () -> {
          throw new OverQuota(Why.of("请 7 秒后再发", "Again after 7 s"), Duration.ofSeconds(7));
        });
    assertThat(office.core.reportVoidCertificate(CERTIFICATE)).isEqualTo("90");

    office.beforeReportsAreSafe(() -> {});
    assertThat(office.core.sendReports()).isEqualTo("0");
    assertThat(office.reported).hasSize(1);
  }

  @Test
  void has_the_exchange_come_again_by_its_own_return_code() {
    office.beforeReportsAreSafe(
        () -> {
          throw new IllegalStateException("no database");
        });
    assertThat(office.core.reportVoidCertificate(CERTIFICATE)).isEqualTo("90");
  }

  @Test
  void says_in_the_receipt_why_the_hub_does_not_take_it() {
    office.beforeReportsAreSafe(
        () -> {
          throw new NotTaken(Why.of("该资源未登记", "There is no such resource"));
        });
    assertThat(office.call("taxBiz", DeedTaxes.push(it -> it)))
        .contains("<FHM>1</FHM>", "<FHXX>该资源未登记</FHXX>");
  }

  @Test
  void names_the_field_that_is_against_the_exchange_s_schema() {
    assertThat(office.call("taxBiz", DeedTaxes.push(it -> it.replace("<SHZT>30<", "<SHZT>77<"))))
        .contains("<FHM>1</FHM>", "SHZT");
    assertThat(office.reported).isEmpty();
  }

  @Test
  void does_not_take_a_remark_that_is_not_gbk() {
    assertThat(
            office.call("taxBiz", DeedTaxes.push(it -> it.replaceAll("<BZ>[^<]*<", "<BZ>%FF%FF<"))))
        .contains("<FHM>1</FHM>", "not GBK");
  }

  @Test
  void takes_nothing_from_a_stranger() throws Exception {
    try (var strange =
        FrontOffice.open(Map.of("core-secret", "guessed"), memory.resolve("strange"))) {
      assertThat(strange.core.reportVoidCertificate(CERTIFICATE)).isEqualTo("2");
      assertThat(strange.reported).isEmpty();
    }
  }

  private Change onlyChange() {
    assertThat(office.reported).hasSize(1);
    return office.reported.get(0).getChange();
  }
}
