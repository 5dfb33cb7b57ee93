package org.yibiao.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yibiao.conformance.system.Hub;
import org.yibiao.conformance.system.Installation;

/** Departments are told of each other's changes, though they were away and the hub was killed. */
class SubscriptionIT {

  private static final String COMPANY = "91320211MADH4K7P1J";
  private static final String ESTATE = "91320213MAE3H72K35";
  private static final String DECEASED = "320202197103082433";
  private static final String RESOURCE = "3070130000/00001";
  private static final Pattern EVENT = Pattern.compile("\"sjbs\"\\s*:\\s*\"([0-9a-f-]{36})\"");

  @TempDir private static Path folder;
  private static Installation installation;

  @BeforeAll
  static void start() throws Exception {
    installation = Installation.start(folder);
  }

  @AfterAll
  static void stop() throws Exception {
    installation.close();
  }

  @Test
  void a_subscriber_that_was_away_gets_all_events_in_order_though_the_hub_was_killed()
      throws Exception {
    subscribe(installation);
    installation.simulate("development-reform", "down");
    List<String> reported = report(installation, 4);
    installation.hub().killHard();
    installation.startHub();
    installation.simulate("development-reform", "normal");

    await()
        .atMost(Duration.ofMinutes(4))
        .pollInterval(Duration.ofMillis(500))
        .untilAsserted(() -> assertThat(received(installation)).isEqualTo(reported));
  }

  @Test
  void tax_and_public_security_are_told_in_their_own_forms_of_another_legal_representative()
      throws Exception {
    live("tax", "company-changes");
    live("public-security", "company-changes");

    installation.deed("market-regulation", "report-legal-representative", ESTATE + " 顾清和");

    told("tax", ESTATE, "06 陆敬之→顾清和");
    told("public-security", ESTATE, "FDDBR 陆敬之→顾清和");
  }

  @Test
  void market_regulation_is_told_in_its_own_form_that_a_taxpayer_is_abnormal() throws Exception {
    live("market-regulation", "tax-status-changes");

    installation.deed("tax", "report-state", ESTATE + " 05");

    told("market-regulation", ESTATE, "→05");
  }

  @Test
  void land_is_told_in_its_own_form_that_somebody_died() throws Exception {
    live("land", "deaths");

    installation.deed("public-security", "report-death", DECEASED);

    told("land", DECEASED, "14 normal→deceased");
  }

  /** The hub has subscribed for a department, as its descriptor says. */
  private static void live(String department, String declared) {
    await()
        .atMost(Duration.ofMinutes(1))
        .pollInterval(Duration.ofMillis(500))
        .untilAsserted(
            () ->
                assertThat(subscriptions(department))
                    .contains("\"declared\":\"" + declared + "\"", "\"state\":\"active\""));
  }

  private static void told(String department, String subject, String words) {
    await()
        .atMost(Duration.ofMinutes(2))
        .pollInterval(Duration.ofMillis(500))
        .untilAsserted(
            () ->
                assertThat(installation.deed(department, "show-events", subject)).contains(words));
  }

  private static String subscriptions(String department) throws IOException {
    HttpResponse<String> response =
        new Hub(installation)
            .get("/api/v1/subscriptions", "Authorization", login(installation, department));
    assertThat(response.statusCode()).isEqualTo(200);
    return response.body();
  }

  private static String login(Installation installation, String department) throws IOException {
    String pair = department + ":" + installation.secret(department + ".exchange-key");
    return "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
  }

  private static void subscribe(Installation installation) throws IOException {
    // shared unconditionally: to register is enough
    post(
        installation,
        "development-reform",
        "/api/v1/grants",
        "{\"resource\": \"%s\", \"ground\": \"《企业投资项目核准和备案管理条例》第六条\"}".formatted(RESOURCE),
        201);
    post(
        installation,
        "development-reform",
        "/api/v1/subscriptions",
        "{\"resource\": \"%s\", \"area\": \"3202\", \"purpose\": \"核对项目单位\"}".formatted(RESOURCE),
        201);
  }

  private static List<String> report(Installation installation, int many) throws IOException {
    List<String> reported = new ArrayList<>();
    for (int i = 0; i < many; i++) {
      String id = UUID.randomUUID().toString();
      post(installation, "market-regulation", "/api/v1/changes", event(id, i + 1), 202);
      reported.add(id);
    }
    return reported;
  }

  private static String event(String id, int number) {
    return """
        {"envelope": {"messageId": "%1$s", "sender": "market-regulation", "receiver": "hub",
          "division": "320211", "createdAt": "2026-11-20T15:00:00+08:00",
          "confidentiality": "internal", "schemaVersion": "1.2"},
         "change": {"eventId": "%1$s", "kind": "ended", "resourceCode": "%2$s",
          "department": "market-regulation", "subject": {"creditCode": "%3$s"},
          "division": "320211", "occurredAt": "2026-11-20T14:50:00+08:00",
          "recordedAt": "2026-11-20T14:55:00+08:00", "sequence": %4$d}}
        """
        .formatted(id, RESOURCE, COMPANY, number);
  }

  private static List<String> received(Installation installation) {
    String requests = installation.deed("development-reform", "show-requests", COMPANY);
    return EVENT.matcher(requests).results().map((MatchResult each) -> each.group(1)).toList();
  }

  private static String post(
      Installation installation, String department, String path, String body, int status)
      throws IOException {
    HttpResponse<String> response =
        new Hub(installation)
            .post(path, "application/json", body, "Authorization", login(installation, department));
    assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
    return response.body();
  }
}
