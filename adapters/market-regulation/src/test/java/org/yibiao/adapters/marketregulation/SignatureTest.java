package org.yibiao.adapters.marketregulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yibiao.adapters.kit.DepartmentFolder;
import org.yibiao.adapters.kit.DepartmentSettings;
import org.yibiao.adapters.kit.simulator.DepartmentSimulator;
import org.yibiao.adapters.marketregulation.simulator.MarketRegulationSimulatorProvider;

/** What the gateway lets pass; the calls are made by hand, so that they can be spoiled. */
class SignatureTest {

  private static final String PATH = "/mr/api/v1/ent/register";
  private static final byte[] BODY =
      Samples.text("native-request.json").getBytes(StandardCharsets.UTF_8);

  private static final DepartmentSettings SETTINGS = TestSettings.with(Map.of());
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  @TempDir private static Path memory;
  private static DepartmentSimulator simulator;

  @BeforeAll
  static void start() {
    simulator =
        new MarketRegulationSimulatorProvider()
            .create(new DepartmentFolder("market-regulation").descriptor(), SETTINGS, memory);
    simulator.start();
  }

  @AfterAll
  static void close() {
    simulator.close();
  }

  @Test
  void lets_a_signed_call_pass() throws Exception {
    assertThat(answer(signed())).startsWith("200 ").contains("\"CODE\":\"0000\"");
  }

  @Test
  void refuses_a_nonce_that_was_used_before() throws Exception {
    String query = signed();
    answer(query);
    assertThat(answer(query)).startsWith("401 ").contains("\"CODE\":\"1005\"");
  }

  @Test
  void remembers_nonces_over_a_restart() throws Exception {
    String query = signed();
    answer(query);
    simulator.close();
    simulator.start();
    assertThat(answer(query)).contains("\"CODE\":\"1005\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"PT-5M-30S", "PT5M30S"})
  void refuses_a_timestamp_out_of_the_window(Duration off) throws Exception {
    assertThat(answer(signed("yibiao-hub", TestSettings.KEY, off)))
        .startsWith("401 ")
        .contains("\"CODE\":\"1003\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"PT-4M-30S", "PT4M30S"})
  void puts_up_with_a_clock_that_is_a_little_wrong(Duration off) throws Exception {
    assertThat(answer(signed("yibiao-hub", TestSettings.KEY, off))).startsWith("200 ");
  }

  @Test
  void refuses_a_signature_under_another_key() throws Exception {
    assertThat(answer(signed("yibiao-hub", "another-key", Duration.ZERO)))
        .startsWith("401 ")
        .contains("\"CODE\":\"1004\"");
  }

  @Test
  void refuses_a_parameter_that_was_changed_after_signing() throws Exception {
    String query = signed();
    assertThat(
            answer(
                query
                    .replaceFirst("timestamp=(\\d{12})\\d", "timestamp=$10")
                    .replaceFirst("nonce=.", "nonce=g")))
        .contains("\"CODE\":\"1004\"");
  }

  @Test
  void refuses_a_parameter_that_was_added_after_signing() throws Exception {
    assertThat(answer("extra=1&" + signed())).contains("\"CODE\":\"1004\"");
  }

  @Test
  void refuses_a_body_that_was_changed_after_signing() throws Exception {
    byte[] changed =
        Samples.text("native-request.json")
            .replace("200.000000", "900.000000")
            .getBytes(StandardCharsets.UTF_8);
    assertThat(answer(signed(), changed)).startsWith("401 ").contains("\"CODE\":\"1006\"");
  }

  @Test
  void refuses_an_application_that_it_does_not_know() throws Exception {
    assertThat(answer(signed("stranger", TestSettings.KEY, Duration.ZERO)))
        .startsWith("401 ")
        .contains("\"CODE\":\"1002\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"appkey", "timestamp", "nonce", "digest", "sign"})
  void misses_each_of_the_gateway_s_parameters(String name) throws Exception {
    assertThat(answer(signed().replaceFirst(name + "=[^&]*&?", "")))
        .startsWith("400 ")
        .contains("\"CODE\":\"1001\"");
  }

  @Test
  void refuses_a_parameter_that_comes_twice() throws Exception {
    assertThat(answer(signed() + "&appkey=yibiao-hub")).contains("\"CODE\":\"1001\"");
  }

  @Test
  void refuses_a_message_against_its_schema() throws Exception {
    byte[] body = "{\"ENTNAME\":\"无锡\"}".getBytes(StandardCharsets.UTF_8);
    String query =
        new CallSigner("yibiao-hub", TestSettings.KEY, Clock.systemUTC()).queryWithBody(PATH, body);
    assertThat(answer(query, body)).startsWith("400 ").contains("\"CODE\":\"1101\"");
  }

  private static String signed() {
    return signed("yibiao-hub", TestSettings.KEY, Duration.ZERO);
  }

  private static String signed(String appKey, String key, Duration off) {
    Clock clock = Clock.offset(Clock.systemUTC(), off);
    return new CallSigner(appKey, key, clock).queryWithBody(PATH, BODY);
  }

  private static String answer(String query) throws Exception {
    return answer(query, BODY);
  }

  private static String answer(String query, byte[] body) throws Exception {
    URI address = URI.create(SETTINGS.text("address") + "/ent/register?" + query);
    HttpRequest request =
        HttpRequest.newBuilder(address).POST(BodyPublishers.ofByteArray(body)).build();
    var response = HTTP.send(request, BodyHandlers.ofString());
    return response.statusCode() + " " + response.body();
  }
}
