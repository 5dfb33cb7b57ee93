package org.yibiao.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yibiao.conformance.system.Hub;
import org.yibiao.conformance.system.Installation;
import org.yibiao.conformance.system.SharedInstallation;
import org.yibiao.standard.CanonicalJson;
import tools.jackson.databind.JsonNode;

/** Data asked of the departments that hold them, in the standard's form and in native ones. */
@ExtendWith(SharedInstallation.class)
class ExchangeIT {

  /** Sealed up, so that no other test can sell it. */
  private static final String HOME = "320213004007GB00126F00050701";

  private static final String COMPANY = "91320213MAE3H72K35";
  private static final String OWNER = "320202197103082433";

  private final Installation installation;
  private final Hub hub;

  ExchangeIT(Installation installation) {
    this.installation = installation;
    this.hub = new Hub(installation);
  }

  @ParameterizedTest
  @CsvSource({
    "tax, land.ownership, realEstateUnitCode, /ownership/holder/0/name, 沈国栋",
    "tax, land.rights-and-limits, realEstateUnitCode, /rightsAndLimits/realEstateUnitCode, " + HOME,
    "tax, market-regulation.enterprise-registration, creditCode, /enterpriseRegistration/creditCode, "
        + COMPANY,
    "tax, market-regulation.key-persons, creditCode, /keyPersons/creditCode, " + COMPANY,
    "market-regulation, tax.tax-status, creditCode, /taxStatus/inArrears, true",
    "tax, public-security.identity, citizen, /identityRecord/name, 沈国栋",
    "public-security, land.ownership, citizen, /dataRecord/item/0/value, " + HOME
  })
  void a_department_answers_a_data_request(
      String asker, String service, String subject, String pointer, String value)
      throws IOException {
    JsonNode response = json(ask(asker, service, subject(subject)));

    assertThat(response.path("outcome").asString()).isEqualTo("provided");
    // somebody may own several homes, and another test may have sold one of them
    assertThat(response.path("evidence"))
        .extracting(each -> each.at(pointer).asString())
        .contains(value);
  }

  @Test
  void a_deed_tax_certificate_is_not_found_where_no_tax_was_paid() throws IOException {
    JsonNode response =
        json(ask("land", "tax.deed-tax-certificate", subject("realEstateUnitCode")));

    assertThat(response.path("outcome").asString()).isEqualTo("not-found");
  }

  @Test
  void a_batch_is_answered_line_by_line_in_the_order_of_its_subjects() throws IOException {
    String batch =
        """
        {"request": {"envelope": {"messageId": "%s", "sender": "tax", "receiver": "hub",
          "division": "320213", "createdAt": "%s", "confidentiality": "internal",
          "schemaVersion": "1.2"}, "resourceCode": "%s", "purpose": "核验纳税人登记",
          "legalBasis": "《中华人民共和国税收征收管理法》第十五条", "wish": "data"},
         "subject": [{"creditCode": "%s"}, {"creditCode": "wrong"}, {"creditCode": "%s"}]}
        """
            .formatted(
                UUID.randomUUID(),
                OffsetDateTime.now(),
                resource("market-regulation.enterprise-registration"),
                COMPANY,
                COMPANY);
    String path = "/api/v1/exchange/market-regulation.enterprise-registration/batch";

    List<JsonNode> lines = call(path, batch, "tax").body().lines().map(ExchangeIT::tree).toList();

    assertThat(lines).extracting(line -> line.path("index").asInt()).containsExactly(0, 1, 2);
    assertThat(lines.get(0).at("/response/outcome").asString()).isEqualTo("provided");
    assertThat(lines.get(1).at("/problem/finding/0/pointer").asString())
        .isEqualTo("/subject/creditCode");
    assertThat(lines.get(2).at("/response/outcome").asString()).isEqualTo("provided");
  }

  @Test
  void a_department_applies_for_data_gets_them_and_loses_them_again() throws IOException {
    String application =
        """
        {"resource": "%s", "fields": ["/realEstateUnitCode", "/limits"], "perDay": 100,
         "ground": "《海关事务担保条例》第九条，核实担保不动产"}
        """
            .formatted(resource("land.ownership"));
    String id = json(call("/api/v1/grants", application, "customs")).path("id").asString();
    String grant = "/api/v1/grants/" + id;
    assertThat(json(call(grant + "/approve", "{}", "land")).path("state").asString())
        .isEqualTo("granted");
    JsonNode given = json(ask("customs", "land.ownership", subject("realEstateUnitCode")));
    assertThat(given.at("/evidence/0/maskedField").toString()).contains("/holder");
    assertThat(given.toString()).doesNotContain("沈国栋");

    call(grant + "/revoke", "{\"reason\": \"任务已完成\"}", "land");

    assertThat(ask("customs", "land.ownership", subject("realEstateUnitCode")).statusCode())
        .isEqualTo(403);
  }

  @Test
  void a_department_without_a_grant_gets_nothing() throws IOException {
    HttpResponse<String> response = ask("finance", "land.ownership", subject("realEstateUnitCode"));

    assertThat(response.statusCode()).isEqualTo(403);
    assertThat(json(response).path("type").asString()).isEqualTo("urn:yibiao:problem:not-granted");
    assertThat(response.body()).doesNotContain("沈国栋");
  }

  @Test
  void the_tax_core_system_asks_the_hub_in_its_own_form() {
    assertThat(installation.deed("tax", "ask-ownership", HOME))
        .contains("<rtn_code>0</rtn_code>", "<mc>沈国栋</mc>");
  }

  @Test
  void the_registration_system_asks_the_hub_by_a_signed_call() {
    assertThat(installation.deed("market-regulation", "ask-tax-status", COMPANY))
        .contains("\"CODE\":\"0000\"", COMPANY);
  }

  @Test
  void the_police_ask_the_hub_over_a_queue() {
    String serial = installation.deed("public-security", "ask-ownership", "沈国栋 " + OWNER);

    assertThat(nativeAnswer("public-security", serial)).contains("<Data>000</Data>", HOME);
  }

  @Test
  void the_land_register_asks_the_hub_through_its_exchange_database() {
    String question = installation.deed("land", "ask-identity", "沈国栋 " + OWNER);

    assertThat(nativeAnswer("land", question))
        .contains("<ResponseCode>0000</ResponseCode>", "XM=\"沈国栋\"");
  }

  @Test
  void a_change_that_a_department_reports_by_itself_is_seen_by_those_who_may_have_the_data()
      throws IOException {
    installation.deed("market-regulation", "report-legal-representative", "91320205MAB7Y26TX9 薛映雪");

    await()
        .atMost(Duration.ofMinutes(1))
        .untilAsserted(
            () ->
                assertThat(
                        changesFor("tax")
                            .valueStream()
                            .map(each -> each.path("resource").asString()))
                    .contains("3070130000/00001"));
  }

  @Test
  void a_death_that_the_police_report_is_not_seen_by_a_department_with_a_part_of_the_grant()
      throws IOException {
    String serial = installation.deed("public-security", "report-death", "320282198209072416");
    assertThat(nativeAnswer("public-security", serial)).contains("<Data>000</Data>");

    assertThat(changesFor("public-security").toString()).contains("320282198209072416");
    assertThat(changesFor("tax").toString()).doesNotContain("320282198209072416");
  }

  private String nativeAnswer(String department, String question) {
    return await()
        .atMost(Duration.ofMinutes(1))
        .until(
            () -> installation.deed(department, "answer", question), answer -> !answer.isEmpty());
  }

  private JsonNode changesFor(String department) throws IOException {
    return json(hub.get("/api/v1/changes", "Authorization", key(department)));
  }

  private HttpResponse<String> ask(String asker, String service, String subject)
      throws IOException {
    String request =
        """
        {"envelope": {"messageId": "%s", "sender": "%s", "receiver": "hub", "division": "320213",
          "createdAt": "%s", "confidentiality": "personal", "schemaVersion": "1.2"},
         "resourceCode": "%s", "subject": {%s}, "purpose": "核定契税",
         "legalBasis": "《中华人民共和国契税法》第六条", "wish": "data"}
        """
            .formatted(UUID.randomUUID(), asker, OffsetDateTime.now(), resource(service), subject);
    return hub.post(
        "/api/v1/exchange/" + service, "application/json", request, "Authorization", key(asker));
  }

  private HttpResponse<String> call(String path, String body, String department)
      throws IOException {
    return hub.post(path, "application/json", body, "Authorization", key(department));
  }

  private String resource(String service) {
    return json(hub.get("/api/v1/catalogue?q=" + service)).at("/0/resource/code").asString();
  }

  private static String subject(String kind) {
    return switch (kind) {
      case "creditCode" -> "\"creditCode\": \"" + COMPANY + "\"";
      case "citizen" ->
          "\"citizen\": {\"name\": \"沈国栋\", \"identityDocument\": {\"type\": \"111\","
              + " \"number\": \""
              + OWNER
              + "\"}}";
      default -> "\"realEstateUnitCode\": \"" + HOME + "\"";
    };
  }

  private String key(String department) throws IOException {
    String pair = department + ":" + installation.secret(department + ".exchange-key");
    return "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
  }

  private static JsonNode json(HttpResponse<String> response) {
    return tree(response.body());
  }

  private static JsonNode tree(String text) {
    return CanonicalJson.tree(text.getBytes(StandardCharsets.UTF_8));
  }
}
