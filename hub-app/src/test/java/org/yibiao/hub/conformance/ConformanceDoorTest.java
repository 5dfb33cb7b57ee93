package org.yibiao.hub.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yibiao.hub.AtTheHub;
import org.yibiao.hub.TestLogins;
import org.yibiao.hub.Web;
import org.yibiao.standard.CanonicalJson;
import tools.jackson.databind.JsonNode;

/** Departments' systems are tested over the interface, by a fake of the kit. */
@AtTheHub
class ConformanceDoorTest {

  private static final String RUNS = "/api/v1/conformance/runs";

  @Autowired private Environment environment;
  @Autowired private JdbcClient jdbc;
  @Autowired private RunBook book;
  @Autowired private Clock clock;
  private Web web;
  private Web tester;

  @BeforeEach
  void connect() throws IOException {
    FakeKit.in(FakeKit.JAR);
    Files.deleteIfExists(FakeKit.GO);
    web = new Web(environment);
    tester = web.as(TestLogins.person("tester"));
  }

  @AfterEach
  void letGo() throws IOException {
    if (!Files.exists(FakeKit.GO)) {
      Files.createFile(FakeKit.GO);
    }
    await()
        .atMost(Duration.ofMinutes(1))
        .until(
            () ->
                json(tester.get(RUNS))
                    .valueStream()
                    .noneMatch(run -> run.path("state").asString().equals("running")));
  }

  @Test
  void lists_what_the_administrator_lets_be_tested() {
    JsonNode found = json(tester.get("/api/v1/conformance/targets"));

    assertThat(found.path("installed").asBoolean()).isTrue();
    assertThat(found.path("targets").valueStream().map(each -> each.path("code").asString()))
        .containsExactly("banks", "customs", "land", "planning", "tax");
    assertAsDescribed("ConformanceTargets", found);
  }

  @Test
  void keeps_the_report_of_a_run_that_passed() {
    String id = idOf(start("tax"));

    JsonNode run = ended(id);

    assertThat(run.path("state").asString()).isEqualTo("passed");
    assertThat(run.at("/counts/passed").asInt()).isEqualTo(3);
    assertThat(run.path("startedBy").asString()).isEqualTo("tester");
    assertAsDescribed("ConformanceRun", run);
    assertThat(json(tester.get(RUNS + "/" + id + "/report")).path("kitVersion").asString())
        .isEqualTo("fake");
    assertThat(json(tester.get(RUNS)).get(0).path("id").asString()).isEqualTo(id);
  }

  @Test
  void tells_of_a_run_in_which_something_failed() {
    assertThat(ended(idOf(start("banks"))).path("state").asString()).isEqualTo("failed");
  }

  @Test
  void says_why_a_run_broke_and_what_the_kit_said_last() {
    String id = idOf(start("planning"));

    JsonNode run = ended(id);

    assertThat(run.path("state").asString()).isEqualTo("broken");
    assertThat(run.at("/broken/code").asString()).isEqualTo("no-report");
    assertThat(run.at("/broken/output").asString()).contains("the password is");
    assertAsDescribed("ConformanceRun", run);
    assertThat(tester.get(RUNS + "/" + id + "/report").statusCode()).isEqualTo(404);
  }

  @Test
  void tests_a_department_once_at_a_time() {
    start("land");

    HttpResponse<byte[]> second = start("land");

    assertThat(second.statusCode()).isEqualTo(409);
    assertThat(json(second).path("type").asString()).endsWith("conformance-run-goes");
  }

  @Test
  void has_only_so_many_runs_go_at_once() {
    start("land");
    start("customs");

    HttpResponse<byte[]> third = start("tax");

    assertThat(third.statusCode()).isEqualTo(409);
    assertThat(json(third).path("type").asString()).endsWith("conformance-busy");
  }

  @Test
  void takes_no_address_from_whoever_tests() {
    assertThat(
            post(tester, "{\"department\":\"tax\",\"endpoint\":\"http://10.0.0.1/\"}").statusCode())
        .isEqualTo(400);
    HttpResponse<byte[]> unknown = start("market-regulation");
    assertThat(unknown.statusCode()).isEqualTo(404);
    assertThat(json(unknown).path("type").asString()).endsWith("conformance-target-unknown");
  }

  @Test
  void says_how_to_get_a_kit_that_is_not_there() throws IOException {
    Files.delete(FakeKit.JAR);

    HttpResponse<byte[]> answer = start("tax");

    assertThat(answer.statusCode()).isEqualTo(409);
    assertThat(json(answer).path("type").asString()).endsWith("conformance-kit-not-installed");
    assertThat(json(answer).path("detail").asString()).contains("./yibiao conformance run");
    assertThat(json(tester.get("/api/v1/conformance/targets")).path("installed").asBoolean())
        .isFalse();
  }

  @Test
  void enters_each_start_in_the_audit_trail_with_the_one_who_did() {
    String id = idOf(start("tax"));

    assertThat(
            jdbc.sql(
                    "select actor from audit_entry where action = 'conformance-run' and object ="
                        + " 'tax' and detail like ?")
                .param(id + " http://10.1.2.3/%")
                .query(String.class)
                .list())
        .containsExactly("tester");
  }

  @Test
  void has_nobody_run_anything_but_testers_integrators_and_administrators() {
    assertThat(post(web.as(TestLogins.person("monitor")), "{}").statusCode()).isEqualTo(403);
    assertThat(post(web.as(TestLogins.person("tax-operator")), "{}").statusCode()).isEqualTo(403);
    assertThat(web.get(RUNS).statusCode()).isEqualTo(401);
  }

  @Test
  void a_run_that_went_when_its_node_died_is_broken_from_the_next_start_on() {
    String id = "11111111-2222-3333-4444-555555555555";
    Instant now = clock.instant();
    jdbc.sql(
            "insert into conformance_run (id, department, going, node, started_by, started_at,"
                + " state) values (?, 'finance', 'finance', 'dead-node', 'tester',"
                + " current_timestamp, 'running')")
        .param(id)
        .update();

    book.giveUpOf("dead-node", now);

    assertThat(ended(id).at("/broken/code").asString()).isEqualTo("hub-stopped");
  }

  private HttpResponse<byte[]> start(String department) {
    return post(tester, "{\"department\":\"" + department + "\"}");
  }

  private static HttpResponse<byte[]> post(Web as, String body) {
    return as.post(RUNS, body.getBytes(StandardCharsets.UTF_8), "Content-Type", "application/json");
  }

  private static String idOf(HttpResponse<byte[]> answer) {
    assertThat(answer.statusCode()).isEqualTo(201);
    return json(answer).path("id").asString();
  }

  private JsonNode ended(String id) {
    return await()
        .atMost(Duration.ofMinutes(1))
        .until(
            () -> json(tester.get(RUNS + "/" + id)),
            run -> !run.path("state").asString().equals("running"));
  }

  private void assertAsDescribed(String schema, JsonNode answer) {
    JsonNode described = json(web.get("/openapi.json")).at("/components/schemas/" + schema);
    assertThat(
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(described)
                .validate(answer))
        .isEmpty();
  }

  private static JsonNode json(HttpResponse<byte[]> answer) {
    return CanonicalJson.tree(answer.body());
  }
}
