package org.yibiao.adapters.marketregulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yibiao.adapters.kit.OverQuota;
import org.yibiao.adapters.kit.Why;
import org.yibiao.standard.v1.EvidenceOutcome;
import org.yibiao.standard.v1.EvidenceRequest;
import org.yibiao.standard.v1.EvidenceResponse;

/** The registration system asks the hub by signed calls, in its own JSON. */
class RegistrationSystemAsksTest {

  private static final String UNIT = "320211001001GB00001F00010001";
  private static final String QUERY =
      "{\"QUERYNO\":\"0123456789ABCDEF\",\"QUERYTYPE\":\"BDCQS\",\"REGORG\":\"320213\","
          + "\"BDCDYH\":\"320211001001GB00001F00010001\"}";

  @TempDir private Path memory;
  private DoorOffice office;

  @BeforeEach
  void open() {
    office = DoorOffice.open(memory);
  }

  @AfterEach
  void close() {
    office.close();
  }

  @Test
  void asks_for_the_ownership_of_premises_without_what_it_does_not_need() {
    office.system.askOwnership(UNIT);

    EvidenceRequest asked = office.hub.asked.get(0);
    assertThat(asked.getSubject().getRealEstateUnitCode()).isEqualTo(UNIT);
    assertThat(asked.getEnvelope().getServiceCode()).isEqualTo("land.ownership");
    assertThat(asked.getEnvelope().getSender()).isEqualTo("market-regulation");
    assertThat(asked.getEnvelope().getDivision()).isEqualTo("320213");
    assertThat(asked.getField()).contains("/holder").doesNotContain("/price", "/builtArea");
  }

  @Test
  void is_told_the_owner_in_its_own_fields() {
    office.hub.answer(request -> Evidences.ownership());

    assertThat(office.system.askOwnership(UNIT))
        .contains("\"CODE\":\"0000\"", "\"CQRMC\":\"无锡滨湖科技园发展有限公司\"")
        .contains("\"UNISCID\":\"91320211MA1WXK3T9B\"", "\"XZZT\":\"正常\"");
  }

  @Test
  void is_told_before_a_deregistration_that_taxes_are_owed() {
    office.hub.answer(request -> Evidences.taxStatus());

    assertThat(office.system.askTaxStatus("91320213MAE3H72K35"))
        .contains("\"NSRZT\":\"03\"", "\"QSBZ\":\"1\"", "\"QSJE\":\"18640.25\"");
    assertThat(office.hub.asked.get(0).getEnvelope().getServiceCode()).isEqualTo("tax.tax-status");
    assertThat(office.hub.asked.get(0).getLegalBasis()).contains("第三十一条");
  }

  @Test
  void gets_rare_characters_as_they_are() {
    EvidenceResponse rare = Evidences.ownership();
    rare.getEvidence().get(0).getOwnership().getHolder().get(0).setName("无锡𠮷田置业有限公司");
    office.hub.answer(request -> rare);

    assertThat(office.system.askOwnership(UNIT)).contains("无锡𠮷田置业有限公司");
  }

  @ParameterizedTest
  @CsvSource({
    "NOT_FOUND,3001",
    "REFUSED,3101",
    "UNAVAILABLE,9001",
    "UNKNOWN,9999",
    "PROVIDED,3001"
  })
  void is_told_every_other_outcome_by_a_code_of_its_own(EvidenceOutcome outcome, String code) {
    office.hub.answer(request -> Evidences.without(outcome, "另有原因"));

    assertThat(office.system.askOwnership(UNIT))
        .contains("\"CODE\":\"" + code + "\"", "\"REASON\":\"另有原因\"", "\"QUERYNO\":\"");
  }

  @Test
  void is_told_which_field_of_its_question_breaks_which_rule() {
    assertThat(office.system.askOwnership("320211"))
        .contains("\"CODE\":\"1101\"", "BDCDYH", "格式不对");
    assertThat(office.hub.asked).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"hello", "[]", "{\"QUERYTYPE\":\"XXX\"}", "{\"A\":1,\"A\":2}"})
  void is_told_of_a_message_that_is_none_of_its_own(String body) {
    assertThat(call(body)).contains("\"CODE\":\"1101\"");
  }

  @Test
  void is_told_to_come_again_when_the_hub_fails() {
    office.hub.answer(
        request -> {
          throw new IllegalStateException("no database");
        });

    assertThat(office.system.askOwnership(UNIT))
        .contains("\"CODE\":\"9001\"")
        .doesNotContain("no database");
  }

  @Test
  void is_told_to_come_again_and_when_if_it_asks_too_often() throws Exception {
    office.hub.answer(
        request -> {
          throw new OverQuota(Why.of("请 7 秒后再发", "Again after 7 s"), Duration.ofSeconds(7));
        });

    HttpResponse<String> answer = office.post(MarketRegulationDoor.ASK_PATH, QUERY);

    assertThat(answer.statusCode()).isEqualTo(429);
    assertThat(answer.headers().firstValue("Retry-After")).contains("7");
    assertThat(answer.body()).contains("\"CODE\":\"9001\"", "请 7 秒后再发");
  }

  @ParameterizedTest
  @CsvSource({"department-key,guessed,1004", "department-app-key,someone-else,1002"})
  void is_not_served_if_it_cannot_prove_who_it_is(String setting, String value, String code) {
    try (var strange = DoorOffice.open(Map.of(setting, value), memory.resolve("strange"))) {
      assertThat(strange.system.askOwnership(UNIT)).contains("\"CODE\":\"" + code + "\"");
      assertThat(strange.hub.asked).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"PT-5M-30S", "PT5M30S"})
  void is_not_served_with_an_old_call_or_a_wrong_clock(Duration off) {
    Clock wrong = Clock.offset(Clock.systemUTC(), off);
    assertThat(office.system.call("ask", QUERY, wrong, 1)).contains("\"CODE\":\"1003\"");
  }

  @Test
  void is_not_served_twice_on_the_same_signed_call() {
    assertThat(office.system.call("ask", QUERY, Clock.systemUTC(), 2))
        .contains("\"CODE\":\"1005\"");
    assertThat(office.hub.asked).hasSize(1);
  }

  private String call(String body) {
    return office.system.call("ask", body, Clock.systemUTC(), 1);
  }
}
