package org.yibiao.adapters.marketregulation;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yibiao.adapters.kit.AskingHub;
import org.yibiao.adapters.kit.AskingHub.Failed;
import org.yibiao.adapters.kit.DepartmentUnavailable;

/** Answers that take longer than they may. */
class SlowAnswerTest {

  private static final String ANSWER = "{\"CODE\":\"9001\",\"MSG\":\"busy\"}";

  private final WireMockServer server =
      new WireMockServer(options().bindAddress("127.0.0.1").dynamicPort());
  private final AskingHub hub = new AskingHub();

  @BeforeEach
  void start() throws Exception {
    server.start();
    String address = "http://127.0.0.1:" + server.port() + "/mr";
    hub.start(
        MarketRegulationAdapter.of(
            TestSettings.with(Map.of("address", address, "answer-within", "PT1S")), hub));
  }

  @AfterEach
  void stop() {
    hub.close();
    server.stop();
  }

  @Test
  void leaves_open_what_happened_when_no_answer_comes_in_time() {
    answers(okJson(ANSWER).withFixedDelay(2000));
    assertThat(failure())
        .isNotInstanceOf(DepartmentUnavailable.class)
        .hasStackTraceContaining("Timeout");
  }

  @Test
  void leaves_open_what_happened_when_an_answer_does_not_end() {
    answers(okJson(ANSWER).withChunkedDribbleDelay(40, 6000));
    assertThat(failure())
        .isNotInstanceOf(DepartmentUnavailable.class)
        .hasStackTraceContaining("did not end");
  }

  private Exception failure() {
    return ((Failed) hub.ask(Samples.request(), Duration.ofSeconds(5))).why();
  }

  private void answers(ResponseDefinitionBuilder answer) {
    server.stubFor(any(anyUrl()).willReturn(answer));
  }
}
