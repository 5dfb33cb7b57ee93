package org.yibiao.hub.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.yibiao.hub.AtTheHub;
import org.yibiao.hub.Samples;
import org.yibiao.hub.TestLogins;
import org.yibiao.hub.Web;
import org.yibiao.routes.intake.Syntax;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the interface's description says itself, without the standard, is what the hub answers. */
@AtTheHub
class DescribedAnswersTest {

  private static final String DATA = "data:";

  @Autowired private Environment environment;
  private Web web;

  @BeforeEach
  void connect() {
    web = new Web(environment);
  }

  @Test
  void lists_versions_as_described() {
    JsonNode versions = json(web.get("/standard/", "Accept", "application/json").body());

    assertThat(versions.values())
        .isNotEmpty()
        .allSatisfy(version -> assertThat(described("Version").validate(version)).isEmpty());
  }

  @Test
  void lists_departments_as_described() {
    JsonNode departments = json(monitor().get("/api/v1/departments").body());

    assertThat(departments.values())
        .extracting(each -> each.path("code").asString())
        .contains("land", "market-regulation", "public-security", "tax");
    assertThat(departments.values())
        .allSatisfy(each -> assertThat(described("DepartmentStanding").validate(each)).isEmpty());
  }

  @Test
  void measures_every_departments_breaker() {
    monitor().get("/api/v1/departments");

    JsonNode metric =
        json(monitor().get("/actuator/metrics/resilience4j.circuitbreaker.state").body());
    assertThat(metric.path("availableTags").toString()).contains("\"tax\"", "\"half_open\"");
  }

  @Test
  void tells_of_events_as_described() throws Exception {
    byte[] submission = Samples.document(Samples.newMessageId(), Syntax.JSON);
    String place =
        web.post("/api/v1/submissions", submission, "Content-Type", "application/json")
            .headers()
            .firstValue("Location")
            .orElseThrow();

    assertThat(events(place.replace("?", "/events?"), 3))
        .hasSize(3)
        .allSatisfy(event -> assertThat(described("CaseEvent").validate(event)).isEmpty());
  }

  private Web monitor() {
    return web.as(TestLogins.person("monitor"));
  }

  private List<JsonNode> events(String path, int count) throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(URI.create(web.base() + path)).build();
    HttpResponse<Stream<String>> answer =
        HttpClient.newHttpClient().send(request, BodyHandlers.ofLines());
    try (Stream<String> lines = answer.body()) {
      return lines
          .filter(line -> line.startsWith(DATA))
          .limit(count)
          .map(line -> JsonMapper.shared().readTree(line.substring(DATA.length())))
          .toList();
    }
  }

  private Schema described(String name) {
    JsonNode schema = json(web.get("/openapi.json").body()).at("/components/schemas/" + name);
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(schema);
  }

  private static JsonNode json(byte[] content) {
    return JsonMapper.shared().readTree(content);
  }
}
