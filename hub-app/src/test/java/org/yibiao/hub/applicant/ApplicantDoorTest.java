package org.yibiao.hub.applicant;

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
import org.yibiao.routes.cases.CaseKeys;
import org.yibiao.routes.intake.Syntax;
import org.yibiao.standard.CanonicalJson;
import org.yibiao.standard.v1.Receipt;
import tools.jackson.databind.JsonNode;

/** What applicants ask for themselves over HTTP, and who may rate a case. */
@AtTheHub
class ApplicantDoorTest {

  private static final String RATING =
      """
      {"satisfaction": "1", "words": "很快"}
      """;
  private static final String PREFILL =
      """
      {"matterCode": "322031001000", "division": "320211", "submission": {
        "applicant": {"naturalPerson": {"name": "别人",
          "identityDocument": {"type": "111", "number": "320205199302145829"}}},
        "consent": {"given": true, "givenAt": "2026-11-20T13:37:20+08:00", "statement": "同意"}}}
      """;

  @Autowired private Environment environment;
  @Autowired private CaseKeys keys;
  private Web web;
  private String number;

  @BeforeEach
  void handIn() {
    web = new Web(environment);
    HttpResponse<byte[]> answer =
        web.post(
            "/api/v1/submissions",
            Syntax.XML.write(Samples.submission(Samples.newMessageId(), Samples.BUSINESS_START)),
            "Content-Type",
            "application/xml");
    number = Syntax.XML.read(answer.body(), Receipt.class).getCaseNumber();
  }

  @Test
  void anybody_sees_what_can_be_applied_for() {
    JsonNode matters = json(web.get("/api/v1/matters"));

    assertThat(matters).anyMatch(each -> each.path("form").asString("").equals("homeTransfer"));
    assertThat(web.get("/api/v1/matters/000000000000").statusCode()).isEqualTo(404);
  }

  @Test
  void an_applicant_sees_their_own_cases_and_nobody_else_does() {
    assertThat(json(as("citizen").get("/api/v1/subjects/me/cases")))
        .anyMatch(each -> each.path("caseNumber").asString("").equals(number));
    assertThat(as("supervisor").get("/api/v1/subjects/me/cases").statusCode()).isEqualTo(403);
  }

  @Test
  void an_applicant_has_a_form_filled_in_for_nobody_but_themselves() {
    JsonNode reply = json(as("citizen").post("/api/v1/subjects/me/prefill", bytes(PREFILL)));

    assertThat(reply.at("/submission/applicant/naturalPerson/identityDocument/number").asString(""))
        .isEqualTo(TestLogins.CITIZEN);
  }

  @Test
  void nobody_but_an_applicant_has_a_form_filled_in_for_themselves() {
    assertThat(as("supervisor").post("/api/v1/subjects/me/prefill", bytes(PREFILL)).statusCode())
        .isEqualTo(403);
  }

  @Test
  void its_applicant_and_whoever_has_its_key_may_rate_a_case() {
    // it is not finished here; who may not rate it is not told so
    assertThat(rate(as("citizen"), "")).isEqualTo(409);
    assertThat(rate(web, "?key=" + keys.of(number))).isEqualTo(409);
  }

  @Test
  void who_only_sees_a_case_does_not_rate_it() {
    assertThat(rate(web, "")).isEqualTo(401);
    assertThat(rate(web, "?key=wrong")).isEqualTo(401);
    assertThat(rate(as("supervisor"), "")).isEqualTo(403);
    assertThat(rate(as("tax-operator"), "")).isEqualTo(403);
  }

  @Test
  void a_department_answers_for_itself_only() {
    byte[] answer =
        bytes(
            """
            {"finding": "unfounded", "reply": "不属实"}
            """);
    String path = "/api/v1/ratings/" + number + "/departments/";

    assertThat(as("tax-operator").post(path + "land/answer", answer).statusCode()).isEqualTo(403);
    assertThat(as("tax-operator").post(path + "tax/answer", answer).statusCode()).isEqualTo(409);
    assertThat(as("supervisor").post(path + "tax/answer", answer).statusCode()).isEqualTo(403);
  }

  @Test
  void a_page_of_ratings_that_does_not_exist_is_said_to_be_wrong() {
    assertThat(as("supervisor").get("/api/v1/ratings?after=nonsense").statusCode()).isEqualTo(400);
    assertThat(as("supervisor").get("/api/v1/ratings?size=0").statusCode()).isEqualTo(400);
    assertThat(as("supervisor").get("/api/v1/ratings").statusCode()).isEqualTo(200);
  }

  private int rate(Web caller, String query) {
    return caller.post("/api/v1/cases/" + number + "/rating" + query, bytes(RATING)).statusCode();
  }

  private Web as(String person) {
    return web.as(TestLogins.person(person));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static JsonNode json(HttpResponse<byte[]> answer) {
    assertThat(answer.statusCode()).isEqualTo(200);
    return CanonicalJson.mapper().readTree(answer.body());
  }
}
