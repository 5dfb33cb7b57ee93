package org.yibiao.adapters.marketregulation;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yibiao.adapters.kit.AnswerNotUnderstood;
import org.yibiao.adapters.kit.AskingHub;
import org.yibiao.adapters.kit.AskingHub.Answered;
import org.yibiao.adapters.kit.AskingHub.Did;
import org.yibiao.adapters.kit.AskingHub.Failed;
import org.yibiao.adapters.kit.AskingHub.Heard;
import org.yibiao.adapters.kit.DepartmentUnavailable;
import org.yibiao.adapters.kit.ServiceOutcome.RetryLater;
import org.yibiao.standard.CanonicalJson;
import tools.jackson.databind.JsonNode;

/** What becomes of a request when HTTP does not go as it should. */
class TransportTest {

  private static final JsonNode SAMPLE =
      CanonicalJson.tree(Samples.text("native-answer.json").getBytes(StandardCharsets.UTF_8));
  private static final String REGISTERED = SAMPLE.path("REGISTER").toString();
  private static final String BUSY = "{\"CODE\":\"9001\",\"MSG\":\"系统忙\"}";

  private static final WireMockServer SERVER =
      new WireMockServer(options().bindAddress("127.0.0.1").dynamicPort());
  private static final AskingHub HUB = new AskingHub();

  @BeforeAll
  static void start() throws Exception {
    SERVER.start();
    Map<String, String> settings =
        Map.of(
            "address", "http://127.0.0.1:" + SERVER.port() + "/mr", "most-answer-bytes", "20000");
    HUB.start(MarketRegulationAdapter.of(TestSettings.with(settings), HUB));
  }

  @BeforeEach
  void forget() {
    SERVER.resetAll();
  }

  @AfterAll
  static void stop() {
    HUB.close();
    SERVER.stop();
  }

  @Test
  void reads_the_pages_after_a_registration() {
    registers();
    page(1, json(200, SAMPLE.path("PERSONS").get(0).toString()));
    page(2, json(200, SAMPLE.path("PERSONS").get(1).toString()));
    assertThat(ask()).isInstanceOf(Did.class);
    SERVER.verify(1, postRequestedFor(anyUrl()));
    SERVER.verify(2, getRequestedFor(anyUrl()));
  }

  @Test
  void asks_for_no_pages_after_a_refusal() {
    answers(json(503, BUSY));
    assertThat(((Answered) ask()).outcome()).isInstanceOf(RetryLater.class);
    SERVER.verify(0, getRequestedFor(anyUrl()));
    SERVER.verify(1, postRequestedFor(anyUrl()));
  }

  @ParameterizedTest
  @EnumSource(Fault.class)
  void leaves_open_what_happened_when_the_connection_breaks_and_sends_once(Fault fault) {
    answers(aResponse().withFault(fault));
    assertThat(failure()).isNotInstanceOf(DepartmentUnavailable.class);
    SERVER.verify(1, postRequestedFor(anyUrl()));
  }

  @Test
  void does_not_read_an_answer_without_bounds() {
    answers(json(200, REGISTERED + " ".repeat(30_000)));
    assertThat(failure())
        .isInstanceOf(AnswerNotUnderstood.class)
        .hasMessageContaining("longer than 20000");
  }

  @Test
  void does_not_follow_a_redirect() {
    answers(aResponse().withStatus(307).withHeader("Location", "/elsewhere"));
    assertThat(failure()).isInstanceOf(AnswerNotUnderstood.class);
    SERVER.verify(1, postRequestedFor(anyUrl()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<html><body>502 Bad Gateway</body></html>",
        "{\"timestamp\":\"2026\",\"status\":500,\"error\":\"Internal Server Error\"}",
        "{\"CODE\":",
        "[]",
        "\"0000\"",
        "{\"CODE\":\"0000\",\"CODE\":\"2001\"}",
        "null",
        ""
      })
  void does_not_believe_what_is_not_the_department_s_json(String body) {
    answers(json(502, body));
    assertThat(failure()).isInstanceOf(AnswerNotUnderstood.class);
  }

  @Test
  void does_not_believe_an_answer_without_content() {
    answers(aResponse().withStatus(204));
    assertThat(failure()).isInstanceOf(AnswerNotUnderstood.class);
  }

  @Test
  void does_not_believe_text_that_is_not_utf_8() {
    answers(aResponse().withBody(new byte[] {'{', '"', (byte) 0xce, (byte) 0xde, '"', '}'}));
    assertThat(failure()).isInstanceOf(AnswerNotUnderstood.class);
  }

  @Test
  void does_not_believe_a_success_under_a_failing_status() {
    answers(json(500, REGISTERED));
    assertThat(failure()).isInstanceOf(AnswerNotUnderstood.class);
  }

  @Test
  void does_not_believe_the_answer_to_another_request() {
    answers(json(200, REGISTERED.replace("3d804eb2", "00000000")));
    assertThat(failure())
        .isInstanceOf(AnswerNotUnderstood.class)
        .hasMessageContaining("another request");
  }

  @Test
  void does_not_take_a_registration_without_its_list_for_done() {
    registers();
    page(1, json(200, SAMPLE.path("PERSONS").get(0).toString()));
    page(2, json(503, BUSY));
    assertThat(failure())
        .isInstanceOf(AnswerNotUnderstood.class)
        .hasMessageContaining("Registered, but no list");
  }

  @Test
  void leaves_open_what_happened_when_the_connection_breaks_on_a_page() {
    registers();
    page(1, aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER));
    assertThat(failure()).isNotInstanceOf(DepartmentUnavailable.class);
  }

  private Heard ask() {
    return HUB.ask(Samples.request(), Duration.ofSeconds(5));
  }

  private Exception failure() {
    return ((Failed) ask()).why();
  }

  private void answers(ResponseDefinitionBuilder answer) {
    SERVER.stubFor(any(anyUrl()).willReturn(answer));
  }

  private void registers() {
    SERVER.stubFor(post(urlPathEqualTo("/mr/ent/register")).willReturn(json(200, REGISTERED)));
  }

  private void page(int number, ResponseDefinitionBuilder answer) {
    SERVER.stubFor(
        get(urlPathEqualTo("/mr/ent/persons"))
            .withQueryParam("PAGENUM", equalTo("" + number))
            .willReturn(answer));
  }

  private static ResponseDefinitionBuilder json(int status, String body) {
    return aResponse()
        .withStatus(status)
        .withHeader("Content-Type", "application/json;charset=UTF-8")
        .withBody(body.getBytes(StandardCharsets.UTF_8));
  }
}
