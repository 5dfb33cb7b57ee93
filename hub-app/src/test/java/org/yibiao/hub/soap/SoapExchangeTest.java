package org.yibiao.hub.soap;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.Base64;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.yibiao.hub.AtTheHub;
import org.yibiao.hub.Samples;
import org.yibiao.hub.Web;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Data requests by SOAP, from departments with a key. No department is there to answer. */
@AtTheHub
class SoapExchangeTest {

  private static final String SOAP = "/soap/exchange";
  private static final String UNIT =
      "<subject><realEstateUnitCode>320213004007GB00126F00050602</realEstateUnitCode></subject>";

  @Autowired private Environment environment;

  private final String id = Samples.newMessageId();
  private Web web;

  @BeforeEach
  void connect() {
    web = new Web(environment);
  }

  @Test
  void answers_a_request_with_a_response() {
    HttpResponse<byte[]> answer = call("tax", request("tax", "land.ownership", UNIT));

    assertThat(answer.statusCode()).as(text(answer)).isEqualTo(200);
    assertThat(text(answer))
        .contains("evidenceResponse", "<outcome>unavailable</outcome>", "<sender>land</sender>");
  }

  @Test
  void refuses_a_caller_without_a_key_in_a_typed_fault() {
    HttpResponse<byte[]> answer =
        post(envelope(request("tax", "land.ownership", UNIT)), "X-Nothing", "-");

    assertThat(answer.statusCode()).isEqualTo(401);
    assertThat(answer.headers().firstValue("WWW-Authenticate").orElse("")).startsWith("Basic");
    assertThat(text(answer)).contains("Fault", "<detail", "urn:yibiao:problem:not-logged-in");
  }

  @Test
  void refuses_a_wrong_key() {
    HttpResponse<byte[]> answer =
        post(
            envelope(request("tax", "land.ownership", UNIT)),
            "Authorization",
            basic("tax", "guess"));

    assertThat(answer.statusCode()).isEqualTo(401);
    assertThat(text(answer)).contains("Fault");
  }

  @Test
  void lets_no_department_ask_in_the_name_of_another() {
    assertThat(fault(call("land", request("tax", "land.ownership", UNIT))))
        .contains("urn:yibiao:problem:sender-is-not-the-caller", ":Client");
  }

  @Test
  void says_that_nobody_gives_what_is_asked_for() {
    assertThat(fault(call("tax", request("tax", "nobody.register", UNIT))))
        .contains("urn:yibiao:problem:unknown-resource", "nobody.register");
  }

  @Test
  void names_field_and_rule_of_a_request_against_the_standard() {
    String broken = request("tax", "land.ownership", UNIT.replace("320213004007GB", "3202"));

    assertThat(fault(call("tax", broken)))
        .contains("urn:yibiao:problem:invalid-document", "/subject/realEstateUnitCode")
        .contains("<zh>", "<en>")
        .doesNotContain("<line>");
  }

  @Test
  void refuses_a_second_request_in_one_body() {
    String request = request("tax", "land.ownership", UNIT);

    assertThat(fault(call("tax", request + request)))
        .contains("urn:yibiao:problem:not-soap", "takes one evidenceRequest");
  }

  @Test
  void says_which_document_the_body_should_hold() {
    assertThat(fault(call("tax", "<x/>"))).contains("evidenceRequest");
  }

  private HttpResponse<byte[]> call(String department, String body) {
    String key = environment.getRequiredProperty("secret." + department + ".exchange-key");
    return post(envelope(body), "Authorization", basic(department, key));
  }

  private HttpResponse<byte[]> post(String envelope, String header, String value) {
    return web.post(
        SOAP,
        envelope.getBytes(StandardCharsets.UTF_8),
        "Content-Type",
        "text/xml; charset=UTF-8",
        "SOAPAction",
        "\"urn:yibiao:standard:v1:ask\"",
        header,
        value);
  }

  private String request(String sender, String service, String subject) {
    return """
        <evidenceRequest xmlns="urn:yibiao:standard:v1"><envelope><messageId>%s</messageId>\
        <serviceCode>%s</serviceCode><sender>%s</sender><receiver>hub</receiver>\
        <division>320213</division><createdAt>%s</createdAt>\
        <confidentiality>personal</confidentiality><schemaVersion>1.2</schemaVersion></envelope>\
        <resourceCode>%s</resourceCode>%s<purpose>核定契税</purpose><legalBasis>《中华人民共和国契税法》第六条</legalBasis>\
        <wish>data</wish><answerBy>%s</answerBy></evidenceRequest>"""
        .formatted(
            id,
            service,
            sender,
            OffsetDateTime.now(),
            resource(service),
            subject,
            OffsetDateTime.now().plusSeconds(3));
  }

  private String resource(String service) {
    JsonNode found = JsonMapper.shared().readTree(web.get("/api/v1/catalogue?q=" + service).body());
    return found.at("/0/resource/code").asString("9990000000/00009");
  }

  private static String fault(HttpResponse<byte[]> answer) {
    assertThat(answer.statusCode()).isEqualTo(500);
    assertThat(text(answer)).contains("Fault", "<detail");
    return text(answer);
  }

  private static String envelope(String body) {
    return "<e:Envelope xmlns:e='http://schemas.xmlsoap.org/soap/envelope/'><e:Body>"
        + body
        + "</e:Body></e:Envelope>";
  }

  private static String basic(String name, String key) {
    byte[] pair = (name + ":" + key).getBytes(StandardCharsets.UTF_8);
    return "Basic " + Base64.getEncoder().encodeToString(pair);
  }

  private static String text(HttpResponse<byte[]> answer) {
    return new String(answer.body(), StandardCharsets.UTF_8);
  }
}
