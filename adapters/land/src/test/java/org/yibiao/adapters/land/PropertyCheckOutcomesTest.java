package org.yibiao.adapters.land;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yibiao.adapters.kit.AskingHub;
import org.yibiao.adapters.kit.ServiceOutcome;

/** What the department says about its seeds and about units that it has never seen. */
class PropertyCheckOutcomesTest {

  private static final String NEW_UNIT = "320205001001GB00077F00010001";

  @TempDir private static Path memory;

  private static LandDepartment department;
  private static LandAdapter adapter;
  private static AskingHub hub;

  @BeforeAll
  static void start() throws Exception {
    department = new LandDepartment(memory);
    hub = new AskingHub();
    adapter = LandAdapter.of(LandDepartment.DESCRIPTOR, department.settings(), hub);
    hub.start(adapter);
  }

  @AfterAll
  static void stop() {
    hub.close();
    adapter.close();
    department.close();
  }

  @Test
  void confirms_the_demos_premises() {
    assertThat(done(PropertyChecks.SEEDED_UNIT, PropertyChecks.SEEDED_OWNER))
        .contains("苏(2021)无锡市不动产权第0088123号", "<state>normal</state>");
  }

  @Test
  void refuses_a_unit_that_is_sealed_up() {
    assertThat(outcome("320211001001GB00002F00020001", "无锡远航置业有限公司"))
        .isInstanceOf(ServiceOutcome.Refused.class)
        .asString()
        .contains("0000-CFDJ", "/propertyCheckRequest/realEstateUnitCode");
  }

  @Test
  void confirms_a_mortgaged_unit_and_says_so() {
    assertThat(done("320211001001GB00003F00030001", "无锡金城商业管理有限公司"))
        .contains("<state>mortgaged</state>");
  }

  @Test
  void confirms_a_unit_to_one_of_its_joint_owners() {
    assertThat(done("320211001001GB00004F00040001", "无锡湖滨设计院有限公司"))
        .contains("<share>60%</share>", "<share>40%</share>", "<use>10</use>");
  }

  @Test
  void wants_another_owner_corrected() {
    assertThat(outcome(PropertyChecks.SEEDED_UNIT, "无锡别家科技有限公司"))
        .isInstanceOf(ServiceOutcome.CorrectionNeeded.class)
        .asString()
        .contains("2002", "field=Optional[/propertyCheckRequest/ownerName]");
  }

  @Test
  void wants_a_unit_outside_wuxi_corrected() {
    assertThat(outcome("320500001001GB00001F00010001", "苏州某某有限公司"))
        .isInstanceOf(ServiceOutcome.CorrectionNeeded.class)
        .asString()
        .contains("2001", "field=Optional[/propertyCheckRequest/realEstateUnitCode]");
  }

  @Test
  void wants_a_bare_parcel_with_a_unit_number_corrected() {
    assertThat(outcome("320211001001GB00001W00010001", "无锡远航置业有限公司"))
        .isInstanceOf(ServiceOutcome.CorrectionNeeded.class)
        .asString()
        .contains("1002", "field=Optional[/propertyCheckRequest/realEstateUnitCode]");
  }

  @Test
  void takes_a_unit_into_the_register_as_it_was_first_declared() {
    assertThat(done(NEW_UNIT, "无锡锡山贸易有限公司")).contains("<name>无锡锡山贸易有限公司</name>");
    assertThat(outcome(NEW_UNIT, "无锡惠山贸易有限公司")).isInstanceOf(ServiceOutcome.CorrectionNeeded.class);
  }

  @Test
  void asks_to_come_later_while_the_page_is_being_written_and_answers_the_same_request_then() {
    var request = PropertyChecks.of("320211001001GB00005F00050001", "无锡高浪机械制造有限公司");
    assertThat(outcome(hub.ask(request, Duration.ofSeconds(10))))
        .isInstanceOf(ServiceOutcome.RetryLater.class);
    assertThat(hub.ask(request, Duration.ofSeconds(10))).isInstanceOf(AskingHub.Did.class);
  }

  private static String done(String unit, String owner) {
    AskingHub.Heard heard = ask(unit, owner);
    assertThat(heard).isInstanceOf(AskingHub.Did.class);
    return ((AskingHub.Did) heard).resultXml();
  }

  private static ServiceOutcome outcome(String unit, String owner) {
    return outcome(ask(unit, owner));
  }

  private static ServiceOutcome outcome(AskingHub.Heard heard) {
    assertThat(heard).isInstanceOf(AskingHub.Answered.class);
    return ((AskingHub.Answered) heard).outcome();
  }

  private static AskingHub.Heard ask(String unit, String owner) {
    return hub.ask(PropertyChecks.of(unit, owner), Duration.ofSeconds(10));
  }
}
