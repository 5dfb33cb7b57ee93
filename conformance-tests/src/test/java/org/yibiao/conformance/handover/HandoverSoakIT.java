package org.yibiao.conformance.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

/**
 * A million records in one hand-over, through a hub with a heap of 512 MB that is killed several
 * times on the way. {@code -Dsoak.records=} and {@code -Dsoak.kills=} say how many, {@code
 * -Dsoak.register=TAX} takes one only.
 */
@Tag("soak")
class HandoverSoakIT {

  private static final int RECORDS = Integer.getInteger("soak.records", 1_000_000);
  private static final int KILLS = Integer.getInteger("soak.kills", 4);

  /** MB that the whole process may hold, not its heap alone. */
  private static final int MEMORY = Integer.getInteger("soak.memory", 512);

  private static final String ONLY = System.getProperty("soak.register", "");

  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource
  void takes_a_million_records_once_each(Registers register) throws Exception {
    assumeTrue(ONLY.isEmpty() || ONLY.equals(register.name()));
    try (SftpServer sftp = SftpServer.start(folder);
        HandoverHub hub = HandoverHub.start(folder, sftp)) {
      register.write(sftp.out(name(register)), RECORDS);
      Instant begun = Instant.now();
      Duration patience = Duration.ofHours(2);
      long peak = 0;
      for (int i = 1; i <= KILLS; i++) {
        long at = (long) RECORDS * i / (KILLS + 1);
        hub.newestWhen(patience, now -> now.path("records").asLong() >= at);
        peak = Math.max(peak, hub.process().peakResidentKib());
        hub.killHard();
        hub.start();
      }
      JsonNode done = hub.newestWhen(patience, now -> !"open".equals(now.path("state").asString()));
      peak = Math.max(peak, hub.process().peakResidentKib());

      Duration took = Duration.between(begun, Instant.now());
      System.out.printf(
          "%s: %d records in %s, %d/s with %d kills, at most %d MB resident%n",
          register, RECORDS, took, RECORDS / Math.max(1, took.toSeconds()), KILLS, peak / 1024);
      assertThat(done.path("state").asString()).isEqualTo("done");
      assertThat(done.path("records").asInt()).isEqualTo(RECORDS);
      assertThat(done.path("rejected").asInt()).isEqualTo(Registers.wrong(RECORDS));
      assertThat(hub.endAndCountLanded(done.path("id").asString()))
          .isEqualTo(RECORDS - Registers.wrong(RECORDS));
      assertThat(hub.process().output()).doesNotContain("OutOfMemoryError");
      assertThat(peak / 1024).as("memory of the whole process, MB").isLessThan(MEMORY);
    }
  }

  private static String name(Registers register) {
    return switch (register) {
      case TAX -> "NSRZT_soak.txt";
      case LAND -> "BDCQ_soak.xml";
      case MARKET_REGULATION -> "QYDJ_soak.csv";
    };
  }
}
