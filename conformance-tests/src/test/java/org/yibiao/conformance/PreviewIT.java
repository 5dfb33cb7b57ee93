package org.yibiao.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.yibiao.conformance.system.Hub;
import org.yibiao.conformance.system.Installation;
import org.yibiao.conformance.system.Login;
import org.yibiao.conformance.system.SharedInstallation;
import org.yibiao.standard.CanonicalJson;
import tools.jackson.databind.JsonNode;

/** What a household is, its member sees before the tax authority gets it, and may say no. */
@ExtendWith(SharedInstallation.class)
class PreviewIT {

  private static final String MEMBER = "320202197103082433";
  private static final String PREVIEWS = "/api/v1/subjects/me/previews";

  private final Installation installation;
  private final Hub hub;
  private String citizen;

  PreviewIT(Installation installation) {
    this.installation = installation;
    this.hub = new Hub(installation);
  }

  @BeforeEach
  void a_citizen_has_a_login() {
    HttpResponse<String> made =
        hub.put(
            "/api/v1/users/shen-guodong",
            "{\"roles\": [\"applicant\"], \"citizenId\": \"" + MEMBER + "\"}",
            "Authorization",
            Login.person("administrator"));
    citizen = Login.basic("shen-guodong", json(made).path("password").asString());
  }

  @Test
  void the_asker_gets_the_data_after_the_person_has_seen_them_and_agreed() throws IOException {
    String request = ask();
    JsonNode shown = json(hub.get(PREVIEWS + "/" + request, "Authorization", citizen));
    assertThat(shown.at("/evidence/0/household/member/0/name").asString()).isEqualTo("沈国栋");

    say(request, "approve");

    assertThat(answer(request).path("outcome").asString()).isEqualTo("provided");
  }

  @Test
  void the_asker_gets_nothing_of_what_the_person_refuses() throws IOException {
    String request = ask();

    say(request, "refuse");

    JsonNode answer = answer(request);
    assertThat(answer.path("outcome").asString()).isEqualTo("refused");
    assertThat(answer.toString()).doesNotContain("沈国栋");
  }

  @Test
  void the_asker_gets_nothing_before_the_person_has_spoken() throws IOException {
    String request = ask();

    HttpResponse<String> early =
        hub.get("/api/v1/exchange/answers/" + request, "Authorization", tax());

    assertThat(early.body()).doesNotContain("沈国栋");
  }

  /** Asked for, and waiting for the person. */
  private String ask() throws IOException {
    String id = UUID.randomUUID().toString();
    String now = OffsetDateTime.now().toString();
    HttpResponse<String> taken =
        hub.post(
            "/api/v1/exchange/public-security.household",
            "application/json",
            """
            {"envelope": {"messageId": "%s", "sender": "tax", "receiver": "hub",
              "division": "320213", "createdAt": "%s", "confidentiality": "personal",
              "schemaVersion": "1.2"},
             "resourceCode": "3070110000/00002", "purpose": "认定家庭唯一住房",
             "subject": {"citizen": {"name": "沈国栋",
               "identityDocument": {"type": "111", "number": "%s"}}},
             "legalBasis": "财税〔2016〕23号第一条", "wish": "data",
             "consent": {"given": true, "givenAt": "%s", "statement": "同意核验家庭住房情况"}}
            """
                .formatted(id, now, MEMBER, now),
            "Authorization",
            tax());
    assertThat(taken.statusCode()).isEqualTo(202);
    await()
        .atMost(Duration.ofMinutes(1))
        .until(() -> hub.get(PREVIEWS, "Authorization", citizen).body().contains(id));
    return id;
  }

  private void say(String request, String word) {
    HttpResponse<String> said =
        hub.post(
            PREVIEWS + "/" + request + "/" + word,
            "application/json",
            "",
            "Authorization",
            citizen);
    assertThat(said.statusCode()).isEqualTo(204);
  }

  private JsonNode answer(String request) throws IOException {
    return json(hub.get("/api/v1/exchange/answers/" + request, "Authorization", tax()));
  }

  private String tax() throws IOException {
    return Login.basic("tax", installation.secret("tax.exchange-key"));
  }

  private static JsonNode json(HttpResponse<String> response) {
    return CanonicalJson.tree(response.body().getBytes(StandardCharsets.UTF_8));
  }
}
