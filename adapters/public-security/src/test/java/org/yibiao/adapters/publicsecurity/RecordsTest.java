package org.yibiao.adapters.publicsecurity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yibiao.adapters.kit.AnswerNotUnderstood;
import org.yibiao.adapters.kit.AskingHub.Answered;
import org.yibiao.adapters.kit.AskingHub.Did;
import org.yibiao.adapters.kit.ServiceOutcome;
import org.yibiao.standard.CanonicalXml;
import org.yibiao.standard.v1.EvidenceRequest;

/** What the population register answers to data requests. */
class RecordsTest {

  @TempDir private static Path memory;
  private static Field field;

  @BeforeAll
  static void open() throws Exception {
    field = Field.open(memory);
  }

  @AfterAll
  static void close() throws Exception {
    field.close();
  }

  @Test
  void gives_what_the_register_holds_about_a_person() {
    assertThat(held(request("identity", List.of())))
        .contains(
            "<formerName>徐帆</formerName>",
            "<nativePlace>320282</nativePlace>",
            "<workplace>无锡湖畔智联信息技术有限公司</workplace>",
            "<cardValidTo>2037-06-01</cardValidTo>",
            "<state>normal</state>");
  }

  @Test
  void gives_nothing_that_was_not_asked_for() {
    assertThat(held(request("identity", List.of("/name", "/state"))))
        .contains("<name>徐一帆</name>")
        .doesNotContain("workplace", "maritalStatus", "formerName", "cardIssuedBy");
  }

  @Test
  void names_only_the_columns_that_the_wanted_fields_need() throws Exception {
    assertThat(Native.form(request("identity", List.of("/maritalStatus"))))
        .contains("<Name>RequiredItems</Name>", "<Data>HYZK</Data>", "<Data>RYZT</Data>")
        .doesNotContain("<Data>FWCS</Data>", "<Data>CYM</Data>", "<Data>QFJG</Data>");
  }

  @Test
  void gives_the_household_with_all_its_members() {
    assertThat(held(request("household", List.of())))
        .contains("<number>320213004118</number>", "徐沐阳", "<movedInFrom>320282</movedInFrom>");
  }

  @Test
  void gives_of_the_members_no_more_than_was_asked_for() {
    assertThat(held(request("household", List.of("/number", "/address"))))
        .contains("<number>320213004118</number>")
        .doesNotContain("<sex>", "<maritalStatus>", "<policeStation>");
  }

  @Test
  void holds_nothing_under_a_number_that_nobody_has() {
    assertThat(held(about("无此人", "320213199511301138"))).isEmpty();
  }

  @Test
  void wants_a_name_corrected_that_is_not_the_persons() {
    assertThat(field.ask(about("徐二帆", "320213199106221417")))
        .isInstanceOfSatisfying(
            Answered.class,
            answered ->
                assertThat(answered.outcome())
                    .isInstanceOf(ServiceOutcome.CorrectionNeeded.class)
                    .asString()
                    .contains("HYJG-2", "/subject/citizen/name"));
  }

  @Test
  void wants_a_number_corrected_whose_check_character_is_wrong() {
    assertThat(field.ask(about("林知远", "320211198705163013")))
        .isInstanceOfSatisfying(
            Answered.class,
            answered ->
                assertThat(answered.outcome().toString())
                    .contains("301", "/subject/citizen/identityDocument/number"));
  }

  @Test
  void does_not_believe_an_answer_about_somebody_else() throws Exception {
    EvidenceRequest request = request("identity", List.of());
    String answer =
        """
        <RBSPMessage><Version>1.0</Version><ServiceID>C32-00000313</ServiceID>
        <TimeStamp>2026-11-20 09:30:03</TimeStamp><Validity/>
        <Security><Signature/><CheckCode/><Encrypt/></Security>
        <Method><Name>Query</Name><Items><Item><Name>Result</Name>
        <Value Type="arrayOfArrayOf_string"><Row><Data>000</Data><Data>成功</Data></Row>
        <Row><Data>SFZH</Data><Data>HYJG</Data></Row>
        <Row><Data>320202197103082433</Data><Data>3</Data></Row></Value>
        </Item></Items></Method></RBSPMessage>""";
    assertThatThrownBy(() -> Native.meaning(request, answer))
        .isInstanceOf(AnswerNotUnderstood.class);
  }

  private static String held(EvidenceRequest request) {
    var heard = field.ask(request);
    assertThat(heard).isInstanceOf(Did.class);
    return ((Did) heard).resultXml();
  }

  private static EvidenceRequest about(String name, String number) {
    EvidenceRequest request = request("identity", List.of());
    request.getSubject().getCitizen().setName(name);
    request.getSubject().getCitizen().getIdentityDocument().setNumber(number);
    return request;
  }

  private static EvidenceRequest request(String service, List<String> fields) {
    EvidenceRequest request =
        CanonicalXml.read(
            Field.FOLDER.read("samples/" + service + ".request.xml"), EvidenceRequest.class);
    request.getEnvelope().setMessageId(UUID.randomUUID().toString());
    request.getField().clear();
    request.getField().addAll(fields);
    return request;
  }
}
