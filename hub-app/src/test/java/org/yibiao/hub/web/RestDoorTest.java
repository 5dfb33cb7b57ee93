package org.yibiao.hub.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.yibiao.hub.AtTheHub;
import org.yibiao.hub.Samples;
import org.yibiao.hub.TestLogins;
import org.yibiao.hub.Web;
import org.yibiao.routes.cases.CaseKeys;
import org.yibiao.routes.intake.Syntax;
import org.yibiao.standard.DocumentType;
import org.yibiao.standard.v1.Case;
import org.yibiao.standard.v1.PartState;
import org.yibiao.standard.v1.Problem;
import org.yibiao.standard.v1.Receipt;
import org.yibiao.standard.v1.Submission;
import org.yibiao.standard.validation.StandardValidator;

@AtTheHub
class RestDoorTest {

  private static final String SUBMISSIONS = "/api/v1/submissions";

  @Autowired private Environment environment;
  @Autowired private StandardValidator validator;
  @Autowired private CaseKeys keys;

  private final String id = Samples.newMessageId();
  private Web web;

  @BeforeEach
  void connect() {
    web = new Web(environment);
  }

  @ParameterizedTest
  @EnumSource
  void takes_a_submission_and_gives_a_receipt_in_the_same_form(Syntax syntax) {
    HttpResponse<byte[]> response =
        web.post(SUBMISSIONS, Samples.document(id, syntax), "Content-Type", syntax.mediaType());

    assertThat(response.statusCode()).isEqualTo(202);
    Receipt receipt = syntax.read(response.body(), Receipt.class);
    assertThat(receipt.getMessageId()).isEqualTo(id);
    assertThat(response.headers().firstValue("Location"))
        .contains(keys.resource(receipt.getCaseNumber()));
    assertThat(receipt.getCaseUrl()).isEqualTo(web.base() + keys.page(receipt.getCaseNumber()));
    assertValid(DocumentType.RECEIPT, syntax, response.body());
  }

  @Test
  void gives_the_receipt_in_the_form_that_the_sender_accepts() {
    HttpResponse<byte[]> response =
        web.post(
            SUBMISSIONS,
            Samples.document(id, Syntax.JSON),
            "Content-Type",
            "application/json",
            "Accept",
            "application/xml");

    assertThat(contentType(response)).startsWith("application/xml");
    assertThat(Syntax.XML.read(response.body(), Receipt.class).getMessageId()).isEqualTo(id);
  }

  @ParameterizedTest
  @EnumSource
  void shows_a_case_as_a_valid_document_in_both_forms(Syntax syntax) {
    String number = submit(Samples.BUSINESS_START);

    HttpResponse<byte[]> response = web.get(casePath(number), "Accept", syntax.mediaType());

    assertThat(response.statusCode()).isEqualTo(200);
    assertValid(DocumentType.CASE, syntax, response.body());
    assertThat(syntax.read(response.body(), Case.class).getCaseNumber()).isEqualTo(number);
  }

  @Test
  void has_a_step_tried_again_that_waits_for_a_person() {
    String number = submit(Samples.ONE_TRY);
    awaitState(number, PartState.WAITING_FOR_PERSON);
    int attempts = show(number).getPart().get(0).getAttempts();

    HttpResponse<byte[]> response = retry(number, "property-check");

    assertThat(response.statusCode()).isEqualTo(200);
    await()
        .atMost(Duration.ofSeconds(20))
        .until(() -> show(number).getPart().get(0).getAttempts() == attempts + 1);
  }

  @Test
  void does_not_try_again_what_does_not_wait_or_is_not_there() {
    String number = submit(Samples.BUSINESS_START);

    assertProblem(retry(number, "company-registration"), 409);
    assertProblem(retry(number, "no-such-step"), 404);
    assertProblem(retry(number, "NO_STEP"), 404);
    assertProblem(retry("320211-20261120-99999999", "property-check"), 404);
  }

  @Test
  void answers_404_with_a_problem() {
    assertProblem(web.get(casePath("320211-20261120-99999999")), 404);
    assertThat(assertProblem(web.get("/standard/9.9/"), 404).getDetail())
        .contains("没有 /standard/9.9")
        .doesNotContain("static resource");
    assertProblem(web.get("/error"), 404);
    assertProblem(web.get(eventsPath("320211-20261120-99999999")), 404);
  }

  @Test
  void answers_405_with_a_problem_and_says_what_is_allowed() {
    HttpResponse<byte[]> response = web.send("PUT", SUBMISSIONS, BodyPublishers.ofString("{}"));

    assertThat(assertProblem(response, 405).getDetail()).contains("请用 POST", "use POST");
    assertThat(response.headers().firstValue("Allow")).contains("POST");
  }

  @ParameterizedTest
  @CsvSource({"text/plain", "application/x-www-form-urlencoded", "nonsense", ";"})
  void answers_415_with_a_problem(String contentType) {
    assertProblem(
        web.post(SUBMISSIONS, Samples.document(id, Syntax.JSON), "Content-Type", contentType), 415);
  }

  @Test
  void answers_415_with_a_problem_where_no_content_type_is_given() {
    assertProblem(web.post(SUBMISSIONS, Samples.document(id, Syntax.JSON)), 415);
  }

  @ParameterizedTest
  @EnumSource
  void answers_415_with_a_problem_where_nobody_knows_the_charset(Syntax syntax) {
    String type = syntax.mediaType().replace("UTF-8", "nonsense");

    assertProblem(web.post(SUBMISSIONS, Samples.document(id, syntax), "Content-Type", type), 415);
  }

  @Test
  void answers_400_with_a_problem_that_names_the_header_with_a_wrong_value() {
    String path = eventsPath(submit(Samples.BUSINESS_START));

    assertThat(assertProblem(web.get(path, "Last-Event-ID", "abc"), 400).getDetail())
        .contains("Last-Event-ID", "abc", "请更正")
        .doesNotContain("java");
  }

  @Test
  void answers_406_with_a_problem() {
    String number = submit(Samples.BUSINESS_START);

    assertProblem(web.get(eventsPath(number), "Accept", "application/json"), 406);
  }

  @Test
  void answers_413_with_a_problem_when_a_long_body_is_announced() {
    assertProblem(
        web.post(SUBMISSIONS, new byte[200_001], "Content-Type", "application/json"), 413);
  }

  @Test
  void answers_413_with_a_problem_when_a_body_turns_out_long() {
    assertProblem(
        web.send(
            "POST",
            SUBMISSIONS,
            BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[250_000])),
            "Content-Type",
            "application/xml"),
        413);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "application/json | {\"envelope\": | 400",
        "application/json | '' | 400",
        "application/json | {} | 422",
        "application/json | [1] | 422",
        "application/xml | <submission | 400",
        "application/xml | '' | 400",
        "application/xml | <submission xmlns='urn:yibiao:standard:v1'/> | 422",
        "application/xml | <other/> | 422",
      })
  void answers_a_bad_document_with_findings(String contentType, String body, int status) {
    HttpResponse<byte[]> response = postText(contentType, body);

    Problem problem = assertProblem(response, status);
    assertThat(problem.getFinding())
        .isNotEmpty()
        .allSatisfy(
            finding -> {
              assertThat(finding.getMessage().getZh()).containsPattern("\\p{IsHan}");
              assertThat(finding.getMessage().getEn()).containsPattern("[a-z]{2}");
              assertThat(finding.getRemedy().getZh()).isNotBlank();
              assertThat(finding.getRemedy().getEn()).isNotBlank();
            });
  }

  @Test
  void refuses_a_document_type_and_reads_no_file() {
    String xml =
        "<!DOCTYPE submission [<!ENTITY secret SYSTEM 'file:///etc/passwd'>]>"
            + "<submission xmlns='urn:yibiao:standard:v1'>&secret;</submission>";

    HttpResponse<byte[]> response = postText("application/xml", xml);

    assertProblem(response, 400);
    assertThat(new String(response.body(), StandardCharsets.UTF_8)).doesNotContain("root:");
  }

  @Test
  void refuses_entities_that_grow() {
    StringBuilder xml = new StringBuilder("<!DOCTYPE s [<!ENTITY a0 'ha'>");
    for (int i = 1; i < 30; i++) {
      xml.append("<!ENTITY a%d '&a%d;&a%d;'>".formatted(i, i - 1, i - 1));
    }

    assertProblem(postText("application/xml", xml + "]><s>&a29;</s>"), 400);
  }

  @Test
  void refuses_nesting_without_end() {
    assertProblem(postText("application/json", "[".repeat(50_000)), 400);
    String xml = "<submission xmlns='urn:yibiao:standard:v1'>" + "<envelope>".repeat(18_000);
    assertProblem(postText("application/xml", xml), 400);
  }

  @Test
  void names_the_field_that_is_wrong() {
    Submission submission = Samples.submission(id, Samples.BUSINESS_START);
    submission.getApplicant().setContactMobile("12345");

    Problem problem =
        assertProblem(
            web.post(
                SUBMISSIONS, Syntax.JSON.write(submission), "Content-Type", "application/json"),
            422);

    assertThat(problem.getFinding())
        .anySatisfy(
            finding -> {
              assertThat(finding.getPointer()).isEqualTo("/applicant/contactMobile");
              assertThat(finding.getField().getZh()).isNotBlank();
            });
  }

  @Test
  void answers_409_with_a_problem_when_the_message_id_stands_for_something_else() {
    submit(Samples.BUSINESS_START);
    Submission other = Samples.submission(id, Samples.BUSINESS_START);
    other.getApplicant().setContactMobile("13912340009");

    assertProblem(
        web.post(SUBMISSIONS, Syntax.JSON.write(other), "Content-Type", "application/json"), 409);
  }

  @Test
  void speaks_of_problems_in_the_form_of_the_document() {
    HttpResponse<byte[]> response = postText("application/xml", "<nothing/>");

    assertThat(contentType(response)).startsWith("application/problem+xml");
  }

  @Test
  void says_that_it_is_well() {
    assertThat(web.get("/actuator/health").statusCode()).isEqualTo(200);
  }

  private String submit(String matter) {
    HttpResponse<byte[]> response =
        web.post(
            SUBMISSIONS,
            Syntax.JSON.write(Samples.submission(id, matter)),
            "Content-Type",
            "application/json");
    return Syntax.JSON.read(response.body(), Receipt.class).getCaseNumber();
  }

  private HttpResponse<byte[]> postText(String contentType, String body) {
    return web.post(
        SUBMISSIONS, body.getBytes(StandardCharsets.UTF_8), "Content-Type", contentType);
  }

  private HttpResponse<byte[]> retry(String number, String step) {
    return supervisor().post("/api/v1/cases/" + number + "/steps/" + step + "/retry", new byte[0]);
  }

  private Case show(String number) {
    return Syntax.JSON.read(web.get(casePath(number)).body(), Case.class);
  }

  private void awaitState(String number, PartState state) {
    await()
        .atMost(Duration.ofSeconds(20))
        .until(() -> show(number).getPart().get(0).getState() == state);
  }

  private String casePath(String number) {
    return keys.resource(number);
  }

  private String eventsPath(String number) {
    return "/api/v1/cases/" + number + "/events?key=" + keys.of(number);
  }

  private Web supervisor() {
    return web.as(TestLogins.person("supervisor"));
  }

  private Problem assertProblem(HttpResponse<byte[]> response, int status) {
    assertThat(response.statusCode()).isEqualTo(status);
    Syntax syntax = contentType(response).contains("xml") ? Syntax.XML : Syntax.JSON;
    assertThat(contentType(response)).isEqualTo(syntax.problemMediaType());
    assertValid(DocumentType.PROBLEM, syntax, response.body());
    Problem problem = syntax.read(response.body(), Problem.class);
    assertThat(problem.getStatus()).isEqualTo(status);
    assertThat(problem.getTitle()).containsPattern("\\p{IsHan}").containsPattern("[A-Za-z]{3}");
    return problem;
  }

  private void assertValid(DocumentType type, Syntax syntax, byte[] document) {
    assertThat(
            syntax == Syntax.JSON
                ? validator.validateJson(type, document)
                : validator.validateXml(type, document))
        .isEmpty();
  }

  private static String contentType(HttpResponse<byte[]> response) {
    return response.headers().firstValue("Content-Type").orElse("none");
  }
}
