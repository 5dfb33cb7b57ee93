package org.yibiao.hub.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.WebApplicationContext;
import org.yibiao.hub.AtTheHub;
import org.yibiao.hub.TestLogins;
import org.yibiao.hub.Web;
import org.yibiao.hub.access.Endpoints.Endpoint;
import org.yibiao.hub.access.Who.Everybody;
import org.yibiao.hub.access.Who.Those;
import org.yibiao.standard.CanonicalJson;
import org.yibiao.standard.v1.Problem;

/** Nothing that the hub serves is open unless a line of the table says so. */
@AtTheHub
class AccessRulesTest {

  /** People of the tests, by their only role. */
  private static final List<Role> PEOPLE =
      List.of(Role.TESTER, Role.AUDITOR, Role.MONITOR, Role.INTEGRATOR, Role.SUPERVISOR);

  @Autowired private WebApplicationContext hub;
  @Autowired private Environment environment;
  private Endpoints endpoints;
  private Web web;

  @BeforeEach
  void look() {
    endpoints = new Endpoints(hub);
    web = new Web(environment);
  }

  @Test
  void every_endpoint_has_a_line_of_its_own() throws IOException {
    assertThat(endpoints.all()).hasSizeGreaterThan(50);
    assertThat(endpoints.all()).filteredOn(each -> rule(each).isEmpty()).isEmpty();
  }

  @Test
  void every_kind_of_endpoint_is_looked_at() throws IOException {
    assertThat(endpoints.mapped())
        .contains(
            new Endpoint("POST", "/api/v1/submissions"),
            new Endpoint("GET", "/actuator/health"),
            new Endpoint("GET", "/actuator/metrics"));
    assertThat(endpoints.soap()).contains(new Endpoint("POST", "/soap/submissions"));
    assertThat(endpoints.camel())
        .contains(new Endpoint("POST", "/native/market-regulation/changes"));
    assertThat(endpoints.files()).contains(new Endpoint("GET", "/app/case.js"));
    assertThat(endpoints.servlets()).containsExactlyInAnyOrder("/", "/soap/*");
  }

  @Test
  void whoever_does_not_log_in_is_told_so_in_the_standards_form() throws IOException {
    assertThat(guarded())
        .isNotEmpty()
        .allSatisfy(each -> assertProblem(call(web, each), 401, "not-logged-in"));
  }

  @Test
  void whoever_has_the_wrong_role_is_told_so_in_the_standards_form() throws IOException {
    assertThat(guarded())
        .filteredOn(each -> wrongPerson(each).isPresent())
        .hasSizeGreaterThan(15)
        .allSatisfy(
            each -> assertProblem(call(as(wrongPerson(each).get()), each), 403, "not-allowed"));
  }

  @Test
  void what_no_line_names_is_closed_to_everybody() {
    Endpoint unknown = new Endpoint("GET", "/api/v1/unheard-of");

    assertProblem(call(web, unknown), 401, "not-logged-in");
    assertProblem(
        web.as(TestLogins.person("administrator")).get(unknown.path()), 403, "not-allowed");
  }

  @Test
  void no_trick_with_the_path_opens_a_door() {
    assertThat(
            List.of(
                "/api/v1/users;x=/standard",
                "/standard/..%2fapi/v1/users",
                "/standard/../api/v1/users",
                "//api/v1/users",
                "/api/v1/users/",
                "/API/v1/users"))
        .allSatisfy(path -> assertThat(web.get(path).statusCode()).isBetween(400, 404));
  }

  @Test
  void pages_and_the_standard_are_open() {
    assertThat(List.of("/", "/standard/", "/api/v1/catalogue", "/actuator/health", "/login"))
        .allSatisfy(path -> assertThat(web.get(path).statusCode()).as(path).isEqualTo(200));
  }

  @Test
  void pages_run_no_script_and_go_into_no_frame_of_another_site() {
    assertThat(List.of("/", "/cases/320211-20261120-00000001", "/login"))
        .allSatisfy(
            path ->
                assertThat(web.get(path).headers().firstValue("Content-Security-Policy").orElse(""))
                    .contains("default-src 'self'", "frame-ancestors 'none'"));
  }

  private List<Endpoint> guarded() throws IOException {
    return endpoints.all().stream().filter(each -> !(who(each) instanceof Everybody)).toList();
  }

  private Optional<AccessRule> rule(Endpoint endpoint) {
    MockHttpServletRequest request = new MockHttpServletRequest(endpoint.method(), endpoint.path());
    return AccessRules.of(request);
  }

  private Who who(Endpoint endpoint) {
    return rule(endpoint).map(AccessRule::who).orElse(Who.those());
  }

  private Optional<Role> wrongPerson(Endpoint endpoint) {
    Set<Role> right =
        who(endpoint) instanceof Those those
            ? those.roles()
            : Set.copyOf(Arrays.asList(Role.values()));
    return PEOPLE.stream().filter(role -> !right.contains(role)).findFirst();
  }

  private Web as(Role person) {
    return web.as(TestLogins.person(person.label()));
  }

  private static HttpResponse<byte[]> call(Web as, Endpoint endpoint) {
    return as.send(endpoint.method(), endpoint.path(), BodyPublishers.noBody());
  }

  private static void assertProblem(HttpResponse<byte[]> answer, int status, String type) {
    assertThat(answer.statusCode()).isEqualTo(status);
    String form = answer.headers().firstValue("Content-Type").orElse("");
    if (form.startsWith("text/xml")) {
      // over SOAP it is a fault that holds the same
      assertThat(new String(answer.body(), StandardCharsets.UTF_8)).contains(":Fault", type);
      return;
    }
    assertThat(form).startsWith("application/problem+json");
    Problem problem = CanonicalJson.read(answer.body(), Problem.class);
    assertThat(problem.getType()).endsWith(type);
    assertThat(problem.getDetail()).containsPattern("\\p{IsHan}").containsPattern("[a-z]{4}");
  }
}
