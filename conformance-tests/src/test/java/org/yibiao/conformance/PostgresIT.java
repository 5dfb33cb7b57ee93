package org.yibiao.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.yibiao.conformance.handover.Registers;
import org.yibiao.conformance.handover.SftpServer;
import org.yibiao.conformance.system.Forms;
import org.yibiao.conformance.system.Hub;
import org.yibiao.conformance.system.HurriedPlans;
import org.yibiao.conformance.system.Installation;
import org.yibiao.conformance.system.Login;
import org.yibiao.routes.database.PostgresServer;
import org.yibiao.standard.CanonicalJson;
import org.yibiao.standard.v1.PartState;
import tools.jackson.databind.JsonNode;

/** A whole installation that keeps everything in PostgreSQL. */
class PostgresIT {

  private static final Duration PATIENCE = Duration.ofSeconds(90);
  private static final int MANY = 10_000;

  /** Sealed up, so that no other test can sell it. */
  private static final String HOME = "320213004007GB00126F00050701";

  private static final String COMPANY = "91320205MAB7Y26TX9";

  @TempDir private static Path folder;
  private static PostgresServer postgres;
  private static JdbcClient database;
  private static SftpServer sftp;
  private static Installation installation;
  private static Hub hub;

  @BeforeAll
  static void start() throws IOException {
    postgres = PostgresServer.start();
    String address = postgres.freshDatabase();
    database =
        JdbcClient.create(new DriverManagerDataSource(address, PostgresServer.USER, "not-asked"));
    sftp = SftpServer.start(folder);
    Map<String, String> settings = new LinkedHashMap<>(sftp.settings());
    settings.putAll(
        HurriedPlans.in(Files.createDirectory(folder.resolve("plans")), Duration.ofSeconds(15)));
    settings.put("spring.datasource.url", address);
    settings.put("spring.datasource.username", PostgresServer.USER);
    installation = Installation.start(folder, settings);
    hub = new Hub(installation);
  }

  @AfterAll
  static void stop() {
    installation.close();
    sftp.close();
  }

  @Test
  void a_joint_matter_comes_to_its_end() {
    String caseNumber = hub.handIn(Forms.json());

    assertThat(hub.completed(caseNumber).getPart())
        .allMatch(part -> part.getState() == PartState.DONE);
    assertThat(text("select state from case_file where case_number = ?", caseNumber))
        .isEqualTo("completed");
  }

  @Test
  void a_hub_that_is_killed_amid_a_hand_over_and_a_case_brings_both_to_their_end()
      throws InterruptedException {
    Registers.TAX.write(sftp.out("NSRZT_20261120.txt"), MANY);
    String caseNumber = hub.handIn(Forms.json());
    JsonNode before = handoverWhen(now -> now.path("records").asInt() > 2000);
    installation.hub().killHard();
    String left = text("select state from handover");
    installation.startHub();

    JsonNode done = handoverWhen(now -> now.path("state").asString().equals("done"));

    assertThat(left).isEqualTo("open");
    assertThat(done.path("id")).isEqualTo(before.path("id"));
    assertThat(done.path("records").asInt()).isEqualTo(MANY);
    assertThat(done.path("rejected").asInt()).isEqualTo(Registers.wrong(MANY));
    assertThat(text("select count(*) from landed_record"))
        .isEqualTo(Integer.toString(MANY - Registers.wrong(MANY)));
    hub.completed(caseNumber);
  }

  @Test
  void a_data_request_is_answered_and_entered() {
    assertThat(installation.deed("tax", "ask-ownership", HOME)).contains("<mc>沈国栋</mc>");

    assertThat(text("select outcome from evidence_request where subject = ?", HOME))
        .isEqualTo("provided");
  }

  @Test
  void a_change_that_a_department_reports_is_kept() {
    installation.deed("market-regulation", "report-legal-representative", COMPANY + " 薛映雪");

    await()
        .atMost(PATIENCE)
        .until(
            () -> text("select count(*) from change_event where subject = ?", COMPANY),
            "1"::equals);
  }

  @Test
  void while_the_database_is_away_a_login_is_told_to_come_again_and_afterwards_let_in()
      throws Exception {
    postgres.killHard();
    HttpResponse<String> away = readHandovers();
    postgres.startAgain();

    assertThat(away.statusCode()).isEqualTo(503);
    assertThat(away.headers().firstValue("Retry-After")).isPresent();
    assertThat(away.body()).contains("try-later");
    await().atMost(PATIENCE).until(() -> readHandovers().statusCode() == 200);
  }

  private static HttpResponse<String> readHandovers() {
    return hub.get("/api/v1/handovers", "Authorization", Login.person("integrator"));
  }

  private static JsonNode handoverWhen(Predicate<JsonNode> wish) {
    return await()
        .atMost(PATIENCE)
        .pollInterval(Duration.ofMillis(50))
        .until(
            () ->
                CanonicalJson.tree(
                        hub.get("/api/v1/handovers", "Authorization", Login.person("integrator"))
                            .body()
                            .getBytes(StandardCharsets.UTF_8))
                    .at("/items/0"),
            newest -> !newest.isMissingNode() && wish.test(newest));
  }

  private static String text(String sql, Object... parameters) {
    return database.sql(sql).params(parameters).query(String.class).single();
  }
}
