package org.yibiao.hub.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yibiao.hub.AtTheHub;
import org.yibiao.hub.TestLogins;
import org.yibiao.hub.Web;
import org.yibiao.hub.audit.AuditTally;

/** Who logs in, tries to, or is refused is in the audit trail, and does not fill it. */
@AtTheHub
class LoginAuditTest {

  @Autowired private Environment environment;
  @Autowired private JdbcClient database;
  @Autowired private AuditTally tally;
  private Web web;
  private AuditEntries trail;

  @BeforeEach
  void look() {
    web = new Web(environment);
    tally.tell();
    trail = new AuditEntries(database);
  }

  @Test
  void a_login_on_the_page_is_entered_and_so_is_its_token() throws Exception {
    new Browser(web.base()).logIn("supervisor", TestLogins.password("supervisor"));

    assertThat(trail.entries("login", "supervisor", "page")).isEqualTo(1);
    assertThat(trail.entries("token", "supervisor", HubClients.BROWSER)).isEqualTo(1);
  }

  @Test
  void a_token_of_a_department_is_entered_and_a_refused_one_is_counted() {
    token(TestLogins.department("land", environment));
    token(TestLogins.basic("land", "guess"));
    token(TestLogins.basic("land", "guess"));
    tally.tell();

    assertThat(trail.entries("token", "land", "land")).isEqualTo(1);
    assertThat(trail.details("token", "land", "invalid_client"))
        .singleElement()
        .asString()
        .contains("\"times\":2", "127.0.0.1");
  }

  @Test
  void wrong_passwords_are_counted_by_the_name_if_somebody_has_it() {
    web.as(TestLogins.basic("tester", "guess")).get("/api/v1/me");
    web.as(TestLogins.basic("my-secret-in-the-wrong-box", "guess")).get("/api/v1/me");
    tally.tell();

    assertThat(trail.details("login", "tester", "wrong-password")).hasSize(1);
    assertThat(trail.details("login", "anonymous", "wrong-password")).hasSize(1);
    assertThat(trail.entriesOf("my-secret-in-the-wrong-box")).isZero();
  }

  @Test
  void who_may_not_do_something_is_entered_with_what_it_was() {
    web.as(TestLogins.person("monitor")).get("/api/v1/users");
    tally.tell();

    assertThat(trail.entries("access", "monitor", "GET /api/v1/users")).isEqualTo(1);
  }

  @Test
  void nobody_without_a_login_fills_the_trail() {
    IntStream.range(0, 50).forEach(each -> web.get("/api/v1/users?" + each));
    tally.tell();

    assertThat(trail.grown()).isLessThanOrEqualTo(2);
    assertThat(trail.details("access", "anonymous", "not-logged-in"))
        .isNotEmpty()
        .last()
        .asString()
        .contains("times");
  }

  private void token(String login) {
    web.as(login)
        .post(
            "/oauth2/token",
            "grant_type=client_credentials".getBytes(StandardCharsets.UTF_8),
            "Content-Type",
            "application/x-www-form-urlencoded");
  }
}
