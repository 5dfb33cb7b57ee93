package org.yibiao.adapters.tax;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.yibiao.adapters.kit.DepartmentFolder;
import org.yibiao.adapters.kit.DepartmentSettings;
import org.yibiao.adapters.kit.DepartmentUnavailable;
import org.yibiao.adapters.kit.ServiceOutcome.RetryLater;
import org.yibiao.adapters.kit.simulator.Behaviour;
import org.yibiao.standard.SafeXml;
import org.yibiao.standard.validation.SchemaCheck;
import org.yibiao.standard.validation.XmlSchemaCheck;

/** The simulated front machine, spoken to by hand. */
class TaxSimulatorTest {

  private static final SchemaCheck ANSWER_ON_THE_WAY =
      XmlSchemaCheck.of(new DepartmentFolder("tax").file("native/wire-answer.xsd"));

  private final DepartmentSettings settings = TaxTestSettings.with(Map.of());

  @TempDir private Path memory;
  private TaxOffice office;

  @BeforeEach
  void open() throws Exception {
    office = TaxOffice.open(settings, memory);
  }

  @AfterEach
  void close() {
    office.close();
  }

  @Test
  void serves_its_wsdl_with_its_own_address() throws Exception {
    HttpRequest request = at("?wsdl").GET().build();
    assertThat(sent(request).body())
        .contains("wsdl:definitions", "soap:address location=\"" + office.simulator.address());
  }

  @Test
  void answers_a_wrong_business_message_with_its_own_code() throws Exception {
    String wire =
        Samples.text("native-request.wire.xml").replaceAll("<body>.*</body>", "<body>PGE+</body>");
    assertThat(asked(wire).body()).contains("&lt;Code&gt;101&lt;/Code&gt;");
  }

  @Test
  void answers_an_unknown_transaction_with_its_own_code() throws Exception {
    String wire = Samples.text("native-request.wire.xml").replace("QYKBDJ<", "XXX<");
    assertThat(asked(wire).body()).contains("&lt;Code&gt;103&lt;/Code&gt;");
  }

  @ParameterizedTest
  @ValueSource(strings = {"QYKBDJ", "UNKNOWN"})
  void keeps_to_its_own_schema_in_its_answers(String transaction) throws Exception {
    String wire = Samples.text("native-request.wire.xml").replace("QYKBDJ", transaction);
    Document soap = SafeXml.parse(asked(wire).body());
    byte[] answer = soap.getDocumentElement().getTextContent().getBytes(StandardCharsets.UTF_8);
    assertThat(ANSWER_ON_THE_WAY.check(answer)).isEmpty();
  }

  @Test
  void answers_what_is_no_transaction_with_a_soap_fault() throws Exception {
    HttpResponse<String> answer = asked("hello");
    assertThat(answer.statusCode()).isEqualTo(500);
    assertThat(answer.body()).contains("soap:Fault");
  }

  @Test
  void answers_a_client_that_it_does_not_know_with_its_own_code() throws Exception {
    office.close();
    String address = settings.text("address");
    office =
        TaxOffice.open(
            TaxTestSettings.with(Map.of("address", address, "client-id", "someone-else")),
            settings,
            memory);
    assertThat(office.outcome(Samples.anotherRequest()))
        .isInstanceOfSatisfying(
            RetryLater.class, it -> assertThat(it.why().nativeCode()).hasValue("102"));
  }

  @Test
  void acts_once_when_the_same_request_comes_many_times_at_once() {
    String wire = Samples.text("native-request.wire.xml");
    assertThat(
            Stream.generate(() -> CompletableFuture.supplyAsync(() -> business(wire)))
                .limit(8)
                .toList())
        .extracting(CompletableFuture::join)
        .containsOnly(business(wire));
  }

  @Test
  void does_not_listen_while_it_is_down() {
    office.simulator.behave(Behaviour.DOWN);
    assertThat(office.failure(Samples.anotherRequest())).isInstanceOf(DepartmentUnavailable.class);
  }

  @Test
  void spoils_its_answers_in_each_of_its_ways_while_it_is_garbled() {
    office.simulator.behave(Behaviour.GARBLED);
    for (int turn = 0; turn < 6; turn++) {
      assertThat(office.failure(Samples.request())).isNotInstanceOf(DepartmentUnavailable.class);
    }
  }

  /** The business answer as it lies in the SOAP answer. */
  private String business(String wire) {
    try {
      return asked(wire).body().replaceAll("(?s).*&lt;body&gt;|&lt;/body&gt;.*", "");
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private HttpResponse<String> asked(String string) throws Exception {
    String soap =
        "<s:Envelope xmlns:s=\"http://schemas.xmlsoap.org/soap/envelope/\"><s:Body>"
            + "<f:doService xmlns:f=\"%s\"><request><![CDATA[%s]]></request></f:doService>"
                .formatted(TaxNames.FRONT, string)
            + "</s:Body></s:Envelope>";
    return sent(
        at("")
            .header("Content-Type", "text/xml;charset=UTF-8")
            .header("ACCESS-CLIENT-ID", "yibiao-hub")
            .POST(BodyPublishers.ofString(soap))
            .build());
  }

  private HttpRequest.Builder at(String query) {
    return HttpRequest.newBuilder(URI.create(office.simulator.address() + query));
  }

  private static HttpResponse<String> sent(HttpRequest request) throws Exception {
    return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
  }
}
