package org.yibiao.adapters.marketregulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yibiao.adapters.marketregulation.Samples.BORDER;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yibiao.adapters.kit.AskingHub.Answered;
import org.yibiao.adapters.kit.AskingHub.Did;
import org.yibiao.adapters.kit.DepartmentFolder;
import org.yibiao.adapters.kit.ServiceOutcome.CorrectionNeeded;
import org.yibiao.adapters.kit.ServiceOutcome.RetryLater;
import org.yibiao.standard.CanonicalXml;
import org.yibiao.standard.v1.EvidenceRequest;

/** What the department holds about an enterprise and those who act for it. */
class MarketDataServicesTest {

  private static final String REGISTRATION = "enterprise-registration";
  private static final String PERSONS = "key-persons";

  @TempDir private Path memory;
  private RegistrationOffice office;

  @BeforeEach
  void open() throws Exception {
    office = RegistrationOffice.open(TestSettings.with(Map.of()), memory);
  }

  @AfterEach
  void close() {
    office.close();
  }

  @Test
  void gives_what_is_registered() {
    assertThat(held(sample(REGISTRATION)))
        .contains("<name>无锡梁溪安居置业有限公司</name>", "<type>1130</type>")
        .contains("<legalRepresentative>陆敬之</legalRepresentative>", "<amount>5000000.00</amount>")
        .contains("<establishedOn>2015-01-01</establishedOn>", "<state>1</state>")
        .contains("<division>320213</division>");
  }

  @Test
  void fetches_only_the_columns_that_are_asked_for_or_that_the_standard_demands() throws Exception {
    EvidenceRequest request = sample(REGISTRATION);
    request.getField().addAll(List.of("/name", "/registrationNumber", "/state"));

    assertThat(BORDER.toNative(request)).contains("regno", "regstateCn").doesNotContain("regcap");
    assertThat(held(request))
        .contains("<registrationNumber>320213000418273</registrationNumber>")
        .doesNotContain("registeredCapital", "termFrom");
  }

  @Test
  void gives_the_state_of_a_company_that_is_gone() {
    assertThat(held(about(REGISTRATION, "91320205MAB7Y26TX9"))).contains("<state>3</state>");
    assertThat(held(about(REGISTRATION, "91320213MAF4W19Q5T"))).contains("<state>2</state>");
  }

  @Test
  void gives_a_company_that_it_has_just_registered() {
    String registered = office.result(Samples.anotherRequest());
    String creditCode = registered.replaceAll("(?s).*<creditCode>(.*?)</creditCode>.*", "$1");

    assertThat(held(about(REGISTRATION, creditCode)))
        .contains("<amount>2000000.00</amount>", "<division>320211</division>");
    assertThat(held(about(PERSONS, creditCode))).contains("<name>孙立恒</name>");
  }

  @Test
  void holds_nothing_under_a_credit_code_that_it_did_not_give() {
    assertThat(held(about(REGISTRATION, "91320211MA1WXK3T9B"))).isEmpty();
    assertThat(held(about(PERSONS, "91320211MA1WXK3T9B"))).isEmpty();
  }

  @Test
  void says_which_datum_has_a_wrong_check_character() {
    assertThat(((Answered) office.ask(about(REGISTRATION, "91320213MAE3H72K36"))).outcome())
        .isInstanceOf(CorrectionNeeded.class)
        .asString()
        .contains("3003", "/subject/creditCode");
  }

  @Test
  void has_the_hub_come_again_while_it_is_busy() {
    EvidenceRequest request = about(PERSONS, "91320213MA6L0P8N4P");

    assertThat(((Answered) office.ask(request)).outcome()).isInstanceOf(RetryLater.class);
    assertThat(office.ask(request)).isInstanceOf(Did.class);
  }

  @Test
  void gives_the_key_persons_of_all_pages_with_their_documents() {
    assertThat(held(sample(PERSONS)))
        .contains("<name>陆敬之</name>", "<number>320211197508123631</number>")
        .contains("<name>华启年</name>", "<name>薛映雪</name>")
        .contains("<legalRepresentative>true</legalRepresentative>");
  }

  @Test
  void fetches_no_documents_that_are_not_asked_for() {
    EvidenceRequest request = sample(PERSONS);
    request.getField().addAll(List.of("/name", "/creditCode", "/person/0/name"));

    assertThat(held(request)).contains("<name>陆敬之</name>").doesNotContain("identityDocument");
  }

  @Test
  void holds_no_key_persons_of_a_company_that_has_none_filed() {
    assertThat(held(about(PERSONS, "91320214MAD9X31H22"))).isEmpty();
  }

  private String held(EvidenceRequest request) {
    return ((Did) office.ask(request)).resultXml();
  }

  private static EvidenceRequest sample(String service) {
    byte[] sample =
        new DepartmentFolder("market-regulation").read("samples/" + service + ".request.xml");
    return CanonicalXml.read(sample, EvidenceRequest.class);
  }

  private static EvidenceRequest about(String service, String creditCode) {
    EvidenceRequest request = sample(service);
    request.getEnvelope().setMessageId(UUID.randomUUID().toString());
    request.getSubject().setCreditCode(creditCode);
    return request;
  }
}
