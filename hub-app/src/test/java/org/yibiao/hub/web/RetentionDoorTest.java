package org.yibiao.hub.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.net.http.HttpResponse;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yibiao.hub.AtTheHub;
import org.yibiao.hub.Samples;
import org.yibiao.hub.TestLogins;
import org.yibiao.hub.Web;
import org.yibiao.routes.intake.Syntax;
import org.yibiao.standard.CanonicalJson;
import tools.jackson.databind.JsonNode;

/** What is kept how long, over HTTP. */
@AtTheHub
class RetentionDoorTest {

  private static final String RETENTION = "/api/v1/retention";

  @Autowired private Environment environment;
  @Autowired private JdbcClient jdbc;
  private Web web;

  @BeforeEach
  void connect() {
    web = new Web(environment);
  }

  @Test
  void tells_an_auditor_what_is_kept_how_long_and_why() {
    JsonNode found = json(as("auditor").get(RETENTION));

    assertThat(found.path("classes").values())
        .extracting(each -> each.path("code").asString(), each -> each.path("keep").asString())
        .contains(tuple("case-content", "P5Y"), tuple("message-identifiers", "P6Y"));
    assertThat(found.path("classes").values())
        .allSatisfy(each -> assertThat(each.at("/reason/zh").asString()).isNotBlank());
    assertThat(found.path("nextRun").asString()).isNotBlank();
  }

  @Test
  void has_nobody_but_an_administrator_purge() {
    assertThat(run("auditor", "false").statusCode()).isEqualTo(403);
    assertThat(run("supervisor", "true").statusCode()).isEqualTo(403);
    assertThat(web.get(RETENTION).statusCode()).isEqualTo(401);
  }

  @Test
  void only_counts_unless_it_is_told_to_purge() {
    String place = oldCase();

    JsonNode run = json(as("administrator").post(RETENTION + "/runs", new byte[0]));

    assertThat(run.path("dryRun").asBoolean()).isTrue();
    assertThat(run.path("rows").asLong()).isPositive();
    assertThat(web.get(place).statusCode()).isEqualTo(200);
  }

  @Test
  void tells_of_a_run_as_described() {
    JsonNode schema = json(web.get("/openapi.json")).at("/components/schemas/RetentionRun");

    assertThat(
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schema)
                .validate(json(run("administrator", "false"))))
        .isEmpty();
  }

  @Test
  void says_of_a_purged_case_in_the_standards_form_that_it_was() {
    String place = oldCase();

    assertThat(run("administrator", "false").statusCode()).isEqualTo(200);

    HttpResponse<byte[]> answer = web.get(place);
    assertThat(answer.statusCode()).isEqualTo(410);
    assertThat(json(answer).path("type").asString()).endsWith("case-purged");
    assertThat(json(answer).path("detail").asString())
        .contains("completed", "按保存期限删除", "was purged");
    assertThat(web.get(place.replace("?", "/events?")).statusCode()).isEqualTo(410);
  }

  @Test
  void a_department_is_told_so_too_of_a_case_that_was_its() {
    String place = oldCase();
    run("administrator", "false");

    HttpResponse<byte[]> answer =
        web.as(TestLogins.department("tax", environment))
            .get(place.substring(0, place.indexOf('?')));

    assertThat(answer.statusCode()).isEqualTo(410);
  }

  @Test
  void a_citizen_no_longer_sees_a_case_of_which_nobody_knows_whose_it_was() {
    String place = oldCase();
    run("administrator", "false");

    assertThat(as("citizen").get(place.substring(0, place.indexOf('?'))).statusCode())
        .isEqualTo(403);
  }

  @Test
  void refuses_a_wish_that_it_does_not_understand() {
    HttpResponse<byte[]> answer = run("administrator", "perhaps");

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(json(answer).path("detail").asString()).contains("dryRun", "true, false");
  }

  /** One that was completed more than five and less than six years ago. */
  private String oldCase() {
    String id = Samples.newMessageId();
    String place =
        web.post(
                "/api/v1/submissions",
                Samples.document(id, Syntax.JSON),
                "Content-Type",
                "application/json")
            .headers()
            .firstValue("Location")
            .orElseThrow();
    // no department is there to end them: what the hub still does about them then comes too late
    jdbc.sql(
            "update case_step set state = 'done', next_try_at = null where case_number = (select"
                + " case_number from case_file where message_id = ?)")
        .param(id)
        .update();
    OffsetDateTime then = OffsetDateTime.now().minusMonths(66);
    jdbc.sql(
            "update case_file set state = 'completed', received_at = ?, completed_at = ? where"
                + " message_id = ?")
        .params(then, then, id)
        .update();
    return place;
  }

  private HttpResponse<byte[]> run(String name, String dryRun) {
    return as(name).post(RETENTION + "/runs?dryRun=" + dryRun, new byte[0]);
  }

  private Web as(String name) {
    return web.as(TestLogins.person(name));
  }

  private static JsonNode json(HttpResponse<byte[]> answer) {
    return CanonicalJson.tree(answer.body());
  }
}
