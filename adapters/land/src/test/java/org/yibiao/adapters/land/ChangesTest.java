package org.yibiao.adapters.land;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yibiao.adapters.kit.NotTaken;
import org.yibiao.adapters.kit.Why;
import org.yibiao.standard.v1.Change;
import org.yibiao.standard.v1.ChangeKind;
import org.yibiao.standard.v1.Seizure;

/** The registration system reports changes of the register through its own table. */
class ChangesTest {

  private static final String HOME = "320213004007GB00126F00050602";
  private static final String COURT = "无锡市梁溪区人民法院";
  private static final String DOCUMENT = "(2026)苏0213执保903号";

  @TempDir private Path memory;
  private final TestHub hub = new TestHub();
  private LandDepartment department;
  private LandAdapter adapter;

  @BeforeEach
  void start() throws Exception {
    department = new LandDepartment(memory);
    adapter = LandAdapter.of(LandDepartment.DESCRIPTOR, department.settings(), hop -> {});
    hub.start(adapter);
  }

  @AfterEach
  void stop() {
    hub.close();
    adapter.close();
    department.close();
  }

  @Test
  void reports_a_seizure_with_all_that_limits_the_unit() {
    awaitSign(department.system().reportSeizure(HOME, COURT, DOCUMENT), "1");
    Change change = hub.reported.get(0).getChange();
    assertThat(change.getKind()).isEqualTo(ChangeKind.UPDATED);
    assertThat(change.getResourceCode()).isEqualTo("3070150000/00002");
    assertThat(change.getDepartment()).isEqualTo("land");
    assertThat(change.getDivision()).isEqualTo("320213");
    assertThat(change.getSubject().getRealEstateUnitCode()).isEqualTo(HOME);
    assertThat(change.getRightsAndLimits().getMortgage()).hasSize(1);
    assertThat(change.getRightsAndLimits().getSeizure())
        .filteredOn(each -> each.getState().equals("1"))
        .extracting(Seizure::getDocumentNumber)
        .containsExactly(DOCUMENT);
    assertThat(change.getChangedField().get(0).getNewValue()).isEqualTo("1");
  }

  @Test
  void reports_that_a_seizure_was_lifted() {
    awaitSign(department.system().reportSeizure(HOME, COURT, DOCUMENT), "1");
    awaitSign(department.system().reportSeizureLifted(HOME, DOCUMENT), "1");
    Change change = hub.reported.get(1).getChange();
    assertThat(change.getKind()).isEqualTo(ChangeKind.UPDATED);
    assertThat(change.getRightsAndLimits().getSeizure())
        .noneMatch(each -> each.getState().equals("1"));
    assertThat(change.getChangedField().get(0).getOldValue()).isEqualTo("1");
    assertThat(change.getChangedField().get(0).getNewValue()).isEqualTo("3");
  }

  @Test
  void reports_a_cancelled_title_as_the_end_of_the_ownership() {
    awaitSign(department.system().reportTitleCancelled(HOME), "1");
    Change change = hub.reported.get(0).getChange();
    assertThat(change.getKind()).isEqualTo(ChangeKind.ENDED);
    assertThat(change.getResourceCode()).isEqualTo("3070150000/00003");
    assertThat(change.getChangedField().get(0).getOldValue()).isEqualTo("苏(2019)无锡市不动产权第0056213号");
  }

  @Test
  void leaves_a_row_unread_until_the_hub_has_the_event_and_reports_the_same_event_again() {
    hub.take =
        event -> {
          if (hub.reported.size() < 2) {
            throw new IllegalStateException("The hub's own database fails");
          }
          return null;
        };
    String number = department.system().reportSeizure(HOME, COURT, DOCUMENT);
    await().until(() -> hub.reported.size() == 1);
    assertThat(column("SYNCSIGN", number)).contains("0");
    awaitSign(number, "1");
    assertThat(hub.reported)
        .extracting(event -> event.getChange().getEventId())
        .hasSize(2)
        .containsOnly(hub.reported.get(0).getChange().getEventId());
  }

  @Test
  void is_the_same_event_when_the_department_writes_the_same_change_twice() {
    String number = department.system().reportSeizure(HOME, COURT, DOCUMENT);
    awaitSign(number, "1");
    place(number, "CF", column("BIZMSG", number).orElseThrow());
    await().until(() -> hub.reported.size() == 2);
    assertThat(hub.reported.get(1).getChange().getEventId())
        .isEqualTo(hub.reported.get(0).getChange().getEventId());
  }

  @Test
  void marks_as_an_error_what_the_hub_does_not_take_and_says_why() {
    hub.take =
        event -> {
          throw new NotTaken(Why.of("该资源未登记", "No such resource"));
        };
    String number = department.system().reportTitleCancelled(HOME);
    awaitSign(number, "E");
    assertThat(column("SYNCERRORDESC", number).orElseThrow())
        .contains("该资源未登记", "No such resource");
    assertThat(column("RECEIPT", number).orElseThrow())
        .contains("<ResponseCode>1001</ResponseCode>", "该资源未登记");
  }

  @Test
  void names_the_row_of_a_report_that_breaks_the_departments_own_schema() {
    String number = department.system().reportSeizure(HOME, COURT, DOCUMENT);
    awaitSign(number, "1");
    String broken = column("BIZMSG", number).orElseThrow().replace("CFLX=\"1\"", "CFLX=\"查\"");
    place("BG202611280099999", "CF", broken.replace(number, "BG202611280099999"));
    awaitSign("BG202611280099999", "E");
    assertThat(column("SYNCERRORDESC", "BG202611280099999").orElseThrow())
        .contains("/Data/QLF_QL_CFDJ");
  }

  @Test
  void does_not_take_a_report_of_a_seizure_without_its_row() {
    String number = department.system().reportSeizure(HOME, COURT, DOCUMENT);
    awaitSign(number, "1");
    String other =
        column("BIZMSG", number)
            .orElseThrow()
            .replace("<DocumentNum>" + DOCUMENT, "<DocumentNum>另一文号");
    place("BG202611280099998", "CF", other.replace(number, "BG202611280099998"));
    awaitSign("BG202611280099998", "E");
    assertThat(column("SYNCERRORDESC", "BG202611280099998").orElseThrow()).contains("DocumentNum");
  }

  @Test
  void leaves_the_receipt_beside_what_was_taken() {
    String number = department.system().reportSeizure(HOME, COURT, DOCUMENT);
    awaitSign(number, "1");
    assertThat(column("RECEIPT", number).orElseThrow())
        .contains(number, "<ResponseCode>0000</ResponseCode>");
  }

  private void place(String number, String type, String message) {
    department
        .asAdministrator()
        .sql("INSERT INTO INF_BDC_CHANGE (CHANGENO, CHANGETYPE, BIZMSG) VALUES (?, ?, ?)")
        .params(number, type, message)
        .update();
  }

  private void awaitSign(String number, String sign) {
    await().until(() -> column("SYNCSIGN", number).equals(Optional.of(sign)));
  }

  private Optional<String> column(String name, String number) {
    return department
        .asHub()
        .sql("SELECT " + name + " FROM INF_BDC_CHANGE WHERE CHANGENO = ? ORDER BY NO")
        .param(number)
        .query((row, at) -> Optional.ofNullable(row.getString(1)))
        .list()
        .get(0);
  }
}
