package org.yibiao.hub.standard;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.yibiao.hub.AtTheHub;
import org.yibiao.hub.Web;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The hub publishes the standard at addresses that stay. */
@AtTheHub
class StandardPublishedTest {

  @Autowired private Environment environment;
  private Web web;

  @BeforeEach
  void reach() {
    web = new Web(environment);
  }

  @Test
  void lists_its_versions() {
    JsonNode versions = json(web.get("/standard/", "Accept", "application/json"));

    assertThat(versions.values()).extracting(v -> v.path("version").asString()).contains("1.0");
    assertThat(versions.get(0).path("address").asString()).isEqualTo("/standard/1.0/");
  }

  @Test
  void shows_its_versions_to_a_browser() {
    HttpResponse<byte[]> page = web.get("/standard/", "Accept", "text/html");

    assertThat(page.headers().firstValue("Content-Type")).get().asString().contains("text/html");
    assertThat(text(page)).contains("href=\"/standard/1.0/\"");
  }

  @Test
  void serves_every_file_that_a_version_lists() {
    JsonNode index = json(web.get("/standard/1.0/index.json"));

    index.findValues("samples").forEach(list -> list.forEach(this::isServed));
    index.findValues("jsonSchema").forEach(this::isServed);
    index.findValues("json").forEach(this::isServed);
    index.path("rules").forEach(this::isServed);
    index.path("wsdl").forEach(this::isServed);
    index.path("schemaFiles").forEach(this::isServed);
  }

  @Test
  void tells_who_has_a_file_that_it_has_not_changed() {
    HttpResponse<byte[]> first = web.get("/standard/1.0/xsd/standard.xsd");
    String etag = first.headers().firstValue("ETag").orElseThrow();

    HttpResponse<byte[]> again = web.get("/standard/1.0/xsd/standard.xsd", "If-None-Match", etag);

    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
  }

  @Test
  void names_xml_by_its_type() {
    HttpResponse<byte[]> xsd = web.get("/standard/1.0/xsd/party.xsd");

    assertThat(xsd.headers().firstValue("Content-Type")).contains("application/xml;charset=UTF-8");
  }

  @Test
  void sends_from_a_version_to_its_contents_and_its_dictionary() {
    assertThat(location("/standard")).isEqualTo("/standard/");
    assertThat(location("/standard/1.0")).isEqualTo("/standard/1.0/");
    assertThat(location("/standard/1.0/")).isEqualTo("/standard/1.0/index.html");
    assertThat(location("/standard/1.0/dictionary/"))
        .isEqualTo("/standard/1.0/dictionary/index.html");
  }

  @Test
  void answers_a_version_that_is_not_published_with_a_problem() {
    HttpResponse<byte[]> answer = web.get("/standard/9.9/");

    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(text(answer)).contains("urn:yibiao:problem:");
  }

  @Test
  void serves_nothing_beside_the_standard() {
    assertThat(web.get("/standard/1.0/%2e%2e/%2e%2e/application.yaml").statusCode())
        .isGreaterThanOrEqualTo(400);
  }

  private void isServed(JsonNode file) {
    String path = "/standard/1.0/" + file.asString();
    assertThat(web.get(path).statusCode()).as(path).isEqualTo(200);
  }

  private String location(String path) {
    HttpResponse<byte[]> answer = web.get(path, "Accept", "text/html");
    assertThat(answer.statusCode()).isEqualTo(302);
    return answer.headers().firstValue("Location").orElseThrow();
  }

  private static JsonNode json(HttpResponse<byte[]> answer) {
    assertThat(answer.statusCode()).isEqualTo(200);
    return JsonMapper.shared().readTree(answer.body());
  }

  private static String text(HttpResponse<byte[]> answer) {
    return new String(answer.body(), StandardCharsets.UTF_8);
  }
}
