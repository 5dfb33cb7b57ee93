package org.yibiao.conformance.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The long form: as many blows as {@code crash.blows} says, or as {@code crash.minutes} leave room
 * for, in an order and at moments that {@code crash.seed} decides and that is printed.
 */
@Tag("soak")
class CrashSoakIT {

  private static final int LONGEST_MILLIS = 3000;

  @TempDir private Path folder;

  @Test
  void what_was_acknowledged_is_done_once_or_waits_for_a_person() throws Exception {
    long seed = Long.getLong("crash.seed", System.nanoTime());
    int many = Integer.getInteger("crash.blows", 500);
    Duration longest = Duration.ofMinutes(Integer.getInteger("crash.minutes", 60));
    System.out.printf("seed %d%n", seed);
    Random random = new Random(seed);
    List<Blow> blows =
        Stream.generate(() -> Blow.values()[random.nextInt(Blow.values().length)])
            .limit(many)
            .toList();
    try (CrashSite site = CrashSite.start(folder, 2)) {
      Outcome outcome =
          new CrashRun(folder, site, Duration.ofMillis(2500))
              .run(blows, longest, () -> Duration.ofMillis(random.nextInt(LONGEST_MILLIS)));
      System.out.printf("seed %d%n%s%n", seed, outcome);

      assertThat(outcome.lost()).isEmpty();
      assertThat(outcome.doubled()).isEmpty();
      assertThat(outcome.audit()).isEqualTo("audit sound");
    }
  }
}
