package org.yibiao.adapters.land;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yibiao.adapters.kit.AnswerNotUnderstood;
import org.yibiao.adapters.kit.AskingHub;
import org.yibiao.adapters.kit.Border;
import org.yibiao.adapters.kit.ServiceOutcome;
import org.yibiao.standard.CanonicalXml;
import org.yibiao.standard.v1.DataSubject;
import org.yibiao.standard.v1.EvidenceRequest;

/** What the register answers to data requests. */
class QueriesTest {

  private static final String HOME = "320213004007GB00126F00050602";
  private static final String NUMBER = "320213261120000001";

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
  void gives_all_that_a_person_owns_one_body_each() {
    assertThat(held(ownership()).split("<ownership ")).hasSize(3);
    assertThat(held(ownership()))
        .contains(
            "<realEstateUnitCode>" + HOME + "</realEstateUnitCode>",
            "<realEstateUnitCode>320213004007GB00126F00050701</realEstateUnitCode>",
            "<limits>sealed-up</limits>",
            "<limits>mortgaged</limits>");
  }

  @Test
  void gives_the_holders_of_a_unit_with_their_shares_and_documents() {
    assertThat(held(ofUnit(HOME)))
        .contains(
            "<ownershipKind>2</ownershipKind>",
            "<number>320202197103082433</number>",
            "<creditCode>91320213MAE3H72K35</creditCode>",
            "<share>1/2</share>",
            "<registeredOn>2019-06-12</registeredOn>");
  }

  @Test
  void gives_a_share_in_per_cent_as_a_fraction() {
    assertThat(held(ofUnit("320211001001GB00004F00040001"))).contains("<share>60/100</share>");
  }

  @Test
  void gives_what_a_company_owns() {
    EvidenceRequest request = ownership();
    DataSubject company = new DataSubject();
    company.setCreditCode("91320211MA1WXK3T9B");
    request.setSubject(company);
    assertThat(held(request)).contains("苏(2021)无锡市不动产权第0088123号");
  }

  @Test
  void holds_nothing_about_somebody_of_the_same_number_and_another_name() {
    EvidenceRequest request = ownership();
    request.getSubject().getCitizen().setName("沈国樑");
    assertThat(held(request)).isEmpty();
  }

  @Test
  void holds_nothing_about_a_unit_that_is_not_registered() {
    assertThat(held(ofUnit("320213004007GB00126F00990101"))).isEmpty();
  }

  @Test
  void asks_to_come_later_while_the_page_is_being_written() {
    assertThat(hub.ask(ofUnit("320211001001GB00005F00050001"), Duration.ofSeconds(10)))
        .isInstanceOfSatisfying(
            AskingHub.Answered.class,
            answered ->
                assertThat(answered.outcome()).isInstanceOf(ServiceOutcome.RetryLater.class));
  }

  @Test
  void gives_what_limits_a_unit_and_what_once_did() {
    assertThat(held(sample("rights-and-limits")))
        .contains(
            "<mortgagor>无锡梁溪安居置业有限公司</mortgagor>",
            "<transferBarred>false</transferBarred>",
            "<documentNumber>(2021)苏0213执保1187号</documentNumber>",
            "<obligee>徐一帆</obligee>",
            "<applicant>沈玉珍</applicant>",
            "<residenceRight>");
  }

  @Test
  void numbers_a_request_that_is_asked_nowhere_within_the_citys_area() {
    EvidenceRequest request = ownership();
    request.getEnvelope().setDivision("000000");
    held(request);
    assertThat(
            department
                .asHub()
                .sql("SELECT AREACODE FROM INF_BDC_QUERY WHERE INTERNALNO = ?")
                .param(request.getEnvelope().getMessageId())
                .query(String.class)
                .single())
        .isEqualTo("320200");
  }

  @Test
  void says_what_the_data_is_for_and_on_what_ground() throws Exception {
    assertThat(border().toNative(ownership()))
        .contains("CXMD=\"核定契税\"", "CXYJ=\"《中华人民共和国契税法》第十三条\"", "ZJZL=\"1\"");
  }

  @Test
  void asks_about_a_unit_without_a_holder() throws Exception {
    assertThat(border().toNative(ofUnit(HOME)))
        .contains("BDCDYH=\"" + HOME + "\"")
        .doesNotContain("ZTT_GY_QLR");
  }

  @Test
  void does_not_believe_a_right_without_its_unit() {
    String answer =
        """
        <respond><BizMsgID>%s</BizMsgID><SuccessFlag>1</SuccessFlag><ResponseCode>0000</ResponseCode>
        <ResponseInfo/><AdditionalData><KTT_FW_H BDCDYH="%s" ZL="某处" GHYT="11" JZMJ="1.00"/>
        </AdditionalData></respond>"""
            .formatted(NUMBER, HOME);
    assertThatThrownBy(() -> border().fromNative(ofUnit(HOME), answer))
        .isInstanceOf(AnswerNotUnderstood.class);
  }

  private static Border border() {
    return new Border("land", Map.of("bizMsgId", NUMBER));
  }

  private static String held(EvidenceRequest request) {
    AskingHub.Heard heard = hub.ask(request, Duration.ofSeconds(10));
    assertThat(heard).isInstanceOf(AskingHub.Did.class);
    return ((AskingHub.Did) heard).resultXml();
  }

  private static EvidenceRequest ownership() {
    return sample("ownership");
  }

  private static EvidenceRequest ofUnit(String unit) {
    EvidenceRequest request = ownership();
    DataSubject subject = new DataSubject();
    subject.setRealEstateUnitCode(unit);
    request.setSubject(subject);
    return request;
  }

  private static EvidenceRequest sample(String name) {
    EvidenceRequest request =
        CanonicalXml.read(
            LandDepartment.FOLDER.read("samples/" + name + ".request.xml"), EvidenceRequest.class);
    request.getEnvelope().setMessageId(UUID.randomUUID().toString());
    return request;
  }
}
