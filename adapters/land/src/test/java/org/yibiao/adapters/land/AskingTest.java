package org.yibiao.adapters.land;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.yibiao.adapters.kit.NotTaken;
import org.yibiao.adapters.kit.OverQuota;
import org.yibiao.adapters.kit.Why;
import org.yibiao.standard.v1.EvidenceOutcome;
import org.yibiao.standard.v1.EvidenceRequest;
import org.yibiao.standard.v1.EvidenceResponse;

/** The registration system asks the hub through its own tables. */
class AskingTest {

  private static final String HOME = "320213004007GB00126F00050602";

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
  void asks_tax_for_the_certificate_of_the_unit() {
    answering(Responses.sample("tax"));
    answerTo(department.system().askDeedTaxCertificate(HOME));
    EvidenceRequest asked = hub.asked.get(0);
    assertThat(asked.getEnvelope().getServiceCode()).isEqualTo("tax.deed-tax-certificate");
    assertThat(asked.getEnvelope().getSender()).isEqualTo("land");
    assertThat(asked.getEnvelope().getDivision()).isEqualTo("320213");
    assertThat(asked.getSubject().getRealEstateUnitCode()).isEqualTo(HOME);
    assertThat(asked.getLegalBasis()).contains("契税法");
  }

  @Test
  void gives_the_certificate_in_rows_of_the_departments_own() {
    answering(Responses.sample("tax"));
    assertThat(answerTo(department.system().askDeedTaxCertificate(HOME)))
        .contains(
            "<ResponseCode>0000</ResponseCode>",
            "PZHM=\"332026110004127\"",
            "PZZT=\"1\"",
            "SJJE=\"28000.00\"",
            "NSRMC=\"何静姝\"",
            "QLBL=\"2/5\"");
  }

  @Test
  void asks_public_security_who_an_applicant_is_and_for_no_more_than_it_needs() {
    answering(Responses.sample("public-security"));
    String answer = answerTo(department.system().askIdentity("徐一帆", "320213199106221417"));
    assertThat(answer).contains("XM=\"徐一帆\"", "CYM=\"徐帆\"", "RYZT=\"0\"");
    EvidenceRequest asked = hub.asked.get(0);
    assertThat(asked.getEnvelope().getServiceCode()).isEqualTo("public-security.identity");
    assertThat(asked.getSubject().getCitizen().getIdentityDocument().getNumber())
        .isEqualTo("320213199106221417");
    assertThat(asked.getField()).contains("/state").doesNotContain("/workplace");
  }

  @Test
  void asks_about_a_name_with_its_very_characters() {
    answering(Responses.of(EvidenceOutcome.NOT_FOUND, "查无此人"));
    answerTo(department.system().askIdentity("阿依古丽·李𠮷䶮", "320213199106221417"));
    assertThat(hub.asked.get(0).getSubject().getCitizen().getName()).isEqualTo("阿依古丽·李𠮷䶮");
  }

  @ParameterizedTest
  @CsvSource({
    "PARTIAL, 0001, 1",
    "NOT_FOUND, 2001, 0",
    "REFUSED, 3001, 0",
    "UNAVAILABLE, 9001, 0",
    "UNKNOWN, 9002, 0"
  })
  void says_every_outcome_with_a_code_of_the_departments_own(
      EvidenceOutcome outcome, String code, String success) {
    answering(Responses.of(outcome, "缘由在此"));
    assertThat(answerTo(department.system().askDeedTaxCertificate(HOME)))
        .contains(
            "<ResponseCode>" + code + "</ResponseCode>",
            "<SuccessFlag>" + success + "</SuccessFlag>",
            "缘由在此");
  }

  @Test
  void says_why_when_the_hub_does_not_take_the_question() {
    hub.answer =
        request -> {
          throw new NotTaken(Why.of("尚未授权", "Not granted"));
        };
    assertThat(answerTo(department.system().askDeedTaxCertificate(HOME)))
        .contains("<ResponseCode>3001</ResponseCode>", "尚未授权");
  }

  @Test
  void is_told_when_to_ask_again_if_it_asks_too_often() {
    hub.answer =
        request -> {
          throw new OverQuota(Why.of("请 7 秒后再发", "Again after 7 s"), Duration.ofSeconds(7));
        };
    assertThat(answerTo(department.system().askDeedTaxCertificate(HOME)))
        .contains("<ResponseCode>3001</ResponseCode>", "请 7 秒后再发");
  }

  @Test
  void names_the_field_and_the_rule_that_a_question_breaks() {
    String number = department.system().askDeedTaxCertificate("320213004007GB00126X00050602");
    assertThat(answerTo(number))
        .contains("<ResponseCode>3001</ResponseCode>", "BDCDYH", "GB/T 37346");
    assertThat(hub.asked).isEmpty();
  }

  @Test
  void refuses_a_question_that_is_another_one_than_its_row_says() {
    String first = department.system().askDeedTaxCertificate(HOME);
    place("CX202611280099999", "QSPZ", message(first));
    assertThat(answerTo("CX202611280099999")).contains("3001", "AskNo");
  }

  @Test
  void sets_a_question_of_an_unknown_kind_aside_and_says_so() {
    place("CX202611280099998", "XXXX", "<Message/>");
    await().until(() -> column("SYNCSIGN", "CX202611280099998").equals(Optional.of("E")));
    assertThat(column("SYNCERRORDESC", "CX202611280099998").orElseThrow()).contains("XXXX");
  }

  @Test
  void asks_again_what_the_hub_failed_to_answer_and_marks_nothing_before() {
    String number = department.system().askDeedTaxCertificate(HOME);
    await().until(() -> !hub.asked.isEmpty());
    assertThat(column("SYNCSIGN", number)).contains("0");
    assertThat(department.system().answerTo(number)).isEmpty();
    answering(Responses.sample("tax"));
    assertThat(answerTo(number)).contains("0000");
    assertThat(column("SYNCSIGN", number)).contains("1");
  }

  @Test
  void writes_no_answer_if_the_question_was_taken_by_another_poller_meanwhile() {
    String number = department.system().askDeedTaxCertificate(HOME);
    EvidenceResponse late = Responses.sample("tax");
    hub.answer =
        request -> {
          department.asAdministrator().sql("UPDATE INF_BDC_ASK SET CLAIMEDBY = 'another'").update();
          return late;
        };
    await().until(() -> column("CLAIMEDBY", number).equals(Optional.of("another")));
    await()
        .during(Duration.ofMillis(300))
        .atMost(Duration.ofSeconds(1))
        .until(() -> department.system().answerTo(number).isEmpty());
  }

  @Test
  void lets_nobody_in_with_another_password() {
    JdbcClient stranger =
        JdbcClient.create(
            new DriverManagerDataSource(
                department.settings().text("jdbc-url"), "land_hub", "guessed"));
    assertThatThrownBy(() -> stranger.sql("SELECT * FROM INF_BDC_ASK").query().listOfRows())
        .hasStackTraceContaining("Wrong user name or password");
  }

  @Test
  void the_hubs_own_account_cannot_ask_in_the_departments_name() {
    assertThatThrownBy(
            () ->
                department
                    .asHub()
                    .sql("INSERT INTO INF_BDC_ASK (ASKNO, ASKTYPE, BIZMSG) VALUES ('1', '2', '3')")
                    .update())
        .hasStackTraceContaining("Not enough rights");
  }

  private void answering(EvidenceResponse response) {
    hub.answer = request -> response;
  }

  private String answerTo(String number) {
    return await()
        .atMost(Duration.ofSeconds(10))
        .until(() -> department.system().answerTo(number), Optional::isPresent)
        .orElseThrow();
  }

  private void place(String number, String type, String message) {
    department
        .asAdministrator()
        .sql("INSERT INTO INF_BDC_ASK (ASKNO, ASKTYPE, BIZMSG) VALUES (?, ?, ?)")
        .params(number, type, message)
        .update();
  }

  private String message(String number) {
    return column("BIZMSG", number).orElseThrow();
  }

  private Optional<String> column(String name, String number) {
    return department
        .asHub()
        .sql("SELECT " + name + " FROM INF_BDC_ASK WHERE ASKNO = ?")
        .param(number)
        .query((row, at) -> Optional.ofNullable(row.getString(1)))
        .single();
  }
}
