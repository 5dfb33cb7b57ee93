package org.yibiao.hub.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.jms.ConnectionFactory;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jms.core.JmsTemplate;
import org.yibiao.hub.AtTheHub;
import org.yibiao.hub.TestLogins;
import org.yibiao.hub.Web;
import org.yibiao.standard.CanonicalJson;
import tools.jackson.databind.JsonNode;

@AtTheHub
class DeadLetterDoorTest {

  private static final String LETTERS = "/api/v1/dead-letters";
  private static final String QUEUE = "department.tax.exchange-answers";
  private static final String PERSON = "110105199001011232";

  @Autowired private Environment environment;
  @Autowired private ConnectionFactory connections;

  private final String department = "office-" + UUID.randomUUID().toString().substring(0, 8);
  private Web web;

  @BeforeEach
  void connect() {
    web = new Web(environment);
  }

  @Test
  void shows_a_supervisor_the_letter_its_body_as_it_was_and_its_history() {
    String id = died("hub.steps.due." + department, "no ticket of " + PERSON);

    JsonNode letter = json(as("supervisor").get(LETTERS + "/" + id));
    HttpResponse<byte[]> body = as("supervisor").get(LETTERS + "/" + id + "/body");

    assertThat(letter.at("/letter/state").asString()).isEqualTo("open");
    assertThat(letter.at("/acts/0/act").asString()).isEqualTo("arrived");
    assertThat(letter.path("bodyReadable").asBoolean()).isTrue();
    assertThat(new String(body.body(), StandardCharsets.UTF_8)).isEqualTo("no ticket of " + PERSON);
  }

  @Test
  void a_list_tells_nothing_of_what_was_in_the_messages() {
    died("hub.steps.due." + department, "no ticket of " + PERSON);

    String list = text(as("monitor").get(LETTERS + "?department=" + department));

    assertThat(list).contains(department).doesNotContain(PERSON);
  }

  @Test
  void lets_nobody_read_a_body_who_only_watches() {
    String id = died("hub.steps.due." + department, "no ticket");

    assertThat(as("monitor").get(LETTERS + "/" + id + "/body").statusCode()).isEqualTo(403);
    assertThat(json(as("monitor").get(LETTERS + "/" + id)).path("headers")).isEmpty();
    assertThat(web.get(LETTERS).statusCode()).isEqualTo(401);
  }

  @Test
  void a_departments_person_sees_their_departments_letters_only() {
    String own = died(QUEUE, "an answer " + department);
    String other = died("hub.steps.due." + department, "no ticket");
    Web operator = as("tax-operator");

    assertThat(operator.get(LETTERS + "/" + own).statusCode()).isEqualTo(200);
    assertThat(operator.get(LETTERS + "/" + other).statusCode()).isEqualTo(404);
    assertThat(post(operator, "/" + other + "/replay", "").statusCode()).isEqualTo(404);
    assertThat(json(operator.get(LETTERS + "?department=" + department)).path("total").asInt())
        .isZero();
  }

  @Test
  void refuses_an_edit_that_is_no_ticket_with_field_rule_and_remedy() {
    String id = died("hub.steps.due." + department, "no ticket");

    HttpResponse<byte[]> answer = post(as("supervisor"), "/" + id + "/versions?why=test", "{}");

    assertThat(answer.statusCode()).isEqualTo(422);
    JsonNode finding = json(answer).at("/finding/0");
    assertThat(finding.path("pointer").asString()).isEqualTo("/step");
    assertThat(finding.path("rule").asString()).isEqualTo("R-TICKET");
    assertThat(finding.at("/remedy/zh").asString()).isNotBlank();
  }

  @Test
  void keeps_an_edit_as_a_version_of_its_own() {
    String id = died("hub.steps.due." + department, "no ticket");
    String ticket = "{\"step\":\"" + UUID.randomUUID() + "\",\"attempt\":1,\"hold\":0}";

    JsonNode edited = json(post(as("supervisor"), "/" + id + "/versions?why=mended", ticket));

    assertThat(edited.at("/versions/0/by").asString()).isEqualTo("supervisor");
    assertThat(text(as("supervisor").get(LETTERS + "/" + id + "/body?version=1")))
        .isEqualTo(ticket);
    assertThat(text(as("supervisor").get(LETTERS + "/" + id + "/body"))).isEqualTo("no ticket");
  }

  @Test
  void replays_by_filter_and_closes_with_a_reason() {
    String id = died("hub.steps.due." + department, "no ticket");
    String wish = "{\"filter\":{\"department\":\"" + department + "\"}}";

    JsonNode results = json(post(as("administrator"), "/replays", wish));
    assertThat(results.at("/0/outcome").asString()).isEqualTo("replayed");
    assertThat(post(as("supervisor"), "/" + id + "/close", "{\"reason\":\"\"}").statusCode())
        .isIn(409, 422);

    String other = died("hub.steps.due." + department, "another");
    JsonNode closed =
        json(post(as("supervisor"), "/" + other + "/close", "{\"reason\":\"a test\"}"));
    assertThat(closed.at("/letter/state").asString()).isEqualTo("closed");
  }

  @Test
  void keeps_the_reason_of_a_replay_in_the_history() {
    String one = died("hub.steps.due." + department, "no ticket");
    String many = died("hub.steps.due." + department, "no ticket either");

    post(as("supervisor"), "/" + one + "/replay", "{\"reason\":\"tax is back\"}");
    post(as("supervisor"), "/replays", "{\"ids\":[\"" + many + "\"],\"reason\":\"all are back\"}");

    assertThat(text(as("supervisor").get(LETTERS + "/" + one))).contains("tax is back");
    assertThat(text(as("supervisor").get(LETTERS + "/" + many))).contains("all are back");
  }

  @Test
  void refuses_a_reason_that_is_longer_than_can_be_kept() {
    String id = died("hub.steps.due." + department, "no ticket");
    String reason = "{\"reason\":\"" + "x".repeat(501) + "\"}";

    assertThat(post(as("supervisor"), "/" + id + "/replay", reason).statusCode()).isEqualTo(422);
  }

  @Test
  void names_a_filter_of_the_wrong_kind() {
    HttpResponse<byte[]> answer = as("supervisor").get(LETTERS + "?state=lost&from=yesterday");

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(text(answer)).contains("state").contains("open");
  }

  /** A message as the broker leaves it when all tries have failed. */
  private String died(String queue, String text) {
    String mark = UUID.randomUUID().toString();
    new JmsTemplate(connections)
        .convertAndSend(
            "hub.dead-letters",
            text,
            message -> {
              message.setStringProperty("_AMQ_ORIG_ADDRESS", queue);
              message.setJMSCorrelationID(mark);
              return message;
            });
    return await()
        .atMost(Duration.ofSeconds(20))
        .until(() -> find(queue, mark), id -> !id.isEmpty());
  }

  private String find(String queue, String mark) {
    JsonNode found = json(as("supervisor").get(LETTERS + "?queue=" + queue));
    for (JsonNode each : found.path("items")) {
      String id = each.path("id").asString();
      if (text(as("supervisor").get(LETTERS + "/" + id)).contains(mark)) {
        return id;
      }
    }
    return "";
  }

  private Web as(String person) {
    return web.as(TestLogins.person(person));
  }

  private static HttpResponse<byte[]> post(Web web, String path, String body) {
    return web.post(
        LETTERS + path,
        body.getBytes(StandardCharsets.UTF_8),
        "Content-Type",
        path.contains("/versions") ? "application/octet-stream" : "application/json");
  }

  private static JsonNode json(HttpResponse<byte[]> answer) {
    return CanonicalJson.mapper().readTree(answer.body());
  }

  private static String text(HttpResponse<byte[]> answer) {
    return new String(answer.body(), StandardCharsets.UTF_8);
  }
}
