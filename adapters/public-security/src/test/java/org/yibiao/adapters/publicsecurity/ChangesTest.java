package org.yibiao.adapters.publicsecurity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yibiao.adapters.kit.NotTaken;
import org.yibiao.adapters.kit.Why;
import org.yibiao.standard.v1.Change;
import org.yibiao.standard.v1.ChangeKind;
import org.yibiao.standard.v1.HouseholdMember;

/** The department's own system reports deaths, names and moves over its queue. */
class ChangesTest {

  private static final String SHEN = "320202197103082433";
  private static final String XU = "320213199106221417";
  private static final String CHANGES = "department.public-security.changes";
  private static final String REPLIES = "department.public-security.ask-replies";

  @TempDir private Path memory;
  private Field field;

  @BeforeEach
  void open() throws Exception {
    field = Field.open(memory);
  }

  @AfterEach
  void close() throws Exception {
    field.close();
  }

  @Test
  void reports_a_death_as_the_end_of_the_identity_record() {
    assertThat(reply(field.department().reportDeath(SHEN))).contains("<Data>000</Data>");
    Change change = change(0);
    assertThat(change.getKind()).isEqualTo(ChangeKind.ENDED);
    assertThat(change.getResourceCode()).isEqualTo("3070110000/00001");
    assertThat(change.getDepartment()).isEqualTo("public-security");
    assertThat(change.getSubject().getCitizen().getIdentityDocument().getNumber()).isEqualTo(SHEN);
    assertThat(change.getIdentityRecord().getState().value()).isEqualTo("deceased");
    assertThat(change.getIdentityRecord().getStateSince()).isNotNull();
    assertThat(change.getChangedField().get(0).getField()).isEqualTo("/state");
  }

  @Test
  void reports_another_name_with_the_former_one_and_its_very_characters() {
    reply(field.department().reportName(SHEN, "沈国𠮷"));
    Change change = change(0);
    assertThat(change.getKind()).isEqualTo(ChangeKind.UPDATED);
    assertThat(change.getIdentityRecord().getName()).isEqualTo("沈国𠮷");
    assertThat(change.getIdentityRecord().getFormerName()).containsExactly("沈国栋");
    assertThat(change.getChangedField().get(0).getOldValue()).isEqualTo("沈国栋");
    assertThat(change.getChangedField().get(0).getNewValue()).isEqualTo("沈国𠮷");
  }

  @Test
  void reports_a_move_with_the_household_as_it_is_now() {
    reply(field.department().reportMove(SHEN, XU));
    Change change = change(0);
    assertThat(change.getKind()).isEqualTo(ChangeKind.UPDATED);
    assertThat(change.getResourceCode()).isEqualTo("3070110000/00002");
    assertThat(change.getHousehold().getNumber()).isEqualTo("320213004118");
    assertThat(change.getHousehold().getMember())
        .extracting(HouseholdMember::getCitizenIdNumber)
        .hasSize(4)
        .contains(SHEN);
    assertThat(change.getChangedField().get(0).getOldValue()).isEqualTo("320213001022");
  }

  @Test
  void is_the_same_event_when_the_broker_delivers_the_report_again() {
    field.flows().take =
        event -> {
          if (field.flows().reported.size() < 3) {
            throw new IllegalStateException("The hub's own database fails");
          }
        };
    assertThat(reply(field.department().reportDeath(SHEN))).contains("<Data>000</Data>");
    assertThat(field.flows().reported)
        .hasSize(3)
        .extracting(event -> event.getChange().getEventId())
        .containsOnly(change(0).getEventId());
  }

  @Test
  void is_another_event_when_something_else_is_reported() {
    reply(field.department().reportName(SHEN, "沈国梁"));
    reply(field.department().reportDeath(SHEN));
    assertThat(change(1).getEventId()).isNotEqualTo(change(0).getEventId());
  }

  @Test
  void says_why_a_report_was_not_taken_and_does_not_ask_for_it_again() {
    field.flows().take =
        event -> {
          throw new NotTaken(Why.of("该资源未登记", "No such resource"));
        };
    assertThat(reply(field.department().reportDeath(SHEN))).contains("<Data>201</Data>", "该资源未登记");
    await().until(() -> field.broker().waiting(CHANGES) == 0);
  }

  @Test
  void names_what_is_wrong_with_a_report() throws Exception {
    Letters letters = new Letters(field.broker());
    letters.send(CHANGES, report("20261131"), REPLIES, "wrong-time");
    assertThat(reply("wrong-time")).contains("<Data>201</Data>", "fssj", "yyyyMMddHHmmss");
    assertThat(field.flows().reported).isEmpty();
  }

  @Test
  void names_the_column_that_a_report_lacks() throws Exception {
    Letters letters = new Letters(field.broker());
    letters.send(CHANGES, report("20261120093000"), REPLIES, "no-column");
    assertThat(reply("no-column")).contains("<Data>201</Data>", "ryxx", "RYZT");
  }

  private Change change(int at) {
    return field.flows().reported.get(at).getChange();
  }

  private String reply(String serial) {
    return await()
        .atMost(Duration.ofSeconds(10))
        .until(() -> field.department().reply(serial), Optional::isPresent)
        .orElseThrow();
  }

  private static String report(String time) {
    return """
        <RBSPMessage><Version>1.0</Version><ServiceID>S32-00000911</ServiceID>
        <TimeStamp>2026-11-20 09:30:03</TimeStamp><Validity/>
        <Security><Signature/><CheckCode/><Encrypt/></Security>
        <Method><Name>Save</Name><Items>%s%s%s%s%s
        <Item><Name>ryxx</Name><Value Type="arrayOfArrayOf_string">
        <Row><Data>SFZH</Data><Data>XM</Data></Row>
        <Row><Data>320202197103082433</Data><Data>沈国栋</Data></Row></Value></Item>
        </Items></Method></RBSPMessage>"""
        .formatted(
            item("ywlsh", "GA20261120000001"),
            item("xzqh", "320213"),
            item("bglx", "01"),
            item("fssj", time),
            item("djsj", "20261120093000"));
  }

  private static String item(String name, String value) {
    return """
        <Item><Name>%s</Name><Value Type="arrayOfArrayOf_string">\
        <Row><Data>%s</Data></Row></Value></Item>"""
        .formatted(name, value);
  }
}
