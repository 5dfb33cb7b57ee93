package org.yibiao.hub.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.yibiao.hub.AtTheHub;
import org.yibiao.hub.Samples;
import org.yibiao.hub.Web;
import org.yibiao.standard.CanonicalJson;
import org.yibiao.standard.DocumentType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The door for data requests and for changes, to which only departments have a key. */
@AtTheHub
class ExchangeDoorTest {

  private static final String EXCHANGE = "/api/v1/exchange/nobody.register";

  @Autowired private Environment environment;
  private Web web;

  @BeforeEach
  void client() {
    web = new Web(environment);
  }

  @Test
  void refuses_a_caller_without_a_key_in_the_standards_form() {
    HttpResponse<byte[]> answer =
        web.post(EXCHANGE, request("tax"), "Content-Type", "application/json");

    assertThat(answer.statusCode()).isEqualTo(401);
    assertThat(answer.headers().firstValue("WWW-Authenticate").orElse("")).startsWith("Basic");
    assertThat(type(answer)).isEqualTo("urn:yibiao:problem:not-logged-in");
  }

  @Test
  void refuses_a_wrong_key() {
    assertThat(ask("tax", "guess", request("tax")).statusCode()).isEqualTo(401);
  }

  @Test
  void refuses_a_name_that_is_no_departments() {
    assertThat(ask("nobody", "guess", request("nobody")).statusCode()).isEqualTo(401);
  }

  @Test
  void lets_no_department_ask_in_the_name_of_another() {
    HttpResponse<byte[]> answer = ask("land", key("land"), request("tax"));

    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(type(answer)).isEqualTo("urn:yibiao:problem:sender-is-not-the-caller");
  }

  @Test
  void says_that_nobody_gives_what_is_asked_for() {
    HttpResponse<byte[]> answer = ask("tax", key("tax"), request("tax"));

    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(type(answer)).isEqualTo("urn:yibiao:problem:unknown-resource");
  }

  @Test
  void names_field_and_rule_of_a_request_against_the_standard() {
    ObjectNode broken = (ObjectNode) CanonicalJson.tree(request("tax"));
    ((ObjectNode) broken.path("subject")).put("realEstateUnitCode", "320211");

    HttpResponse<byte[]> answer = ask("tax", key("tax"), utf8(broken.toString()));

    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(json(answer).at("/finding/0/pointer").asString())
        .isEqualTo("/subject/realEstateUnitCode");
  }

  @Test
  void shows_changes_to_nobody_without_a_key() {
    assertThat(web.get("/api/v1/changes").statusCode()).isEqualTo(401);
  }

  @Test
  void takes_no_change_of_a_resource_that_the_caller_does_not_hold() {
    ObjectNode event = (ObjectNode) CanonicalJson.tree(sample("changeEvent-company-change.json"));
    ((ObjectNode) event.path("envelope")).put("sender", "tax");
    ((ObjectNode) event.path("change")).put("department", "tax");

    HttpResponse<byte[]> answer =
        web.post(
            "/api/v1/changes",
            utf8(event.toString()),
            "Content-Type",
            "application/json",
            "Authorization",
            basic("tax", key("tax")));

    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(type(answer)).isEqualTo("urn:yibiao:problem:not-the-holder");
  }

  private HttpResponse<byte[]> ask(String department, String key, byte[] request) {
    return web.post(
        EXCHANGE,
        request,
        "Content-Type",
        "application/json",
        "Authorization",
        basic(department, key));
  }

  private String key(String department) {
    return environment.getRequiredProperty("secret." + department + ".exchange-key");
  }

  private static String basic(String name, String key) {
    return "Basic " + Base64.getEncoder().encodeToString(utf8(name + ":" + key));
  }

  private static byte[] request(String sender) {
    ObjectNode request = (ObjectNode) CanonicalJson.tree(sample("evidenceRequest-ownership.json"));
    ObjectNode envelope = (ObjectNode) request.path("envelope");
    envelope.put("sender", sender).put("serviceCode", "nobody.register");
    envelope.put("messageId", Samples.newMessageId());
    envelope.remove("signature");
    request.put("resourceCode", "9990000000/00009");
    return utf8(request.toString());
  }

  private static byte[] sample(String name) {
    try (InputStream in = DocumentType.class.getResourceAsStream("/standard/1.0/samples/" + name)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String type(HttpResponse<byte[]> answer) {
    return json(answer).path("type").asString();
  }

  private static JsonNode json(HttpResponse<byte[]> answer) {
    return CanonicalJson.tree(answer.body());
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
