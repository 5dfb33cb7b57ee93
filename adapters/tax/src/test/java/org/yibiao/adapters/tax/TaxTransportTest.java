package org.yibiao.adapters.tax;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yibiao.adapters.kit.AnswerNotUnderstood;
import org.yibiao.adapters.kit.AskingHub;
import org.yibiao.adapters.kit.AskingHub.Failed;
import org.yibiao.adapters.kit.DepartmentUnavailable;
import org.yibiao.adapters.kit.RequestNotCarried;
import org.yibiao.standard.v1.StepRequest;

/** What becomes of a request when HTTP or SOAP does not go as it should. */
class TaxTransportTest {

  private final WireMockServer server =
      new WireMockServer(options().bindAddress("127.0.0.1").dynamicPort());
  private final AskingHub hub = new AskingHub();

  @BeforeEach
  void start() throws Exception {
    server.start();
    String address = "http://127.0.0.1:" + server.port() + "/tax";
    hub.start(
        TaxAdapter.of(
            TaxTestSettings.with(Map.of("address", address, "receive-timeout", "PT2S")), hub));
  }

  @AfterEach
  void stop() {
    hub.close();
    server.stop();
  }

  @Test
  void is_unavailable_when_the_connection_is_refused() {
    server.stop();
    assertThat(failure()).isInstanceOf(DepartmentUnavailable.class);
  }

  @Test
  void leaves_open_what_happened_when_no_answer_comes_in_time() {
    answers(aResponse().withFixedDelay(4000));
    assertThat(failure())
        .isNotInstanceOf(DepartmentUnavailable.class)
        .hasStackTraceContaining("Timeout");
  }

  @Test
  void leaves_open_what_happened_when_the_connection_breaks() {
    answers(aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER));
    assertThat(failure()).isNotInstanceOf(DepartmentUnavailable.class);
  }

  @Test
  void sends_once_even_when_the_connection_breaks() {
    answers(aResponse().withFault(Fault.EMPTY_RESPONSE));
    assertThat(failure()).isNotInstanceOf(DepartmentUnavailable.class);
    server.verify(1, postRequestedFor(anyUrl()));
  }

  @Test
  void does_not_follow_a_redirect() {
    answers(aResponse().withStatus(307).withHeader("Location", "/elsewhere"));
    assertThat(failure()).isNotInstanceOf(DepartmentUnavailable.class);
    server.verify(1, postRequestedFor(anyUrl()));
  }

  @Test
  void does_not_believe_a_soap_fault() {
    answers(
        soap(
            500, "<s:Fault><faultcode>s:Server</faultcode><faultstring>x</faultstring></s:Fault>"));
    assertThat(failure()).isInstanceOf(AnswerNotUnderstood.class);
  }

  @Test
  void does_not_believe_a_soap_answer_without_a_string() {
    answers(soap(200, "<f:doServiceResponse xmlns:f=\"" + TaxNames.FRONT + "\"/>"));
    assertThat(failure()).isInstanceOf(AnswerNotUnderstood.class);
  }

  @Test
  void does_not_believe_the_answer_to_another_request() {
    String other = Samples.text("native-answer.refused.xml").replace("8d2f", "0000");
    answers(returning(other));
    assertThat(failure())
        .isInstanceOf(AnswerNotUnderstood.class)
        .hasMessageContaining("another request");
  }

  @Test
  void names_itself_in_the_department_s_http_headers() {
    answers(returning(Samples.text("native-answer.refused.xml")));
    hub.ask(Samples.request(), Duration.ofSeconds(5));
    server.verify(
        postRequestedFor(anyUrl())
            .withHeader("ACCESS-CLIENT-ID", equalTo("yibiao-hub"))
            .withHeader("REQUSET-CLIENT-IP", equalTo("127.0.0.1"))
            .withHeader("RESOURCE-ID", equalTo("HXZG.DJ.QYKBDJ")));
  }

  @Test
  void sends_nothing_of_a_name_that_gbk_cannot_write_and_says_where_it_stands() {
    StepRequest request = Samples.request();
    request
        .getTaxpayerRegistrationRequest()
        .getCompany()
        .getShareholder()
        .get(1)
        .getNaturalPerson()
        .setName("钱𠮷瑶");
    assertThat(((Failed) hub.ask(request, Duration.ofSeconds(5))).why())
        .isInstanceOfSatisfying(
            RequestNotCarried.class,
            e -> {
              assertThat(e.why().zh()).contains("𠮷", "U+20BB7", "tzfmc");
              assertThat(e.why().en()).contains("𠮷", "U+20BB7", "tzfmc");
              assertThat(e.why().field())
                  .hasValue(
                      "/taxpayerRegistrationRequest/company/shareholder/1/naturalPerson/name");
            });
    server.verify(0, postRequestedFor(anyUrl()));
  }

  private Exception failure() {
    return ((Failed) hub.ask(Samples.request(), Duration.ofSeconds(5))).why();
  }

  private void answers(ResponseDefinitionBuilder answer) {
    server.stubFor(any(anyUrl()).willReturn(answer));
  }

  private static ResponseDefinitionBuilder returning(String text) {
    return soap(
        200,
        "<f:doServiceResponse xmlns:f=\"%s\"><return><![CDATA[%s]]></return></f:doServiceResponse>"
            .formatted(TaxNames.FRONT, text));
  }

  private static ResponseDefinitionBuilder soap(int status, String body) {
    return aResponse()
        .withStatus(status)
        .withHeader("Content-Type", "text/xml;charset=UTF-8")
        .withBody(
            "<s:Envelope xmlns:s=\"http://schemas.xmlsoap.org/soap/envelope/\"><s:Body>%s</s:Body></s:Envelope>"
                .formatted(body));
  }
}
