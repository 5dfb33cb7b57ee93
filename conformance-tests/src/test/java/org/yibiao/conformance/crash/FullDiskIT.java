package org.yibiao.conformance.crash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yibiao.conformance.system.Forms;
import org.yibiao.conformance.system.Hub;
import org.yibiao.conformance.system.HurriedPlans;
import org.yibiao.conformance.system.Installation;
import org.yibiao.conformance.system.SmallDisk;

/** A hub with everything in it, on a disk that gets full. */
class FullDiskIT {

  private static final int MEGABYTES = 400;
  private static final long RESERVE = 8 << 20;
  private static final long LESS_THAN_A_TENTH = 38 << 20;

  @TempDir private static Path folder;
  private static Optional<SmallDisk> disk = Optional.empty();
  private static Installation installation;
  private static Hub hub;

  @BeforeAll
  static void start() throws Exception {
    disk = SmallDisk.mount(folder.resolve("disk"), MEGABYTES);
    assumeThat(disk).as("a file system of its own, which root may mount").isPresent();
    installation =
        Installation.start(
            folder,
            Map.of("yibiao.secrets", folder.resolve("data/secrets.properties").toString()),
            ofTheHub(disk.orElseThrow().place()));
    hub = new Hub(installation);
  }

  private static Map<String, String> ofTheHub(Path small) throws IOException {
    Map<String, String> settings =
        new LinkedHashMap<>(
            HurriedPlans.in(
                Files.createDirectory(folder.resolve("plans")), Duration.ofSeconds(15)));
    settings.put("yibiao.data", small.resolve("data").toString());
    settings.put("yibiao.pressure.least-free", RESERVE + "B");
    settings.put("yibiao.pressure.every", "200");
    return settings;
  }

  @AfterAll
  static void stop() {
    disk.ifPresent(
        small -> {
          installation.close();
          small.close();
        });
  }

  @Test
  void a_disk_of_which_nine_tenths_are_in_use_is_room_enough() throws Exception {
    disk.orElseThrow().fillUpTo(LESS_THAN_A_TENTH);

    Instant whenTheBrokerHasLooked = Instant.now().plusSeconds(6);
    do {
      hub.completed(hub.handIn(Forms.json()));
    } while (Instant.now().isBefore(whenTheBrokerHasLooked));
    disk.orElseThrow().makeRoom();
  }

  @Test
  void short_of_the_reserve_nothing_more_is_taken_until_there_is_room_again() throws Exception {
    String before = hub.handIn(Forms.json());
    disk.orElseThrow().fillUpTo(RESERVE / 2);
    HttpResponse<String> refused =
        await().atMost(Duration.ofMinutes(1)).until(FullDiskIT::handIn, FullDiskIT::isRefused);
    disk.orElseThrow().makeRoom();

    assertThat(refused.body()).contains("try-later");
    assertThat(refused.headers().firstValue("Retry-After")).isPresent();
    await().atMost(Duration.ofMinutes(1)).until(() -> handIn().statusCode() == 202);
    hub.completed(before);
  }

  @Test
  void what_was_acknowledged_before_the_last_byte_was_taken_is_done_when_there_is_room_again()
      throws Exception {
    List<String> acknowledged = new ArrayList<>();
    acknowledged.add(hub.handIn(Forms.json()));
    Thread filler = new Thread(FullDiskIT::fill);
    filler.start();
    Instant end = Instant.now().plusSeconds(12);
    while (Instant.now().isBefore(end)) {
      caseNumber().ifPresent(acknowledged::add);
    }
    filler.join();
    disk.orElseThrow().makeRoom();
    startAgainIfItEnds();

    await().atMost(Duration.ofSeconds(60)).until(FullDiskIT::isTaking);
    acknowledged.forEach(hub::completed);
  }

  /** What supervises a process starts it again when it has ended. */
  private static void startAgainIfItEnds() {
    await().atMost(Duration.ofSeconds(60)).until(() -> !installation.hub().isAlive() || isTaking());
    if (!installation.hub().isAlive()) {
      installation.startHub();
    }
  }

  private static boolean isTaking() {
    return caseNumber().isPresent();
  }

  private static void fill() {
    try {
      disk.orElseThrow().fillUpTo(0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static HttpResponse<String> handIn() {
    return hub.post("/api/v1/submissions", "application/json", Forms.json());
  }

  private static boolean isRefused(HttpResponse<String> answer) {
    return answer.statusCode() == 503;
  }

  /** The case, if it was acknowledged. */
  private static Optional<String> caseNumber() {
    try {
      HttpResponse<String> answer = handIn();
      return answer.statusCode() == 202
          ? Optional.of(answer.body().replaceAll("(?s).*\"caseNumber\":\"([^\"]+)\".*", "$1"))
          : Optional.empty();
    } catch (UncheckedIOException e) {
      return Optional.empty();
    }
  }
}
