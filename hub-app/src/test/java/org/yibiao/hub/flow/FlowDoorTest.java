package org.yibiao.hub.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.BufferedReader;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
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

/** What flows through the hub, as it is told to those who may watch. */
@AtTheHub
class FlowDoorTest {

  @Autowired private Environment environment;
  private Web anybody;
  private Web monitor;

  @BeforeEach
  void connect() {
    anybody = new Web(environment);
    monitor = anybody.as(TestLogins.person("monitor"));
  }

  @Test
  void a_submission_is_seen_on_its_way_in() {
    handIn();

    await()
        .untilAsserted(
            () -> assertThat(picture().at("/ways")).anyMatch(FlowDoorTest::isOfXmlAndWell));
  }

  @Test
  void one_that_is_refused_is_counted_as_gone_wrong() {
    anybody.post(
        "/api/v1/submissions",
        "{}".getBytes(StandardCharsets.UTF_8),
        "Content-Type",
        "application/json");

    await()
        .untilAsserted(
            () ->
                assertThat(picture().at("/ways"))
                    .anyMatch(
                        line ->
                            line.path("party").asString().equals("REST/JSON")
                                && line.path("errors").asLong() > 0));
  }

  @Test
  void the_queues_are_told_with_those_who_take_from_them() {
    await()
        .untilAsserted(
            () ->
                assertThat(picture().at("/waiting"))
                    .anyMatch(
                        depth ->
                            depth.path("queue").asString().equals("hub.submissions.in")
                                && depth.path("takers").asInt() > 0));
  }

  @Test
  void who_watches_is_shown_it_again_and_again() throws Exception {
    try (BufferedReader events = new BufferedReader(stream())) {
      String first = next(events);
      handIn();

      await().until(() -> isLater(first, next(events)));
    }
  }

  @Test
  void who_works_for_a_department_sees_that_one_only() {
    Web taxes = anybody.as(TestLogins.person("tax-operator"));

    JsonNode seen = json(taxes.get("/api/v1/flow"));

    assertThat(seen.at("/departments"))
        .extracting(each -> each.path("code").asString())
        .containsExactly("tax");
    assertThat(seen.at("/ways")).isEmpty();
    assertThat(seen.path("figures").isNull()).isTrue();
  }

  @Test
  void who_has_not_logged_in_sees_nothing() {
    assertThat(anybody.get("/api/v1/flow").statusCode()).isEqualTo(401);
  }

  @Test
  void a_time_that_is_too_long_is_refused_with_what_would_be_right() {
    HttpResponse<byte[]> answer = monitor.get("/api/v1/flow/day?hours=169");

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(new String(answer.body(), StandardCharsets.UTF_8)).contains("1…168");
  }

  private void handIn() {
    byte[] form = Samples.document(Samples.newMessageId(), Syntax.XML);
    assertThat(
            anybody
                .post("/api/v1/submissions", form, "Content-Type", Syntax.XML.mediaType())
                .statusCode())
        .isEqualTo(202);
  }

  private static boolean isOfXmlAndWell(JsonNode line) {
    return line.path("party").asString().equals("REST/XML")
        && line.path("count").asLong() > 0
        && line.path("p50").asDouble() > 0;
  }

  private JsonNode picture() {
    return json(monitor.get("/api/v1/flow"));
  }

  private static JsonNode json(HttpResponse<byte[]> answer) {
    assertThat(answer.statusCode()).isEqualTo(200);
    return JsonMapper.shared().readTree(answer.body());
  }

  private InputStreamReader stream() throws Exception {
    HttpResponse<InputStream> answer =
        HttpClient.newHttpClient()
            .send(
                HttpRequest.newBuilder(URI.create(monitor.base() + "/api/v1/flow/events"))
                    .header("Authorization", TestLogins.person("monitor"))
                    .timeout(Duration.ofSeconds(30))
                    .build(),
                BodyHandlers.ofInputStream());
    assertThat(answer.statusCode()).isEqualTo(200);
    return new InputStreamReader(answer.body(), StandardCharsets.UTF_8);
  }

  private static String next(BufferedReader events) throws Exception {
    String line = events.readLine();
    while (!line.startsWith("data:")) {
      line = events.readLine();
    }
    return line.substring("data:".length());
  }

  private static boolean isLater(String first, String next) {
    JsonMapper json = JsonMapper.shared();
    List<String> moments =
        List.of(first, next).stream()
            .map(each -> json.readTree(each).path("at").asString())
            .toList();
    return !moments.get(0).equals(moments.get(1));
  }
}
