package org.yibiao.hub.observe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.apache.camel.CamelContext;
import org.apache.camel.component.jms.JmsConsumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.yibiao.hub.AtTheHub;
import org.yibiao.hub.TestLogins;
import org.yibiao.hub.Web;
import org.yibiao.standard.CanonicalJson;
import tools.jackson.databind.JsonNode;

/** Anybody learns whether the hub is well; those who run it, which part is ill. */
@AtTheHub
class HealthTest {

  @Autowired private Environment environment;
  @Autowired private CamelContext camel;
  private Web web;

  @BeforeEach
  void connect() {
    web = new Web(environment);
  }

  private static JsonNode health(Web as, String path) {
    return CanonicalJson.tree(as.get("/actuator/health" + path).body());
  }

  private Web as(String person) {
    return web.as(TestLogins.person(person));
  }

  @Test
  void a_stranger_learns_only_whether_all_is_well() {
    assertThat(health(web, "").propertyNames()).containsExactlyInAnyOrder("status", "groups");
    assertThat(health(web, "/readiness").propertyNames()).containsExactly("status");
    assertThat(web.get("/actuator/health/db").statusCode()).isEqualTo(404);
  }

  @Test
  void who_supervises_matters_learns_no_more() {
    assertThat(health(as("supervisor"), "").has("components")).isFalse();
  }

  @Test
  void who_runs_the_hub_sees_each_part() {
    assertThat(health(as("monitor"), "").path("components").propertyNames())
        .contains("db", "broker", "grid", "room", "diskSpace", "consumers", "outbox");
    assertThat(health(as("administrator"), "/readiness").path("components").propertyNames())
        .containsExactlyInAnyOrder("readinessState", "db", "room");
  }

  @Test
  void says_which_departments_steps_are_not_taken_from_their_queue() throws Exception {
    camel.getRouteController().stopRoute("steps-due-banks");
    try {
      JsonNode health = health(as("monitor"), "");

      assertThat(health.path("status").asString()).isEqualTo("DOWN");
      assertThat(health.at("/components/consumers/details/without").toString())
          .isEqualTo("[\"banks\"]");
      assertThat(health(web, "/readiness").path("status").asString()).isEqualTo("UP");
    } finally {
      camel.getRouteController().startRoute("steps-due-banks");
    }
  }

  @Test
  void a_route_that_has_started_and_is_not_let_to_its_queue_does_not_count() throws Exception {
    JmsConsumer consumer = (JmsConsumer) camel.getRoute("steps-due-banks").getConsumer();
    consumer.getListenerContainer().shutdown();
    try {
      assertThat(camel.getRouteController().getRouteStatus("steps-due-banks").isStarted()).isTrue();
      assertThat(health(as("monitor"), "").at("/components/consumers/details/without").toString())
          .isEqualTo("[\"banks\"]");
    } finally {
      camel.getRouteController().stopRoute("steps-due-banks");
      camel.getRouteController().startRoute("steps-due-banks");
    }
  }

  @Test
  void is_well_again_when_the_steps_are_taken_again() throws Exception {
    camel.getRouteController().stopRoute("steps-due-banks");
    camel.getRouteController().startRoute("steps-due-banks");

    await().until(() -> health(as("monitor"), "/consumers").path("status").asString().equals("UP"));
  }
}
