package org.yibiao.adapters.marketregulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yibiao.adapters.kit.NotTaken;
import org.yibiao.adapters.kit.Why;
import org.yibiao.standard.v1.Change;
import org.yibiao.standard.v1.ChangeKind;

/** The registration system reports changes by itself, by signed calls. */
class MarketRegulationReportsTest {

  private static final String COMPANY = "91320213MAE3H72K35";
  private static final String REPORT =
      "{\"CHANGENO\":\"BG20261120000001\",\"CHANGETYPE\":\"22\",\"UNISCID\":\"91320213MAE3H72K35\","
          + "\"ENTNAME\":\"无锡梁溪安居置业有限公司\",\"REGORG\":\"320213\",\"CHANGEDATE\":1795104000000,"
          + "\"RECORDDATE\":1795104000000,\"ALTBE\":\"存续\",\"ALTAF\":\"注销\"}";

  @TempDir private Path memory;
  private DoorOffice office;

  @BeforeEach
  void open() {
    office = DoorOffice.open(memory);
  }

  @AfterEach
  void close() {
    office.close();
  }

  @Test
  void reports_another_legal_representative() {
    assertThat(office.system.reportLegalRepresentative(COMPANY, "华启𠮷"))
        .contains("\"CODE\":\"0000\"", "\"CHANGENO\":\"BG");

    Change change = onlyChange();
    assertThat(change.getKind()).isEqualTo(ChangeKind.UPDATED);
    assertThat(change.getResourceCode()).isEqualTo("3070130000/00001");
    assertThat(change.getSubject().getCreditCode()).isEqualTo(COMPANY);
    assertThat(change.getChangedField().get(0).getField()).isEqualTo("/legalRepresentative");
    assertThat(change.getChangedField().get(0).getOldValue()).isEqualTo("陆敬之");
    assertThat(change.getChangedField().get(0).getNewValue()).isEqualTo("华启𠮷");
    assertThat(change.getEnterpriseRegistration().getLegalRepresentative()).isEqualTo("华启𠮷");
  }

  @ParameterizedTest
  @CsvSource({"21,2", "22,3", "23,5", "24,9"})
  void reports_the_end_of_a_registration(String type, String state) {
    office.system.reportEnd(COMPANY, type);

    Change change = onlyChange();
    assertThat(change.getKind()).isEqualTo(ChangeKind.ENDED);
    assertThat(change.getChangedField().get(0).getOldValue()).isEqualTo("1");
    assertThat(change.getChangedField().get(0).getNewValue()).isEqualTo(state);
    assertThat(change.getEnterpriseRegistration().getState()).isEqualTo(state);
  }

  @Test
  void reports_an_end_without_all_that_was_registered() {
    assertThat(call(REPORT)).contains("\"CODE\":\"0000\"");
    assertThat(onlyChange().getEnterpriseRegistration()).isNull();
  }

  @Test
  void can_be_told_by_its_clerks_to_report() {
    office.system.deeds().get("report-legal-representative").apply(COMPANY + " 华启年");

    assertThat(onlyChange().getChangedField().get(0).getNewValue()).isEqualTo("华启年");
  }

  @Test
  void makes_one_event_of_the_same_report_however_often_it_comes() {
    office.system.reportEnd(COMPANY, "21");
    office.system.repeatLastReport();

    assertThat(office.hub.reported).hasSize(2);
    assertThat(office.hub.reported.stream().map(each -> each.getChange().getEventId()).distinct())
        .hasSize(1);
  }

  @Test
  void acknowledges_nothing_that_is_not_safe_and_has_it_come_again() {
    office.hub.beforeReportsAreSafe(
        () -> {
          throw new IllegalStateException("no database");
        });
    assertThat(office.system.reportEnd(COMPANY, "22")).contains("\"CODE\":\"9001\"");

    office.hub.beforeReportsAreSafe(() -> {});
    assertThat(office.system.sendReports()).contains("\"CODE\":\"0000\"");
    assertThat(office.hub.reported).hasSize(1);
  }

  @Test
  void says_in_the_receipt_why_the_hub_does_not_take_it() {
    office.hub.beforeReportsAreSafe(
        () -> {
          throw new NotTaken(Why.of("该资源未登记", "There is no such resource"));
        });
    assertThat(call(REPORT)).contains("\"CODE\":\"1101\"", "该资源未登记", "BG20261120000001");
  }

  @Test
  void names_the_field_that_is_against_the_schema() {
    assertThat(call(REPORT.replace("\"REGORG\":\"320213\"", "\"REGORG\":\"梁溪区\"")))
        .contains("\"CODE\":\"1101\"", "REGORG");
    assertThat(office.hub.reported).isEmpty();
  }

  @Test
  void refuses_the_replay_of_an_old_call() {
    Clock old = Clock.offset(Clock.systemUTC(), Duration.ofMinutes(-6));
    assertThat(office.system.call("changes", REPORT, old, 1)).contains("\"CODE\":\"1003\"");
    assertThat(office.hub.reported).isEmpty();
  }

  @Test
  void takes_nothing_from_a_stranger() {
    try (var strange = DoorOffice.open(Map.of("department-key", "guessed"), memory.resolve("s"))) {
      assertThat(strange.system.reportEnd(COMPANY, "22")).contains("\"CODE\":\"1004\"");
      assertThat(strange.hub.reported).isEmpty();
    }
  }

  private String call(String body) {
    return office.system.call("changes", body, Clock.systemUTC(), 1);
  }

  private Change onlyChange() {
    assertThat(office.hub.reported).hasSize(1);
    return office.hub.reported.get(0).getChange();
  }
}
