package org.yibiao.conformance.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yibiao.standard.CanonicalJson;
import tools.jackson.databind.JsonNode;

/** Whole registers over SFTP, through a hub that is killed on the way. */
class HandoverIT {

  private static final Duration PATIENCE = Duration.ofSeconds(90);
  private static final int MANY = 10_000;

  @TempDir private static Path folder;
  private static SftpServer sftp;
  private static HandoverHub hub;

  @BeforeAll
  static void start() {
    sftp = SftpServer.start(folder);
    hub = HandoverHub.start(folder, sftp);
  }

  @AfterAll
  static void stop() {
    sftp.close();
    hub.close();
  }

  /** Two more starts of a hub: the crash between two commits is tried every day without one. */
  @Test
  @Tag("soak")
  void takes_every_record_once_though_the_hub_is_killed_amid_them() throws Exception {
    Registers.TAX.write(sftp.out("NSRZT_20261120.txt"), MANY);
    JsonNode before = hub.newestWhen(PATIENCE, now -> now.path("records").asInt() > 2000);
    hub.killHard();
    hub.start();

    JsonNode done = hub.newestWhen(PATIENCE, now -> "done".equals(now.path("state").asString()));

    assertThat(before.path("state").asString()).isEqualTo("open");
    assertThat(done.path("id")).isEqualTo(before.path("id"));
    assertThat(done.path("records").asInt()).isEqualTo(MANY);
    assertThat(done.path("rejected").asInt()).isEqualTo(Registers.wrong(MANY));
    JsonNode rejects = hub.get("/api/v1/handovers/" + done.path("id").asString() + "/rejects");
    assertThat(rejects.path("total").asInt()).isGreaterThanOrEqualTo(Registers.wrong(MANY));
    assertThat(rejects.at("/items/0/line").asInt()).isEqualTo(50);
    assertThat(hub.endAndCountLanded(done.path("id").asString()))
        .isEqualTo(MANY - Registers.wrong(MANY));
    hub.start();
  }

  @Test
  void gives_the_department_a_receipt_that_names_line_field_and_remedy() throws Exception {
    Files.write(
        sftp.out("QYDJ_1.csv.part"),
        Files.readAllBytes(
            Path.of("../adapters/market-regulation/samples/enterprise-registration.handover.csv")));
    Files.move(sftp.out("QYDJ_1.csv.part"), sftp.out("QYDJ_1.csv"));

    Path receipt = sftp.out("receipts/QYDJ_1.csv.receipt.json");
    await().atMost(PATIENCE).until(() -> Files.exists(receipt));

    JsonNode told = CanonicalJson.tree(Files.readAllBytes(receipt));
    assertThat(told.path("state").asString()).isEqualTo("done");
    assertThat(told.path("records").asInt()).isEqualTo(8);
    assertThat(told.path("accepted").asInt()).isEqualTo(3);
    assertThat(told.at("/rejects/0/line").asInt()).isEqualTo(5);
    assertThat(told.at("/rejects/0/field").asString())
        .isEqualTo("/enterpriseRegistration/creditCode");
    assertThat(told.at("/rejects/0/remedy/zh").asString()).isNotEmpty();
    assertThat(told.at("/rejects/0/shown").asString()).contains("LEREP=林*");
  }

  @Test
  void takes_the_same_file_once_whatever_it_is_called() throws Exception {
    Registers.LAND.write(sftp.out("BDCQ_1.xml"), 150);
    JsonNode first =
        hub.newestWhen(
            PATIENCE,
            now ->
                now.path("fileName").asString().equals("BDCQ_1.xml")
                    && now.path("state").asString().equals("done"));
    long total = hub.get("/api/v1/handovers").path("total").asLong();

    Registers.LAND.write(sftp.out("BDCQ_2.xml"), 150);
    await().atMost(PATIENCE).until(() -> Files.exists(sftp.out(".done/BDCQ_2.xml")));

    assertThat(first.path("accepted").asInt()).isEqualTo(150 - Registers.wrong(150));
    assertThat(hub.get("/api/v1/handovers").path("total").asLong()).isEqualTo(total);
  }

  @Test
  void says_of_a_file_in_another_character_set_what_is_wrong_and_can_be_told_to_try_again()
      throws Exception {
    byte[] wrong = "本文件不是约定的定长记录\n另一行\n".getBytes(StandardCharsets.UTF_8);
    Files.write(sftp.out("NSRZT_wrong.txt"), wrong);

    JsonNode failed =
        hub.newestWhen(PATIENCE, now -> now.path("state").asString().equals("failed"));

    assertThat(failed.at("/reason/zh").asString()).contains("字符集或格式");
    String id = failed.path("id").asString();
    assertThat(hub.post("/api/v1/handovers/" + id + "/retry").path("id").asString()).isEqualTo(id);
    assertThat(
            hub.newestWhen(PATIENCE, now -> now.path("state").asString().equals("failed"))
                .path("id")
                .asString())
        .isEqualTo(id);
  }
}
