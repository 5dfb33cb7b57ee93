package org.yibiao.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yibiao.conformance.system.Forms;
import org.yibiao.conformance.system.Hub;
import org.yibiao.conformance.system.Installation;
import org.yibiao.conformance.system.JarProcess;
import org.yibiao.conformance.system.Login;
import org.yibiao.standard.CanonicalJson;

/** A hub that keeps contents for a second: what it still knows after it was told to purge. */
class RetentionIT {

  private static final int SECONDS = 90;
  private static final Map<String, String> BRIEFLY =
      Map.of(
          "yibiao.retention.case-content", "PT1S",
          "yibiao.retention.border-log", "PT1S",
          "yibiao.retention.audit", "PT1S",
          "yibiao.retention.at", "-");

  @TempDir private Path folder;

  @Test
  void knows_a_message_again_when_its_content_is_gone_and_its_audit_trail_holds() throws Exception {
    try (Installation installation = Installation.start(folder, BRIEFLY)) {
      Hub hub = new Hub(installation);
      String form = Forms.json();
      String number = hub.handIn(form);
      hub.completed(number);
      await().atMost(Duration.ofMinutes(1)).until(() -> due(hub) == 1);

      assertThat(retention(installation, "show"))
          .contains("yibiao.retention.case-content=PT1S", "办件内容");
      assertThat(retention(installation, "run")).contains("case-content", "rows were purged");

      assertThat(read(hub, number).statusCode()).isEqualTo(410);
      assertThat(hub.handIn(form)).isEqualTo(number);
      assertThat(audit(hub)).contains("\"sound\":true", "\"archivesSeen\":true");
      Path archives = installation.secrets().resolveSibling("archive");
      tamper(archives);
      assertThat(audit(hub)).contains("\"sound\":false", "audit-1-");
    }
  }

  private static int due(Hub hub) {
    String kept = hub.get("/api/v1/retention", "Authorization", Login.person("auditor")).body();
    return CanonicalJson.tree(kept.getBytes(StandardCharsets.UTF_8)).at("/classes/0/due").asInt();
  }

  private static HttpResponse<String> read(Hub hub, String number) {
    return hub.get("/api/v1/cases/" + number, "Authorization", Login.person("administrator"));
  }

  private static String audit(Hub hub) {
    return hub.get("/api/v1/audit/verification", "Authorization", Login.person("auditor")).body();
  }

  private static void tamper(Path archives) throws IOException {
    try (var files = Files.list(archives)) {
      Path first =
          files
              .filter(file -> file.getFileName().toString().startsWith("audit-1-"))
              .findFirst()
              .orElseThrow();
      byte[] content = Files.readAllBytes(first);
      content[content.length / 2] ^= 1;
      Files.write(first, content);
    }
  }

  private String retention(Installation installation, String what) throws Exception {
    Path demo = Files.createDirectories(folder.resolve("demo"));
    Files.writeString(
        demo.resolve("secrets.properties"), "demo.administrator=" + Login.PASSWORD + "\n");
    try (JarProcess command =
        JarProcess.demo(
            Map.of("yibiao.data", demo.toString()),
            folder.resolve("printed.txt"),
            "retention",
            what,
            "--hub",
            installation.at("").toString())) {
      assertThat(command.exitCode(SECONDS)).as(command.output()).isZero();
      return command.output();
    }
  }
}
