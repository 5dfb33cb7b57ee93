package org.yibiao.hub.messages;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.yibiao.hub.AtTheHub;
import org.yibiao.hub.Samples;
import org.yibiao.hub.TestLogins;
import org.yibiao.hub.Web;
import org.yibiao.routes.intake.Syntax;
import org.yibiao.standard.CanonicalJson;
import tools.jackson.databind.JsonNode;

/** Messages over HTTP: who finds them, who sees what crossed. */
@AtTheHub
class MessageDoorTest {

  private static final String MESSAGES = "/api/v1/messages";
  private static final String CLEAR = "{\"reason\":\"核对申请内容\",\"mode\":\"clear\"}";
  private static final String PERSON = "林知远";
  private static final String NUMBER = "320211198705163012";
  private static final String MASKED = "{\"reason\":\"核对申请内容\"}";

  @Autowired private Environment environment;

  private final String id = Samples.newMessageId();
  private Web web;

  @BeforeEach
  void handIn() {
    web = new Web(environment);
    byte[] form = Samples.document(id, Syntax.XML);
    assertThat(
            web.post("/api/v1/submissions", form, "Content-Type", "application/xml").statusCode())
        .isBetween(200, 202);
  }

  @Test
  void shows_a_monitor_a_message_with_its_hops_and_nothing_that_it_says() {
    JsonNode detail = json(as("monitor").get(MESSAGES + "/" + id));

    assertThat(detail.at("/message/kind").asString()).isEqualTo("submission");
    assertThat(detail.at("/hops/0/direction").asString()).isEqualTo("received");
    assertThat(detail.at("/hops/0/try").asInt()).isOne();
    assertThat(detail.toString()).doesNotContain(PERSON);
  }

  @Test
  void shows_the_steps_of_its_case_as_its_effects() {
    JsonNode conversation = json(as("monitor").get(MESSAGES + "/" + id + "/conversation"));

    assertThat(conversation.size()).isGreaterThan(1);
    assertThat(conversation.at("/1/causedBy").asString()).isEqualTo(id);
  }

  @Test
  void gives_a_supervisor_who_says_why_the_bytes_as_they_came() {
    JsonNode shown = json(look("supervisor", CLEAR));

    assertThat(shown.path("masked").asBoolean()).isFalse();
    assertThat(shown.path("nativeText").asString())
        .isEqualTo(new String(Samples.document(id, Syntax.XML), StandardCharsets.UTF_8));
  }

  @Test
  void gives_a_monitor_nothing_but_masked_text() {
    assertThat(look("monitor", CLEAR).statusCode()).isEqualTo(403);

    JsonNode shown = json(look("monitor", MASKED));

    assertThat(shown.path("masked").asBoolean()).isTrue();
    assertThat(shown.path("nativeText").asString()).contains(id);
    assertThat(shown.toString()).doesNotContain(PERSON).doesNotContain(NUMBER);
  }

  @Test
  void gives_an_auditor_the_list_and_not_what_crossed() {
    assertThat(as("auditor").get(MESSAGES + "?messageId=" + id).statusCode()).isEqualTo(200);
    assertThat(look("auditor", MASKED).statusCode()).isEqualTo(403);
    assertThat(as("auditor").get(MESSAGES + "/" + id + "/evidence").statusCode()).isEqualTo(403);
  }

  @Test
  void shows_nothing_of_it_to_a_department_that_is_no_party() {
    Web operator = as("tax-operator");

    assertThat(operator.get(MESSAGES + "/" + id).statusCode()).isEqualTo(404);
    assertThat(json(operator.get(MESSAGES + "?messageId=" + id)).path("items")).isEmpty();
  }

  @Test
  void shows_nothing_to_one_who_says_no_reason() {
    assertThat(look("supervisor", "{\"mode\":\"clear\"}").statusCode()).isEqualTo(422);
  }

  @Test
  void takes_no_number_of_a_person_in_an_address() {
    assertThat(as("supervisor").get(MESSAGES + "?subject=" + TestLogins.CITIZEN).statusCode())
        .isEqualTo(400);
  }

  @Test
  void names_the_kinds_that_there_are_to_one_who_asks_for_another() {
    HttpResponse<byte[]> answer = as("monitor").get(MESSAGES + "?kind=letter");

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(new String(answer.body(), StandardCharsets.UTF_8)).contains("data-request");
  }

  @Test
  void finds_it_by_its_identifier_in_a_posted_search() {
    String wish = "{\"messageId\":\"" + id + "\",\"size\":5}";

    JsonNode page = json(post(as("monitor"), "/searches", wish));

    assertThat(page.at("/items/0/id").asString()).isEqualTo(id);
    assertThat(page.path("whole").asBoolean()).isTrue();
  }

  @Test
  void hands_out_evidence_as_a_zip() {
    HttpResponse<byte[]> file = as("supervisor").get(MESSAGES + "/" + id + "/evidence");

    assertThat(file.statusCode()).isEqualTo(200);
    assertThat(file.headers().firstValue("Content-Type")).contains("application/zip");
    assertThat(new String(file.body(), 0, 2, StandardCharsets.US_ASCII)).isEqualTo("PK");
  }

  private HttpResponse<byte[]> look(String person, String wish) {
    return post(as(person), "/" + id + "/hops/1/payload", wish);
  }

  private Web as(String person) {
    return web.as(TestLogins.person(person));
  }

  private static HttpResponse<byte[]> post(Web web, String path, String body) {
    return web.post(
        MESSAGES + path, body.getBytes(StandardCharsets.UTF_8), "Content-Type", "application/json");
  }

  private static JsonNode json(HttpResponse<byte[]> answer) {
    assertThat(answer.statusCode()).isEqualTo(200);
    return CanonicalJson.mapper().readTree(answer.body());
  }
}
