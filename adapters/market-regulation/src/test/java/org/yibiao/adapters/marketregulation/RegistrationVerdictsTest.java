package org.yibiao.adapters.marketregulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yibiao.adapters.kit.AskingHub.Did;
import org.yibiao.adapters.kit.ServiceOutcome;
import org.yibiao.adapters.kit.ServiceOutcome.CorrectionNeeded;
import org.yibiao.adapters.kit.ServiceOutcome.Refused;
import org.yibiao.adapters.kit.ServiceOutcome.RetryLater;
import org.yibiao.adapters.kit.ServiceOutcome.Unknown;
import org.yibiao.standard.v1.Company;
import org.yibiao.standard.v1.KeyPerson;
import org.yibiao.standard.v1.NaturalPerson;
import org.yibiao.standard.v1.StepRequest;

/** What the department says to applications, right and wrong. */
class RegistrationVerdictsTest {

  private static final String FORM = "/companyRegistrationRequest";

  private final StepRequest request = Samples.anotherRequest();
  private final Company company = request.getCompanyRegistrationRequest().getCompany();

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
  void registers_a_company_with_all_its_key_persons() {
    assertThat(office.result(request))
        .contains(
            "<name>无锡湖畔智联信息技术有限公司</name>",
            "<state>1</state>",
            "<authority>无锡市滨湖区行政审批局</authority>",
            "<name>林知远</name>",
            "<name>钱书瑶</name>",
            "<name>孙立恒</name>")
        .containsPattern("<creditCode>91320211MAE[0-9A-Z]{7}</creditCode>");
  }

  @Test
  void lists_key_persons_over_many_pages_in_their_order() {
    KeyPerson supervisor = company.getKeyPerson().get(2);
    IntStream.range(0, 42).forEach(i -> company.getKeyPerson().add(named(supervisor, i)));
    assertThat(names(office.result(request)))
        .isEqualTo(company.getKeyPerson().stream().map(p -> p.getPerson().getName()).toList());
  }

  @Test
  void puts_up_with_smaller_pages_than_it_asked_for() throws Exception {
    office.close();
    office = RegistrationOffice.open(TestSettings.with(Map.of("page-size", "1000")), memory);
    KeyPerson supervisor = company.getKeyPerson().get(2);
    IntStream.range(0, 42).forEach(i -> company.getKeyPerson().add(named(supervisor, i)));
    assertThat(names(office.result(request))).hasSize(45);
  }

  @Test
  void registers_for_an_unlimited_term() {
    company.setTermYears(null);
    assertThat(office.ask(request)).isInstanceOf(Did.class);
  }

  @Test
  void finds_a_company_whose_name_needs_escaping_in_an_address() {
    company.setName("无锡“A&B=C+D* ~%2F#?”咨询有限公司");
    assertThat(office.ask(request)).isInstanceOf(Did.class);
  }

  @Test
  void sends_a_taken_name_back_for_correction() {
    office.result(Samples.anotherRequest());
    assertCorrection(office.outcome(request), "2001", "/company/name");
  }

  @Test
  void knows_a_taken_name_after_a_restart() {
    office.result(Samples.anotherRequest());
    office.simulator.close();
    office.simulator.start();
    assertCorrection(office.outcome(request), "2001", "/company/name");
  }

  @Test
  void sends_a_forbidden_name_back_for_correction() {
    company.setName("无锡国家级湖畔信息技术有限公司");
    assertCorrection(office.outcome(request), "2002", "/company/name");
  }

  @Test
  void refuses_a_legal_representative_who_may_not_hold_office() {
    company.getLegalRepresentative().getIdentityDocument().setNumber("320102197608143312");
    assertThat(office.outcome(request))
        .isInstanceOfSatisfying(
            Refused.class, it -> assertThat(it.why().nativeCode()).hasValue("2003"));
  }

  @Test
  void says_whose_identity_number_is_wrong() {
    company.getKeyPerson().get(1).getPerson().getIdentityDocument().setNumber("320202199009234525");
    assertCorrection(
        office.outcome(request), "2004", "/company/keyPerson/1/person/identityDocument/number");
  }

  @Test
  void says_which_shareholder_s_credit_code_is_wrong() {
    company.getShareholder().get(2).getLegalEntity().setCreditCode("91320211MA1WXK3T9C");
    assertCorrection(
        office.outcome(request), "2004", "/company/shareholder/2/legalEntity/creditCode");
  }

  @Test
  void misses_the_certificate_of_the_premises() {
    request.getCompanyRegistrationRequest().setPropertyCertificateNumber("无");
    assertCorrection(office.outcome(request), "2005", "/propertyCertificateNumber");
  }

  @Test
  void adds_up_what_the_shareholders_subscribe() {
    company.getShareholder().get(0).getSubscribed().setAmount(new BigDecimal("1199999.99"));
    assertCorrection(office.outcome(request), "2006", "/company/registeredCapital/amount");
  }

  @Test
  void sends_premises_outside_the_province_back_for_correction() {
    company.getPremises().getAddress().setDivision("310101");
    assertCorrection(office.outcome(request), "2007", "/company/premises/address/division");
  }

  @Test
  void serves_the_same_request_once_it_is_no_longer_busy() {
    company.setName("无锡熙攘商贸有限公司");
    assertThat(office.outcome(request)).isInstanceOf(RetryLater.class);
    assertThat(office.outcome(request)).isInstanceOf(RetryLater.class);
    assertThat(office.ask(request)).isInstanceOf(Did.class);
  }

  @Test
  void gives_a_refusal_again_to_the_same_request() {
    company.setName("无锡国家级湖畔信息技术有限公司");
    ServiceOutcome first = office.outcome(request);
    assertThat(office.outcome(request)).isEqualTo(first);
  }

  @Test
  void does_not_hand_out_one_company_s_registration_for_another() {
    office.result(request);
    company.setName("无锡另有所图信息技术有限公司");
    assertThat(office.outcome(request)).isInstanceOf(Unknown.class);
  }

  private static void assertCorrection(ServiceOutcome outcome, String code, String field) {
    assertThat(outcome)
        .isInstanceOfSatisfying(
            CorrectionNeeded.class,
            it -> {
              assertThat(it.why().nativeCode()).hasValue(code);
              assertThat(it.why().field()).hasValue(FORM + field);
            });
  }

  private static KeyPerson named(KeyPerson like, int number) {
    NaturalPerson person = new NaturalPerson();
    person.setName("监事" + number);
    person.setIdentityDocument(like.getPerson().getIdentityDocument());
    KeyPerson another = new KeyPerson();
    another.setRole(like.getRole());
    another.setPerson(person);
    return another;
  }

  private static List<String> names(String result) {
    return Stream.of(result.split("<person>")).skip(1).map(RegistrationVerdictsTest::name).toList();
  }

  private static String name(String person) {
    return person.replaceAll("(?s).*<name>(.*)</name>.*", "$1");
  }
}
