package org.yibiao.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.yibiao.conformance.system.Forms;
import org.yibiao.conformance.system.Hub;
import org.yibiao.conformance.system.Installation;
import org.yibiao.conformance.system.SharedInstallation;
import org.yibiao.standard.v1.Case;
import org.yibiao.standard.v1.DataItem;
import org.yibiao.standard.v1.Part;
import org.yibiao.standard.v1.PartState;

/** A joint matter that goes through ten departments, six of which are folders without Java. */
@ExtendWith(SharedInstallation.class)
class ForeignTradeIT {

  private final Hub hub;

  ForeignTradeIT(Installation installation) {
    this.hub = new Hub(installation);
  }

  @Test
  void one_form_starts_a_foreign_trade_company_at_ten_departments() {
    Case done = hub.completed(hub.handIn(Forms.foreignTrade()));

    assertThat(done.getPart())
        .hasSize(12)
        .allSatisfy(part -> assertThat(part.getState()).isEqualTo(PartState.DONE));
    assertThat(done.getPart())
        .extracting(part -> part.getDepartment().getCode())
        .contains("planning", "development-reform", "finance", "commerce", "customs", "banks");
    assertThat(result(done, "land-use-check")).containsEntry("plannedUse", "商务金融用地");
    assertThat(result(done, "project-filing").get("projectCode"))
        .matches("[0-9]{4}-320211-65-03-[0-9]{6}");
    assertThat(result(done, "planning-permit").get("permitNumber")).startsWith("建字第320211");
    assertThat(result(done, "payment-confirmation"))
        .containsEntry("noticeNumber", "32021126000000004716")
        .containsEntry("amount", "260.00");
    assertThat(result(done, "importer-registration").get("customsCode")).matches("320296[0-9]{4}");
    assertThat(result(done, "account-opening"))
        .containsEntry("currency", "840")
        .containsEntry("accountName", company(done));
  }

  @Test
  void what_one_department_found_is_what_the_next_is_asked_with() {
    Case done = hub.completed(hub.handIn(Forms.foreignTrade()));

    String creditCode =
        Hub.part(done, "company-registration").getCompanyRegistrationResult().getCreditCode();
    assertThat(result(done, "operator-filing"))
        .containsEntry("operatorCode", "3200" + creditCode.substring(8, 17));
  }

  @Test
  void a_refusal_by_a_bank_stops_the_account_and_nothing_else() {
    String form = Forms.foreignTrade().replace("货物贸易收付汇", "虚拟货币兑换结算");

    Case stopped =
        hub.caseWhen(
            hub.handIn(form),
            now ->
                now.getPart().stream()
                    .allMatch(part -> part.getState() == expected(part.getStepId())));

    Part refused = Hub.part(stopped, "account-opening");
    assertThat(refused.getReason().getText().getZh()).contains("尽职调查未通过");
    assertThat(refused.getReason().getText().getEn()).contains("Due diligence failed");
  }

  private static PartState expected(String step) {
    return step.equals("account-opening") ? PartState.REFUSED : PartState.DONE;
  }

  private static String company(Case done) {
    return Hub.part(done, "company-registration").getCompanyRegistrationResult().getName();
  }

  private static Map<String, String> result(Case of, String step) {
    return Hub.part(of, step).getDataResult().getItem().stream()
        .collect(Collectors.toMap(DataItem::getName, DataItem::getValue));
  }
}
