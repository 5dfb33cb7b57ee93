package org.yibiao.hub.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.WebApplicationContext;
import org.yibiao.hub.AtTheHub;
import org.yibiao.hub.Samples;
import org.yibiao.hub.TestLogins;
import org.yibiao.hub.Web;
import org.yibiao.hub.access.Audited.Not;
import org.yibiao.hub.access.Audited.Within;
import org.yibiao.hub.access.Endpoints.Endpoint;
import org.yibiao.hub.access.Who.Everybody;
import org.yibiao.hub.access.Who.Those;
import org.yibiao.hub.audit.AuditTally;
import org.yibiao.routes.audit.AuditCheck;
import org.yibiao.routes.intake.Syntax;
import org.yibiao.standard.v1.Receipt;

/** Whoever is given something, changes something or is refused is in the audit trail. */
@AtTheHub
class AccessAuditTest {

  @Autowired private WebApplicationContext hub;
  @Autowired private Environment environment;
  @Autowired private JdbcClient database;
  @Autowired private AuditTally tally;
  @Autowired private AuditCheck check;
  private Web web;
  private long before;

  @BeforeEach
  void look() {
    web = new Web(environment);
    tally.tell();
    before = end();
  }

  @Test
  void nothing_else_than_this_is_open_to_some_and_not_audited() {
    assertThat(AccessRules.TABLE)
        .filteredOn(rule -> !(rule.who() instanceof Everybody) && rule.audited() instanceof Not)
        .extracting(AccessRule::path)
        .containsExactlyInAnyOrder(
            "/api/v1/me",
            "/api/v1/departments",
            "/api/v1/departments/deployments",
            "/api/v1/handovers",
            "/api/v1/handovers/{id}",
            "/actuator",
            "/actuator/metrics",
            "/actuator/metrics/*");
  }

  @Test
  void every_call_that_is_audited_at_the_door_is_entered_with_its_caller() throws IOException {
    List<Endpoint> audited =
        new Endpoints(hub)
            .all().stream().filter(each -> action(each).isPresent()).distinct().toList();

    assertThat(audited).hasSizeGreaterThan(12);
    assertThat(audited)
        .allSatisfy(
            each -> {
              String name = nameOfOneWhoMay(each);
              web.as(login(name)).send(each.method(), each.path(), BodyPublishers.noBody());
              assertThat(entries(action(each).get(), name, each.path()))
                  .as("%s", each)
                  .isPositive();
            });
  }

  @Test
  void a_form_is_entered_with_its_case() {
    HttpResponse<byte[]> answer =
        web.post(
            "/api/v1/submissions",
            Syntax.JSON.write(Samples.submission(Samples.newMessageId(), Samples.BUSINESS_START)),
            "Content-Type",
            "application/json");
    String number = Syntax.JSON.read(answer.body(), Receipt.class).getCaseNumber();

    assertThat(entries("submission", "applicant", number)).isEqualTo(1);
  }

  @Test
  void a_login_that_is_made_or_taken_away_is_entered_with_the_one_who_did() {
    Web administrator = web.as(TestLogins.person("administrator"));

    administrator.send(
        "PUT",
        "/api/v1/users/audited-person",
        BodyPublishers.ofString("{\"roles\":[\"monitor\"]}"),
        "Content-Type",
        "application/json");
    administrator.send("DELETE", "/api/v1/users/audited-person", BodyPublishers.noBody());

    assertThat(entries("user-put", "administrator", "audited-person")).isEqualTo(1);
    assertThat(entries("user-remove", "administrator", "audited-person")).isEqualTo(1);
  }

  @Test
  void a_login_on_the_page_is_entered_and_so_is_its_token() throws Exception {
    new Browser(web.base()).logIn("supervisor", TestLogins.password("supervisor"));

    assertThat(entries("login", "supervisor", "page")).isEqualTo(1);
    assertThat(entries("token", "supervisor", HubClients.BROWSER)).isEqualTo(1);
  }

  @Test
  void a_token_of_a_department_is_entered_and_a_refused_one_is_counted() {
    token(TestLogins.department("land", environment));
    token(TestLogins.basic("land", "guess"));
    token(TestLogins.basic("land", "guess"));
    tally.tell();

    assertThat(entries("token", "land", "land")).isEqualTo(1);
    assertThat(details("token", "land", "invalid_client"))
        .singleElement()
        .asString()
        .contains("\"times\":2", "127.0.0.1");
  }

  @Test
  void wrong_passwords_are_counted_by_the_name_if_somebody_has_it() {
    web.as(TestLogins.basic("tester", "guess")).get("/api/v1/me");
    web.as(TestLogins.basic("my-secret-in-the-wrong-box", "guess")).get("/api/v1/me");
    tally.tell();

    assertThat(details("login", "tester", "wrong-password")).hasSize(1);
    assertThat(details("login", "anonymous", "wrong-password")).hasSize(1);
    assertThat(entriesOf("my-secret-in-the-wrong-box")).isZero();
  }

  @Test
  void who_may_not_do_something_is_entered_with_what_it_was() {
    web.as(TestLogins.person("monitor")).get("/api/v1/users");
    tally.tell();

    assertThat(entries("access", "monitor", "GET /api/v1/users")).isEqualTo(1);
  }

  @Test
  void nobody_without_a_login_fills_the_trail() {
    IntStream.range(0, 50).forEach(each -> web.get("/api/v1/users?" + each));
    tally.tell();

    assertThat(end() - before).isLessThanOrEqualTo(2);
    assertThat(details("access", "anonymous", "not-logged-in"))
        .isNotEmpty()
        .last()
        .asString()
        .contains("times");
  }

  @Test
  void the_holder_of_a_cases_key_is_counted_not_entered_each_time() {
    String answer =
        web.post(
                "/api/v1/submissions",
                Syntax.JSON.write(
                    Samples.submission(Samples.newMessageId(), Samples.BUSINESS_START)),
                "Content-Type",
                "application/json")
            .headers()
            .firstValue("Location")
            .orElseThrow();
    IntStream.range(0, 5).forEach(each -> web.get(answer));
    tally.tell();

    assertThat(entries("case-read", "key-holder", answer.split("\\?")[0])).isEqualTo(1);
  }

  @Test
  void an_identity_number_in_a_path_is_masked() {
    web.as(TestLogins.person("supervisor")).get("/api/v1/cases/320211198705163012");

    assertThat(entries("case-read", "supervisor", "/api/v1/cases/320211********3012")).isEqualTo(1);
  }

  @Test
  void the_trail_is_sound_with_all_of_it() {
    assertThat(check.verify().isSound()).isTrue();
  }

  private Optional<String> action(Endpoint endpoint) {
    MockHttpServletRequest request = new MockHttpServletRequest(endpoint.method(), endpoint.path());
    return AccessRules.of(request)
        .map(AccessRule::audited)
        .filter(each -> !(each instanceof Not) && !(each instanceof Within))
        .map(
            each ->
                each instanceof Audited.AtTheDoor door
                    ? door.action()
                    : ((Audited.AtTheStart) each).action());
  }

  private static String nameOfOneWhoMay(Endpoint endpoint) {
    MockHttpServletRequest request = new MockHttpServletRequest(endpoint.method(), endpoint.path());
    Set<Role> roles =
        AccessRules.of(request).map(AccessRule::who).orElseThrow() instanceof Those those
            ? those.roles()
            : Set.of(Role.SUPERVISOR);
    return Map.of(
            Role.DEPARTMENT, "tax",
            Role.APPLICANT, "citizen",
            Role.AUDITOR, "auditor",
            Role.ADMINISTRATOR, "administrator",
            Role.SUPERVISOR, "supervisor")
        .entrySet()
        .stream()
        .filter(each -> roles.contains(each.getKey()))
        .map(Map.Entry::getValue)
        .sorted()
        .findFirst()
        .orElseThrow();
  }

  private String login(String name) {
    return name.equals("tax") ? TestLogins.department(name, environment) : TestLogins.person(name);
  }

  private void token(String login) {
    web.as(login)
        .post(
            "/oauth2/token",
            "grant_type=client_credentials".getBytes(StandardCharsets.UTF_8),
            "Content-Type",
            "application/x-www-form-urlencoded");
  }

  private long end() {
    return database.sql("select position from audit_end").query(Long.class).single();
  }

  private long entries(String action, String actor, String object) {
    return database
        .sql(
            "select count(*) from audit_entry where position > ? and action = ? and actor = ?"
                + " and object = ?")
        .params(before, action, actor, object)
        .query(Long.class)
        .single();
  }

  private long entriesOf(String actor) {
    return database
        .sql("select count(*) from audit_entry where actor = ?")
        .param(actor)
        .query(Long.class)
        .single();
  }

  private List<String> details(String action, String actor, String outcome) {
    return database
        .sql(
            "select detail from audit_entry where position > ? and action = ? and actor = ?"
                + " and outcome = ? order by position")
        .params(before, action, actor, outcome)
        .query(String.class)
        .list();
  }
}
