package org.yibiao.adapters.publicsecurity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import jakarta.jms.JMSSecurityException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yibiao.adapters.kit.AskingHub;
import org.yibiao.adapters.kit.AskingHub.Did;
import org.yibiao.adapters.kit.NotTaken;
import org.yibiao.adapters.kit.OverQuota;
import org.yibiao.adapters.kit.Why;
import org.yibiao.standard.v1.EvidenceOutcome;
import org.yibiao.standard.v1.EvidenceRequest;
import org.yibiao.standard.v1.EvidenceResponse;

/** The department's own system asks the hub over its queues. */
class AskingTest {

  private static final String COMPANY = "91320213MAE3H72K35";
  private static final String ASKS = "department.public-security.asks";
  private static final String ASK_REPLIES = "department.public-security.ask-replies";

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
  void asks_how_a_company_is_registered_before_its_seal_is_filed() {
    answering(Responses.sample("market-regulation"));
    String reply = reply(field.department().askEnterpriseRegistration(COMPANY));
    EvidenceRequest asked = field.flows().asked.get(0);
    assertThat(asked.getEnvelope().getServiceCode())
        .isEqualTo("market-regulation.enterprise-registration");
    assertThat(asked.getEnvelope().getDivision()).isEqualTo("320200");
    assertThat(asked.getSubject().getCreditCode()).isEqualTo(COMPANY);
    assertThat(asked.getField()).contains("/legalRepresentative").doesNotContain("/industryCode");
    assertThat(reply)
        .contains(
            "<ServiceID>C32-00000901</ServiceID>",
            "<Data>000</Data>",
            "<Data>TYSHXYDM</Data>",
            "<Data>陆敬之</Data>",
            "<Data>20120418</Data>");
  }

  @Test
  void asks_what_a_person_owns_before_a_household_moves() {
    answering(Responses.sample("ownership"));
    String reply = reply(field.department().askOwnership("沈国栋", "320202197103082433"));
    EvidenceRequest asked = field.flows().asked.get(0);
    assertThat(asked.getEnvelope().getServiceCode()).isEqualTo("land.ownership");
    assertThat(asked.getSubject().getCitizen().getName()).isEqualTo("沈国栋");
    assertThat(reply)
        .contains(
            "<Data>010</Data>",
            "<Data>320211001001GB00001F00010001</Data>",
            "<Data>无锡滨湖科技园发展有限公司</Data>");
  }

  @ParameterizedTest
  @CsvSource({"NOT_FOUND, 020", "REFUSED, 102", "UNAVAILABLE, 500", "UNKNOWN, 999"})
  void says_every_outcome_with_a_status_of_the_departments_own(
      EvidenceOutcome outcome, String code) {
    answering(Responses.of(outcome, "缘由在此"));
    assertThat(reply(field.department().askEnterpriseRegistration(COMPANY)))
        .contains("<Data>" + code + "</Data>", "缘由在此");
  }

  @Test
  void says_why_when_the_hub_does_not_take_the_question() {
    field.flows().answer =
        request -> {
          throw new NotTaken(Why.of("尚未授权", "Not granted"));
        };
    assertThat(reply(field.department().askEnterpriseRegistration(COMPANY)))
        .contains("<Data>102</Data>", "尚未授权");
  }

  @Test
  void is_told_when_to_ask_again_if_it_asks_too_often() {
    field.flows().answer =
        request -> {
          throw new OverQuota(Why.of("请 7 秒后再发", "Again after 7 s"), Duration.ofSeconds(7));
        };
    assertThat(reply(field.department().askEnterpriseRegistration(COMPANY)))
        .contains("<Data>102</Data>", "请 7 秒后再发");
  }

  @Test
  void names_the_column_and_the_rule_that_a_question_breaks() {
    assertThat(reply(field.department().askEnterpriseRegistration("91320213MAE3H72K3I")))
        .contains("<Data>102</Data>", "TYSHXYDM", "GB 32100");
    assertThat(field.flows().asked).isEmpty();
  }

  @Test
  void replies_in_the_departments_form_to_what_is_no_message_of_it() throws Exception {
    new Letters(field.broker()).send(ASKS, "不是报文", ASK_REPLIES, "no-message");
    assertThat(reply("no-message")).contains("<Data>102</Data>");
  }

  @Test
  void says_that_a_service_is_not_one_of_this_queue() throws Exception {
    answering(Responses.sample("ownership"));
    String serial = field.department().askOwnership("沈国栋", "320202197103082433");
    reply(serial);
    String other = Native.sample("identity-check.native-request.xml");
    new Letters(field.broker()).send(ASKS, other, ASK_REPLIES, "other");
    assertThat(reply("other")).contains("<Data>102</Data>", "S32-00000312");
  }

  @Test
  void never_replies_into_a_queue_that_is_not_the_departments() throws Exception {
    Letters letters = new Letters(field.broker());
    letters.send(ASKS, "不是报文", "hub.submissions", "strange");
    assertThat(reply("strange")).contains("<Data>102</Data>");
    assertThat(field.broker().waiting("hub.submissions")).isZero();
  }

  @Test
  void replies_into_another_queue_of_the_department_if_it_wants_so() throws Exception {
    Letters letters = new Letters(field.broker());
    letters.send(ASKS, "不是报文", "department.public-security.seal-office", "own");
    await().until(() -> letters.take("department.public-security.seal-office").isPresent());
  }

  @Test
  void lets_nobody_in_with_another_password() {
    assertThatThrownBy(() -> new Letters(field.broker()).connect("guessed"))
        .isInstanceOf(JMSSecurityException.class);
  }

  @Test
  void asks_again_what_the_hub_failed_to_answer() {
    String serial = field.department().askEnterpriseRegistration(COMPANY);
    await().until(() -> field.flows().asked.size() >= 2);
    answering(Responses.sample("market-regulation"));
    assertThat(reply(serial)).contains("<Data>000</Data>");
  }

  @Test
  void loses_no_question_when_the_hub_dies_with_it() throws Exception {
    CountDownLatch dead = new CountDownLatch(1);
    field.flows().answer = request -> waitingFor(dead);
    String serial = field.department().askEnterpriseRegistration(COMPANY);
    await().until(() -> !field.flows().asked.isEmpty());
    answering(Responses.sample("market-regulation"));
    field.broker().cutOff("hub");
    dead.countDown();
    assertThat(reply(serial)).contains("<Data>000</Data>");
  }

  @Test
  void is_not_in_the_way_of_requests_to_the_department() {
    CountDownLatch enough = new CountDownLatch(1);
    field.flows().answer = request -> waitingFor(enough);
    for (int i = 0; i < 4; i++) {
      field.department().askEnterpriseRegistration(COMPANY);
    }
    await().until(() -> !field.flows().asked.isEmpty());
    assertThat(field.ask(Requests.sample("identity-check"))).isInstanceOf(Did.class);
    enough.countDown();
  }

  @Test
  void can_ask_the_department_itself_while_it_answers_a_question_of_the_department() {
    field.flows().answer =
        request -> {
          AskingHub.Heard heard = field.ask(Requests.sample("identity-check"));
          return heard instanceof Did
              ? Responses.sample("market-regulation")
              : Responses.of(EvidenceOutcome.UNAVAILABLE, "无答复");
        };
    assertThat(reply(field.department().askEnterpriseRegistration(COMPANY)))
        .contains("<Data>000</Data>");
  }

  @Test
  void takes_a_question_on_one_of_several_nodes_only() throws Exception {
    answering(Responses.sample("market-regulation"));
    try (AskingHub other = new AskingHub()) {
      other.camel().addRoutes(field.flows().routes());
      other.start(field.adapter(other, Map.of("node", "node-b")));
      for (int i = 0; i < 6; i++) {
        reply(field.department().askEnterpriseRegistration(COMPANY));
      }
      assertThat(field.flows().asked).hasSize(6);
    }
  }

  private void answering(EvidenceResponse response) {
    field.flows().answer = request -> response;
  }

  private static EvidenceResponse waitingFor(CountDownLatch latch) {
    try {
      latch.await(5, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return Responses.of(EvidenceOutcome.UNKNOWN, "不明");
  }

  private String reply(String serial) {
    return await()
        .atMost(Duration.ofSeconds(60))
        .until(() -> field.department().reply(serial), Optional::isPresent)
        .orElseThrow();
  }
}
