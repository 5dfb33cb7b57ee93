package org.yibiao.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;
import org.yibiao.conformance.system.Forms;
import org.yibiao.conformance.system.Hub;
import org.yibiao.conformance.system.HurriedPlans;
import org.yibiao.conformance.system.Installation;
import org.yibiao.conformance.system.JarProcess;
import org.yibiao.conformance.system.Login;
import org.yibiao.standard.CanonicalJson;
import org.yibiao.standard.v1.CaseState;

/** The restore drill: a hub whose data folder is gone is made what it was when it was backed up. */
class BackupIT {

  private static final int SECONDS = 90;
  private static final String FILE = "授权委托书";

  @TempDir private Path folder;

  @Test
  void what_was_under_way_when_the_backup_was_made_comes_to_its_end_after_it_was_restored()
      throws Exception {
    Map<String, String> quickly =
        new LinkedHashMap<>(
            HurriedPlans.in(
                Files.createDirectory(folder.resolve("plans")), Duration.ofSeconds(10)));
    quickly.put("yibiao.backup.folder", folder.resolve("backups").toString());
    quickly.put("yibiao.steps.reminded-after", "PT3S");
    quickly.put("yibiao.steps.reminded-every", "1000");
    try (Installation installation = Installation.start(folder, quickly)) {
      Hub hub = new Hub(installation);
      String done = hub.handIn(Forms.json());
      hub.completed(done);
      installation.slowDown("market-regulation", Duration.ofSeconds(4));
      List<String> underWay = new ArrayList<>();
      for (int i = 0; i < 3; i++) {
        underWay.add(hub.handIn(Forms.json()));
      }
      String login = Login.basic("tax", installation.secret("tax.exchange-key"));
      String file = bring(hub, login);
      Path backup = backUp(hub);
      installation.hub().killHard();
      Path data = installation.secrets().getParent();
      for (String gone :
          List.of("hub.mv.db", "broker", "secrets.properties", "signing-key.jwk", "attachments")) {
        FileSystemUtils.deleteRecursively(data.resolve(gone));
      }

      int restored = restore(backup, data);
      installation.startHub();

      assertThat(restored).isZero();
      hub.completed(done);
      assertThat(hub.get(file, "Authorization", login).body()).isEqualTo(FILE);
      // what a department was doing is given up after the time that the plan gives it
      await()
          .atMost(Duration.ofSeconds(180))
          .until(
              () ->
                  underWay.stream()
                      .allMatch(each -> hub.caseNow(each).getState() == CaseState.COMPLETED));
      assertThat(
              hub.get("/api/v1/audit/verification", "Authorization", Login.person("auditor"))
                  .body())
          .contains("\"sound\":true");
    }
  }

  /** Brings a file; tells where it is fetched. */
  private static String bring(Hub hub, String login) {
    var answer = hub.post("/api/v1/attachments", "text/plain", FILE, "Authorization", login);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    return answer.headers().firstValue("Location").orElseThrow();
  }

  private static Path backUp(Hub hub) {
    var answer =
        hub.post(
            "/api/v1/backups",
            "application/json",
            "",
            "Authorization",
            Login.person("administrator"));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    return Path.of(
        CanonicalJson.tree(answer.body().getBytes(StandardCharsets.UTF_8))
            .path("folder")
            .asString());
  }

  private int restore(Path backup, Path data) throws InterruptedException {
    try (JarProcess command =
        JarProcess.hub(
            Map.of("yibiao.data", data.toString()),
            folder.resolve("restore.log"),
            "restore",
            backup.toString())) {
      return command.exitCode(SECONDS);
    }
  }
}
