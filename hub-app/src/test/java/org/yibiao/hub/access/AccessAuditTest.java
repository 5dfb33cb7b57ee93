package org.yibiao.hub.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
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
  private AuditEntries trail;

  @BeforeEach
  void look() {
    web = new Web(environment);
    tally.tell();
    trail = new AuditEntries(database);
  }

  @Test
  void nothing_else_than_this_is_open_to_some_and_not_audited() {
    assertThat(AccessRules.TABLE)
        .filteredOn(rule -> !(rule.who() instanceof Everybody) && rule.audited() instanceof Not)
        .extracting(AccessRule::path)
        .containsExactlyInAnyOrder(
            "/api/v1/me",
            "/api/v1/subjects/me",
            "/api/v1/flow",
            "/api/v1/flow/day",
            "/api/v1/flow/events",
            "/api/v1/departments",
            "/api/v1/departments/orders",
            "/api/v1/departments/orders/preview",
            "/api/v1/departments/deployments",
            "/api/v1/conformance/targets",
            "/api/v1/conformance/runs",
            "/api/v1/conformance/runs/{id}",
            "/api/v1/handovers",
            "/api/v1/handovers/{id}",
            "/api/v1/supervision/statistics",
            "/api/v1/supervision/statistics.xlsx",
            "/actuator",
            "/actuator/prometheus",
            "/actuator/camel",
            "/actuator/camel/{console}",
            "/actuator/metrics",
            "/actuator/metrics/*");
  }

  @Test
  void every_call_that_is_audited_at_the_door_is_entered_with_its_caller() throws IOException {
    List<Endpoint> audited =
        new Endpoints(hub)
            .all().stream()
                .filter(each -> action(each).isPresent())
                // a file that nobody brought concerns nobody; AttachmentDoorTest reads one
                .filter(each -> !each.path().startsWith("/api/v1/attachments/"))
                .distinct()
                .toList();

    assertThat(audited).hasSizeGreaterThan(12);
    assertThat(audited)
        .allSatisfy(
            each -> {
              String name = nameOfOneWhoMay(each);
              web.as(login(name)).send(each.method(), each.path(), BodyPublishers.noBody());
              assertThat(trail.entries(action(each).get(), name, each.path()))
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

    assertThat(trail.entries("submission", "applicant", number)).isEqualTo(1);
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

    assertThat(trail.entries("user-put", "administrator", "audited-person")).isEqualTo(1);
    assertThat(trail.entries("user-remove", "administrator", "audited-person")).isEqualTo(1);
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

    assertThat(trail.entries("case-read", "key-holder", answer.split("\\?")[0])).isEqualTo(1);
  }

  @Test
  void an_identity_number_in_a_path_is_masked() {
    web.as(TestLogins.person("supervisor")).get("/api/v1/cases/320211198705163012");

    assertThat(trail.entries("case-read", "supervisor", "/api/v1/cases/320211********3012"))
        .isEqualTo(1);
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
}
