package org.yibiao.hub.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
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
import org.yibiao.routes.supervision.CardDesk;
import org.yibiao.standard.v1.Receipt;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The electronic supervision over HTTP: who sees what, and in which form. */
@AtTheHub
class SupervisionDoorTest {

  private static final String SUPERVISION = "/api/v1/supervision";
  private static final String LAND = "land";

  @Autowired private Environment environment;
  @Autowired private JdbcClient jdbc;
  @Autowired private CardDesk cards;
  private Web web;

  @BeforeEach
  void connect() {
    web = new Web(environment);
  }

  @Test
  void shows_a_case_in_lanes_with_its_limits_and_a_masked_applicant() {
    String number = submit();

    JsonNode sheet = json(as("monitor").get(SUPERVISION + "/cases/" + number));

    assertDescribed("SupervisedCase", sheet);
    assertThat(sheet.at("/standing/promisedDays").asInt()).isEqualTo(5);
    assertThat(sheet.at("/power/code").asString()).isEqualTo("10");
    assertThat(sheet.path("lanes").values())
        .extracting(lane -> lane.path("department").asString())
        .containsExactly("public-security", LAND, "market-regulation", "tax");
    assertThat(sheet.path("applicant").asString()).contains("*").doesNotContain(applicant(number));
  }

  @Test
  void shows_a_department_its_own_lane_and_nothing_else() {
    String number = submit();

    JsonNode sheet = json(department(LAND).get(SUPERVISION + "/cases/" + number));

    assertThat(sheet.path("lanes").values())
        .extracting(lane -> lane.path("department").asString())
        .containsExactly(LAND);
    assertThat(department("customs").get(SUPERVISION + "/cases/" + number).statusCode())
        .isEqualTo(404);
  }

  @Test
  void lists_cases_from_the_newest_part_by_part() {
    String older = submit();
    String newer = submit();

    JsonNode first = json(as("supervisor").get(SUPERVISION + "/cases?size=1"));
    JsonNode second =
        json(
            as("supervisor")
                .get(SUPERVISION + "/cases?size=1&after=" + first.path("next").asString()));

    assertDescribed("SupervisedCaseList", first);
    assertThat(first.at("/items/0/caseNumber").asString()).isEqualTo(newer);
    assertThat(second.at("/items/0/caseNumber").asString()).isEqualTo(older);
  }

  @Test
  void lists_to_a_department_only_cases_of_which_it_was_asked_something() {
    String number = submit();

    JsonNode found = json(department(LAND).get(SUPERVISION + "/cases?size=500&department=tax"));
    JsonNode own = json(department(LAND).get(SUPERVISION + "/cases?size=500"));

    assertThat(found.path("items")).isEmpty();
    assertThat(own.path("items").values())
        .filteredOn(row -> row.path("caseNumber").asString().equals(number))
        .singleElement()
        .satisfies(
            row ->
                assertThat(row.path("steps").values())
                    .isNotEmpty()
                    .allMatch(step -> step.path("department").asString().equals(LAND)));
  }

  @Test
  void tells_what_will_be_late_the_most_urgent_first() {
    String number = submit();

    JsonNode late = json(as("monitor").get(SUPERVISION + "/late?within=5&size=500"));

    assertDescribed("LateList", late);
    assertThat(late.path("items").values())
        .extracting(each -> each.path("caseNumber").asString())
        .contains(number);
    assertThat(late.path("items").values())
        .extracting(each -> each.path("dueOn").asString())
        .isSorted();
  }

  @Test
  void has_a_supervisor_handle_a_card_and_nobody_else() {
    String number = submit();
    cards.send(Instant.now().plus(Duration.ofDays(60)));
    JsonNode page = json(as("supervisor").get(SUPERVISION + "/cards?caseNumber=" + number));
    assertDescribed("SupervisionCardList", page);
    String place = SUPERVISION + "/cards/" + page.at("/items/0/number").asString() + "/handle";

    assertThat(post(as("monitor"), place, "{\"note\":\"called\"}").statusCode()).isEqualTo(403);
    JsonNode handled = json(post(as("supervisor"), place, "{\"note\":\"called\"}"));

    assertThat(handled.path("state").asString()).isEqualTo("handled");
    assertThat(handled.path("note").asString()).isEqualTo("called");
    assertThat(post(as("supervisor"), place, "{\"note\":\"again\"}").statusCode()).isEqualTo(409);
  }

  @Test
  void has_the_steps_department_stop_its_clock_and_no_other() {
    String number = submit();
    String place = "/api/v1/cases/" + number + "/steps/property-check/special-procedures";
    String wish = "{\"kind\":\"hearing\",\"reason\":\"现场听证\"}";

    assertThat(post(department("tax"), place, wish).statusCode()).isEqualTo(404);
    assertThat(post(as("monitor"), place, wish).statusCode()).isEqualTo(403);
    HttpResponse<byte[]> begun = post(department(LAND), place, wish);

    assertThat(begun.statusCode()).isEqualTo(201);
    assertDescribed("SpecialProcedure", json(begun));
    String end = place + "/" + json(begun).path("id").asString() + "/end";
    assertThat(json(post(as("supervisor"), end, "")).path("endedBy").asString())
        .isEqualTo("supervisor");
  }

  @Test
  void counts_by_department_matter_area_month_and_power() {
    submit();

    for (String by : List.of("department", "matter", "area", "month", "power")) {
      JsonNode figures = json(as("monitor").get(SUPERVISION + "/statistics?by=" + by));
      assertDescribed("SupervisionFigures", figures);
      assertThat(figures.path("lines").values())
          .isNotEmpty()
          .allMatch(line -> line.path("received").asLong() > 0);
    }
    assertThat(json(department(LAND).get(SUPERVISION + "/statistics")).path("lines").values())
        .extracting(line -> line.path("key").asString())
        .containsExactly(LAND);
  }

  @Test
  void refuses_filters_that_it_does_not_understand() {
    for (String wrong :
        List.of(
            "/cases?state=lost",
            "/cases?month=202611",
            "/cases?area=x",
            "/cases?power=99",
            "/cases?timing=never",
            "/cases?size=0",
            "/late?within=-1",
            "/cards?type=blue",
            "/statistics?by=name",
            "/statistics?from=yesterday")) {
      assertThat(as("monitor").get(SUPERVISION + wrong).statusCode()).as(wrong).isEqualTo(400);
    }
  }

  @Test
  void exports_cases_to_excel_under_a_head_in_both_languages() throws IOException {
    String number = submit();

    HttpResponse<byte[]> answer = as("supervisor").get(SUPERVISION + "/cases.xlsx");

    assertThat(answer.headers().firstValue("Content-Type").orElse("")).contains("spreadsheetml");
    List<Row> rows = rows(answer.body());
    assertThat(rows.get(0).getCellText(0)).isEqualTo("办件编号 Case number");
    assertThat(rows).anyMatch(row -> row.getCellText(0).equals(number));
    assertThat(new String(answer.body(), StandardCharsets.ISO_8859_1))
        .doesNotContain(applicant(number));
  }

  @Test
  void exports_figures_to_excel() throws IOException {
    submit();

    List<Row> rows = rows(as("monitor").get(SUPERVISION + "/statistics.xlsx?by=matter").body());

    assertThat(rows.get(0).getCellText(2)).isEqualTo("收件 Received");
    assertThat(rows)
        .anyMatch(
            row ->
                row.getCellText(0).equals(Samples.BUSINESS_START)
                    && row.getCellText(1).equals("企业开办 Starting a business"));
  }

  /** A new case whose check of the premises was asked of its department, which does not answer. */
  private String submit() {
    HttpResponse<byte[]> answer =
        web.post(
            "/api/v1/submissions",
            Samples.document(Samples.newMessageId(), Syntax.JSON),
            "Content-Type",
            "application/json");
    String number = Syntax.JSON.read(answer.body(), Receipt.class).getCaseNumber();
    await()
        .atMost(Duration.ofSeconds(30))
        .until(
            () ->
                jdbc.sql(
                            "select count(*) from supervised where case_number = ? and step_id ="
                                + " 'property-check'")
                        .param(number)
                        .query(Integer.class)
                        .single()
                    == 1);
    return number;
  }

  private String applicant(String number) {
    return jdbc.sql("select applicant from case_file where case_number = ?")
        .param(number)
        .query(String.class)
        .single();
  }

  private static List<Row> rows(byte[] file) throws IOException {
    try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(file))) {
      return book.getFirstSheet().read();
    }
  }

  private void assertDescribed(String schema, JsonNode answer) {
    ObjectNode described = (ObjectNode) json(web.get("/openapi.json"));
    ObjectNode root = JsonMapper.shared().createObjectNode();
    root.put("$ref", "#/components/schemas/" + schema);
    root.set("components", described.path("components"));
    assertThat(
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(root)
                .validate(answer))
        .isEmpty();
  }

  private static HttpResponse<byte[]> post(Web as, String path, String body) {
    return as.post(path, body.getBytes(StandardCharsets.UTF_8), "Content-Type", "application/json");
  }

  private Web as(String person) {
    return web.as(TestLogins.person(person));
  }

  private Web department(String code) {
    return web.as(TestLogins.department(code, environment));
  }

  private static JsonNode json(HttpResponse<byte[]> answer) {
    assertThat(answer.statusCode())
        .as(new String(answer.body(), StandardCharsets.UTF_8))
        .isBetween(200, 299);
    return JsonMapper.shared().readTree(answer.body());
  }
}
