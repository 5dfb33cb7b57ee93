package org.yibiao.hub.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.stream.IntStream;
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

/** How departments and people show who they are. */
@AtTheHub
class LoginTest {

  private static final String ME = "/api/v1/me";

  @Autowired private Environment environment;
  @Autowired private JdbcClient database;
  private Web web;

  @BeforeEach
  void connect() {
    web = new Web(environment);
  }

  @Test
  void a_person_logs_in_on_the_page_and_gets_a_token_with_their_roles() throws Exception {
    Browser browser = new Browser(web.base());

    JsonNode tokens = browser.logIn("tax-operator", TestLogins.password("tax-operator"));

    JsonNode me = me("Bearer " + tokens.path("access_token").asString());
    assertThat(me.path("name").asString()).isEqualTo("tax-operator");
    assertThat(me.path("roles").toString()).isEqualTo("[\"department-operator\"]");
    assertThat(me.path("department").asString()).isEqualTo("tax");
  }

  @Test
  void an_identity_token_opens_nothing() throws Exception {
    JsonNode tokens = new Browser(web.base()).logIn("monitor", TestLogins.password("monitor"));

    HttpResponse<byte[]> answer = web.as("Bearer " + tokens.path("id_token").asString()).get(ME);

    assertThat(answer.statusCode()).isEqualTo(401);
  }

  @Test
  void a_login_without_proof_key_gets_no_code() throws Exception {
    Browser browser = new Browser(web.base()).withoutProofKey();

    assertThat(browser.whereLoginLeads("monitor", TestLogins.password("monitor")))
        .contains("error=invalid_request")
        .doesNotContain("code=");
  }

  @Test
  void a_wrong_password_leads_back_to_the_page() throws Exception {
    assertThat(new Browser(web.base()).whereLoginLeads("supervisor", "guess"))
        .endsWith("/login?error");
  }

  @Test
  void a_login_that_another_site_sends_is_refused() {
    HttpResponse<byte[]> answer =
        web.post(
            "/login",
            "username=monitor&password=x".getBytes(StandardCharsets.UTF_8),
            "Content-Type",
            "application/x-www-form-urlencoded");

    assertThat(answer.statusCode()).isEqualTo(403);
  }

  @Test
  void a_department_gets_a_token_for_its_key() {
    HttpResponse<byte[]> answer = tokenFor(TestLogins.department("land", environment));

    JsonNode me = me("Bearer " + json(answer).path("access_token").asString());
    assertThat(me.path("department").asString()).isEqualTo("land");
    assertThat(me.path("roles").toString()).isEqualTo("[\"department\"]");
  }

  @Test
  void nobody_gets_a_token_for_a_wrong_key_or_a_persons_password() {
    assertThat(tokenFor(TestLogins.basic("land", "guess")).statusCode()).isEqualTo(401);
    assertThat(tokenFor(TestLogins.person("monitor")).statusCode()).isEqualTo(401);
  }

  @Test
  void a_token_that_was_changed_opens_nothing() {
    String token =
        json(tokenFor(TestLogins.department("land", environment))).path("access_token").asString();
    String[] parts = token.split("\\.");
    String claims = new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8);
    String forged =
        Base64.getUrlEncoder()
            .withoutPadding()
            .encodeToString(claims.replace("land", "tax").getBytes(StandardCharsets.UTF_8));

    assertThat(web.as("Bearer " + parts[0] + "." + forged + "." + parts[2]).get(ME).statusCode())
        .isEqualTo(401);
    String unsigned =
        Base64.getUrlEncoder()
            .withoutPadding()
            .encodeToString("{\"alg\":\"none\"}".getBytes(StandardCharsets.UTF_8));
    assertThat(web.as("Bearer " + unsigned + "." + parts[1] + ".").get(ME).statusCode())
        .isEqualTo(401);
  }

  @Test
  void wrong_passwords_from_elsewhere_do_not_keep_a_person_out() {
    IntStream.range(0, WrongPasswords.MOST + 1)
        .forEach(each -> strangersTry(TestLogins.basic("haunted", "guess")));

    assertThat(strangersTry(TestLogins.person("haunted"))).contains(" 429 ");
    assertThat(web.as(TestLogins.person("haunted")).get(ME).statusCode()).isEqualTo(200);
  }

  @Test
  void after_ten_wrong_passwords_not_even_the_right_one_opens() {
    IntStream.range(0, WrongPasswords.MOST)
        .forEach(each -> web.as(TestLogins.basic("forgetful", "guess")).get(ME));

    HttpResponse<byte[]> answer = web.as(TestLogins.person("forgetful")).get(ME);

    assertThat(answer.statusCode()).isEqualTo(429);
    assertThat(json(answer).path("type").asString()).endsWith("too-many-wrong-passwords");
    assertThat(answer.headers().firstValue("Retry-After")).contains("300");
  }

  @Test
  void passwords_are_kept_as_hashes_only() {
    assertThat(database.sql("select secret from person_login").query(String.class).list())
        .hasSizeGreaterThan(5)
        .allSatisfy(secret -> assertThat(secret).startsWith("{bcrypt}$2a$"));
  }

  @Test
  void an_administrator_makes_a_login_and_takes_it_away() {
    Web administrator = web.as(TestLogins.person("administrator"));
    String login = TestLogins.basic("night-shift", make("night-shift", "monitor"));
    assertThat(me(login).path("roles").toString()).isEqualTo("[\"monitor\"]");
    assertThat(
            administrator
                .send("DELETE", "/api/v1/users/night-shift", BodyPublishers.noBody())
                .statusCode())
        .isEqualTo(204);
    assertThat(web.as(login).get(ME).statusCode()).isEqualTo(401);
  }

  @Test
  void whoever_is_logged_in_gets_a_new_token_without_seeing_a_page() throws Exception {
    Browser browser = new Browser(web.base());
    browser.logIn("monitor", TestLogins.password("monitor"));

    assertThat(browser.whereRenewalLeads()).contains("/signed-in.html?code=");
  }

  @Test
  void what_a_page_asks_for_with_its_token_leaves_the_session_of_the_login_as_it_is()
      throws Exception {
    Browser browser = new Browser(web.base());
    String token =
        browser.logIn("monitor", TestLogins.password("monitor")).path("access_token").asString();

    HttpResponse<String> answer = browser.withToken("/api/v1/me", token);

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
  }

  @Test
  void whoever_is_not_logged_in_is_told_so_instead_of_shown_a_page() throws Exception {
    assertThat(new Browser(web.base()).whereRenewalLeads())
        .contains("/signed-in.html?error=login_required");
  }

  @Test
  void a_role_that_is_taken_away_is_gone_from_a_token_that_tells_of_it() throws Exception {
    String password = make("day-shift", "monitor");
    JsonNode tokens = new Browser(web.base()).logIn("day-shift", password);

    make("day-shift", "tester");

    JsonNode me = me("Bearer " + tokens.path("access_token").asString());
    assertThat(me.path("roles").toString()).isEqualTo("[\"tester\"]");
  }

  @Test
  void whose_login_has_ended_gets_no_new_token_and_the_old_one_opens_nothing() throws Exception {
    Browser browser = new Browser(web.base());
    JsonNode tokens = browser.logIn("late-shift", make("late-shift", "monitor"));

    web.as(TestLogins.person("administrator"))
        .send("DELETE", "/api/v1/users/late-shift", BodyPublishers.noBody());

    assertThat(web.as("Bearer " + tokens.path("access_token").asString()).get(ME).statusCode())
        .isEqualTo(401);
    assertThat(browser.whereRenewalLeads()).contains("error=login_required");
  }

  @Test
  void whose_login_was_made_anew_gets_no_new_token_by_the_old_one() throws Exception {
    Browser browser = new Browser(web.base());
    browser.logIn("early-shift", make("early-shift", "monitor"));

    make("early-shift", "administrator");

    assertThat(browser.whereRenewalLeads()).contains("error=login_required");
  }

  /** Has a login made; its password. */
  private String make(String name, String role) {
    byte[] wish = "{\"roles\": [\"%s\"]}".formatted(role).getBytes(StandardCharsets.UTF_8);
    return json(web.as(TestLogins.person("administrator"))
            .send(
                "PUT",
                "/api/v1/users/" + name,
                BodyPublishers.ofByteArray(wish),
                "Content-Type",
                "application/json"))
        .path("password")
        .asString();
  }

  private HttpResponse<byte[]> tokenFor(String login) {
    return web.as(login)
        .post(
            "/oauth2/token",
            "grant_type=client_credentials".getBytes(StandardCharsets.UTF_8),
            "Content-Type",
            "application/x-www-form-urlencoded");
  }

  private JsonNode me(String authorization) {
    HttpResponse<byte[]> answer = web.as(authorization).get(ME);
    assertThat(answer.statusCode()).isEqualTo(200);
    return json(answer);
  }

  private static JsonNode json(HttpResponse<byte[]> answer) {
    return CanonicalJson.tree(answer.body());
  }

  /** The first line of what one at another address of this machine is answered. */
  private String strangersTry(String login) {
    URI hub = URI.create(web.base());
    try (Socket socket =
        new Socket(hub.getHost(), hub.getPort(), InetAddress.getByName("127.0.0.2"), 0)) {
      String request =
          "GET %s HTTP/1.1\r\nHost: %s\r\nAuthorization: %s\r\nConnection: close\r\n\r\n"
              .formatted(ME, hub.getAuthority(), login);
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      byte[] answer = socket.getInputStream().readAllBytes();
      return new String(answer, StandardCharsets.UTF_8).lines().findFirst().orElse("");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
