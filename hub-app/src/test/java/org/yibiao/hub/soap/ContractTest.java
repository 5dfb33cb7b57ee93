package org.yibiao.hub.soap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.yibiao.hub.AtTheHub;
import org.yibiao.hub.Web;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The WSDLs, and the schemas that they lead to, are those of the published standard. */
@AtTheHub
class ContractTest {

  private static final String STANDARD = "/standard/1.2/";
  private static final String SUBMISSIONS = "/soap/submissions";
  private static final String EXCHANGE = "/soap/exchange";
  private static final Pattern LOCATION = Pattern.compile("schemaLocation=\"([^\"]+)\"");

  @Autowired private Environment environment;
  private Web web;

  @BeforeEach
  void connect() {
    web = new Web(environment);
  }

  @ParameterizedTest
  @ValueSource(strings = {SUBMISSIONS, EXCHANGE})
  void says_where_the_service_is(String service) {
    assertThat(text(contract(service))).contains("location=\"" + web.base() + service + "\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {SUBMISSIONS, EXCHANGE})
  void imports_the_schemas_from_where_the_standard_is_published(String service) {
    assertThat(locations(contract(service)))
        .containsExactly(web.base() + STANDARD + "xsd/standard.xsd");
  }

  @Test
  void names_the_documents_of_a_data_request() {
    assertThat(text(contract(EXCHANGE)))
        .contains("\"y:evidenceRequest\"", "\"y:evidenceResponse\"", "\"y:problem\"");
  }

  @Test
  void is_published_among_the_standards_files() {
    JsonNode index = JsonMapper.shared().readTree(web.get(STANDARD + "index.json").body());

    assertThat(index.path("wsdl"))
        .extracting(JsonNode::asString)
        .containsExactlyInAnyOrder("wsdl/submissions.wsdl", "wsdl/exchange.wsdl");
  }

  @ParameterizedTest
  @ValueSource(strings = {SUBMISSIONS, EXCHANGE})
  void leads_to_the_standards_schemas_byte_for_byte(String service) throws IOException {
    Map<String, byte[]> reached = new TreeMap<>();
    locations(contract(service)).forEach(location -> reach(URI.create(location), reached));

    assertThat(reached.keySet()).containsExactlyInAnyOrderElementsOf(published());
    for (Map.Entry<String, byte[]> schema : reached.entrySet()) {
      assertThat(schema.getValue()).as(schema.getKey()).isEqualTo(onClassPath(schema.getKey()));
    }
  }

  private void reach(URI address, Map<String, byte[]> reached) {
    HttpResponse<byte[]> answer = web.get(address.getPath());
    assertThat(answer.statusCode()).as(address.toString()).isEqualTo(200);
    if (reached.put(address.getPath(), answer.body()) == null) {
      locations(answer).forEach(location -> reach(address.resolve(location), reached));
    }
  }

  private Iterable<String> published() {
    JsonNode index = JsonMapper.shared().readTree(web.get(STANDARD + "index.json").body());
    return index.path("schemaFiles").values().stream()
        .map(file -> STANDARD + file.asString())
        .toList();
  }

  private static byte[] onClassPath(String path) throws IOException {
    try (InputStream in = ContractTest.class.getResourceAsStream(path)) {
      return in.readAllBytes();
    }
  }

  private HttpResponse<byte[]> contract(String service) {
    HttpResponse<byte[]> contract = web.get(service + "?wsdl");
    assertThat(contract.statusCode()).isEqualTo(200);
    return contract;
  }

  private static Stream<String> locations(HttpResponse<byte[]> document) {
    return LOCATION.matcher(text(document)).results().map(result -> result.group(1));
  }

  private static String text(HttpResponse<byte[]> answer) {
    return new String(answer.body(), StandardCharsets.UTF_8);
  }
}
