package org.yibiao.hub.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.yibiao.hub.AtTheHub;
import org.yibiao.hub.TestLogins;
import org.yibiao.hub.Web;
import org.yibiao.standard.CanonicalJson;
import tools.jackson.databind.JsonNode;

/** Departments are paused, and go on, over the interface. */
@AtTheHub
class OrderDoorTest {

  private static final String DEPARTMENTS = "/api/v1/departments";
  private static final String PAUSE = "{\"kind\":\"pause\",\"reason\":\"机房检修\"}";

  @Autowired private Environment environment;
  private Web supervisor;
  private Web operator;

  @BeforeEach
  void connect() {
    Web web = new Web(environment);
    supervisor = web.as(TestLogins.person("supervisor"));
    operator = web.as(TestLogins.person("tax-operator"));
  }

  private static HttpResponse<byte[]> post(Web as, String path, String json) {
    return as.post(
        DEPARTMENTS + path,
        json.getBytes(StandardCharsets.UTF_8),
        "Content-Type",
        "application/json");
  }

  private static JsonNode json(HttpResponse<byte[]> answer) {
    return CanonicalJson.tree(answer.body());
  }

  private JsonNode row(String department) {
    return json(supervisor.get(DEPARTMENTS))
        .valueStream()
        .filter(each -> each.path("code").asString().equals(department))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void a_pause_is_shown_with_its_department_until_it_is_ended() {
    HttpResponse<byte[]> given = post(supervisor, "/planning/orders", PAUSE);

    assertThat(given.statusCode()).isEqualTo(201);
    String id = json(given).path("id").asString();
    assertThat(row("planning").at("/orders/0/id").asString()).isEqualTo(id);
    assertThat(row("planning").path("state").asString()).isEqualTo("maintenance");

    HttpResponse<byte[]> ended =
        post(supervisor, "/planning/orders/" + id + "/end", "{\"reason\":\"检修完成\"}");
    assertThat(ended.statusCode()).isEqualTo(200);
    assertThat(row("planning").path("orders")).isEmpty();
    assertThat(json(supervisor.get(DEPARTMENTS + "/orders?over=true")).toString()).contains(id);
  }

  @Test
  void a_preview_tells_of_each_department_and_changes_nothing() {
    HttpResponse<byte[]> answer =
        post(
            supervisor,
            "/orders/preview",
            "{\"departments\":[\"banks\",\"tax\"],\"kind\":\"pause\",\"reason\":\"检修\"}");

    assertThat(json(answer).valueStream().map(each -> each.path("department").asString()))
        .containsExactly("banks", "tax");
    assertThat(row("banks").path("orders")).isEmpty();
  }

  @Test
  void who_works_for_a_department_orders_for_no_other() {
    assertThat(post(operator, "/banks/orders", PAUSE).statusCode()).isEqualTo(404);
  }

  @Test
  void a_wish_that_cannot_be_followed_is_refused_with_the_field() {
    HttpResponse<byte[]> answer =
        post(supervisor, "/banks/orders", "{\"kind\":\"maintenance\",\"reason\":\"检修\"}");

    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(json(answer).toString()).contains("/until", "O-UNTIL");
  }
}
