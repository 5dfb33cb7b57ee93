package org.yibiao.hub.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yibiao.hub.AtTheHub;
import org.yibiao.hub.Samples;
import org.yibiao.hub.TestLogins;
import org.yibiao.hub.Web;
import org.yibiao.routes.catalogue.ListedLedger;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Lists of resources come in over HTTP, and are then part of the catalogue. */
@AtTheHub
class ImportDoorTest {

  private static final String PLACE = "/api/v1/catalogue/imports";
  private static final String CATALOGUE = "/api/v1/catalogue";
  private static final Path SAMPLE = Path.of("../docs/samples/catalogue.csv");
  private static final String MARRIAGES = "3070220000/00001";

  @Autowired private Environment environment;
  @Autowired private JdbcClient jdbc;
  @Autowired private ListedLedger ledger;
  private Web web;
  private Web integrator;

  @BeforeEach
  void connect() {
    web = new Web(environment);
    integrator = web.as(TestLogins.person("integrator"));
  }

  /** Other tests share the hub. */
  @AfterEach
  void forget() {
    jdbc.sql("delete from listed_resource").update();
    ledger.changed();
  }

  @Test
  void answers_as_described() throws IOException {
    HttpResponse<byte[]> answer = take("");

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(described("CatalogueImport").validate(json(answer))).isEmpty();
    assertThat(json(answer).path("created").asInt()).isEqualTo(12);
  }

  @Test
  void answers_with_findings_as_described() throws IOException {
    String wrong = Files.readString(SAMPLE).replace("不予共享", "也许共享");
    HttpResponse<byte[]> answer = post("?partial=true", wrong.getBytes(StandardCharsets.UTF_8));

    assertThat(json(answer).path("rejected").asInt()).isEqualTo(1);
    assertThat(described("CatalogueImport").validate(json(answer))).isEmpty();
  }

  @Test
  void refuses_a_list_with_a_wrong_row_in_the_standards_form() throws IOException {
    String wrong = Files.readString(SAMPLE).replace("不予共享", "也许共享");
    JsonNode problem = json(post("", wrong.getBytes(StandardCharsets.UTF_8)));

    assertThat(problem.path("type").asString()).isEqualTo("urn:yibiao:problem:catalogue-invalid");
    assertThat(problem.at("/finding/0/line").asInt()).isEqualTo(13);
    assertThat(problem.at("/finding/0/remedy/zh").asString()).contains("不予共享 not-shared");
    assertThat(rows("connected=false")).isEmpty();
  }

  @Test
  void takes_another_character_set_if_it_is_said() throws IOException {
    byte[] list = Files.readString(SAMPLE).getBytes(Charset.forName("GB18030"));

    assertThat(post("", list).statusCode()).isEqualTo(400);
    assertThat(
            integrator.post(PLACE, list, "Content-Type", "text/csv;charset=GB18030").statusCode())
        .isEqualTo(200);
  }

  @Test
  void says_what_it_takes_to_who_sends_something_else() {
    HttpResponse<byte[]> answer =
        integrator.post(PLACE, new byte[] {'{', '}'}, "Content-Type", "application/json");

    assertThat(answer.statusCode()).isEqualTo(415);
    assertThat(json(answer).path("detail").asString()).contains("text/csv", "GB18030");
  }

  @Test
  void takes_longer_lists_than_other_bodies() {
    StringBuilder list =
        new StringBuilder("code,department,departmentZh,nameZh,descriptionZh,sharing\n");
    for (int i = 0; i < 2000; i++) {
      list.append(
          "307999/%05d,civil-affairs,省民政厅,第 %d 项,%s,conditional\n"
              .formatted(i, i, "摘要".repeat(20)));
    }
    HttpResponse<byte[]> answer =
        post("?dryRun=true", list.toString().getBytes(StandardCharsets.UTF_8));

    assertThat(json(answer).path("created").asInt()).isEqualTo(2000);
  }

  @Test
  void lets_nobody_else_import() throws IOException {
    byte[] list = Files.readAllBytes(SAMPLE);

    assertThat(web.post(PLACE, list, "Content-Type", "text/csv").statusCode()).isEqualTo(401);
    assertThat(
            web.as(TestLogins.department("tax", environment))
                .post(PLACE, list, "Content-Type", "text/csv")
                .statusCode())
        .isEqualTo(403);
  }

  @Test
  void lists_what_was_imported_as_not_connected() throws IOException {
    take("");
    JsonNode row = rows("q=" + MARRIAGES).get(0);

    assertThat(described("CatalogueRow").validate(row)).isEmpty();
    assertThat(row.path("service").isNull()).isTrue();
    assertThat(row.path("connected").asBoolean()).isFalse();
    assertThat(row.at("/availability/state").asString()).isEqualTo("not-connected");
  }

  @Test
  void shows_the_data_of_an_imported_resource_with_their_classes() throws IOException {
    take("");
    JsonNode entry = json(web.get(CATALOGUE + "/entry?resource=" + MARRIAGES));

    assertThat(described("CatalogueDetail").validate(entry)).isEmpty();
    assertThat(entry.at("/fields/1/label/zh").asString()).isEqualTo("公民身份号码");
    assertThat(entry.at("/fields/1/confidentiality/level").asString()).isEqualTo("sensitive");
    assertThat(entry.path("contact").asString()).startsWith("信息中心");
  }

  @Test
  void gives_what_was_imported_to_other_catalogues_without_a_service() throws IOException {
    take("");
    String turtle =
        new String(web.get(CATALOGUE, "Accept", "text/turtle").body(), StandardCharsets.UTF_8);

    assertThat(turtle)
        .contains("catalogue#dataset-" + MARRIAGES, "frequency/CONT", "信息中心")
        .doesNotContain("distribution-" + MARRIAGES);
  }

  @Test
  void says_that_a_listed_resource_is_not_connected_when_it_is_asked_for() throws IOException {
    take("");
    String question =
        """
        {"envelope": {"messageId": "%s", "sender": "tax", "receiver": "civil-affairs",
          "division": "320213", "createdAt": "%s", "confidentiality": "personal",
          "schemaVersion": "1.2"},
         "resourceCode": "%s", "subject": {"realEstateUnitCode": "320213004007GB00126F00050602"},
         "purpose": "核定契税", "legalBasis": "《中华人民共和国契税法》第六条", "wish": "data"}
        """
            .formatted(Samples.newMessageId(), OffsetDateTime.now(), MARRIAGES);

    assertNotConnected(asTax("/api/v1/exchange/civil-affairs.marriages", question));
  }

  @Test
  void says_that_a_listed_resource_is_not_connected_when_it_is_applied_for() throws IOException {
    take("");

    assertNotConnected(
        asTax(
            "/api/v1/grants", "{\"resource\": \"%s\", \"ground\": \"核定契税\"}".formatted(MARRIAGES)));
  }

  private HttpResponse<byte[]> asTax(String path, String body) {
    return web.as(TestLogins.department("tax", environment))
        .post(path, body.getBytes(StandardCharsets.UTF_8), "Content-Type", "application/json");
  }

  private static void assertNotConnected(HttpResponse<byte[]> answer) {
    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(json(answer).path("type").asString()).endsWith(":resource-not-connected");
    assertThat(json(answer).path("detail").asString()).contains("婚姻登记信息", "尚未接入");
  }

  private HttpResponse<byte[]> take(String parameters) throws IOException {
    return post(parameters, Files.readAllBytes(SAMPLE));
  }

  private HttpResponse<byte[]> post(String parameters, byte[] list) {
    return integrator.post(PLACE + parameters, list, "Content-Type", "text/csv");
  }

  private List<JsonNode> rows(String query) {
    return List.copyOf(json(web.get(CATALOGUE + "?" + query)).values());
  }

  private Schema described(String name) {
    JsonNode all = json(web.get("/openapi.json"));
    String text =
        all.at("/components/schemas/" + name)
            .toString()
            .replace(
                "{\"$ref\":\"#/components/schemas/CatalogueField\"}",
                all.at("/components/schemas/CatalogueField").toString());
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(JsonMapper.shared().readTree(text));
  }

  private static JsonNode json(HttpResponse<byte[]> answer) {
    return JsonMapper.shared().readTree(answer.body());
  }
}
