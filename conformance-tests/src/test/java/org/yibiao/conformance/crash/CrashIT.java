package org.yibiao.conformance.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each part of a cluster is killed once under load: what was acknowledged is there, and once. */
class CrashIT {

  private static final List<Blow> EACH_PART_ONCE =
      List.of(
          Blow.FIRST_NODE_KILLED,
          Blow.BROKER_KILLED,
          Blow.DATABASE_KILLED,
          Blow.LINKS_CUT,
          Blow.LINKS_HALF_OPEN,
          Blow.CLOCK_JUMPS,
          Blow.DEPARTMENTS_KILLED);

  @TempDir private Path folder;

  @Test
  void what_was_acknowledged_is_done_once_or_waits_for_a_person() throws Exception {
    try (CrashSite site = CrashSite.start(folder, 2)) {
      Outcome outcome =
          new CrashRun(folder, site, Duration.ofMillis(2500))
              .run(EACH_PART_ONCE, Duration.ofMinutes(3), () -> Duration.ofSeconds(2));
      System.out.println(outcome);

      assertThat(outcome.acknowledged()).isGreaterThan(40);
      assertThat(outcome.lost()).isEmpty();
      assertThat(outcome.doubled()).isEmpty();
      assertThat(outcome.audit()).isEqualTo("audit sound");
      assertThat(outcome.completed()).isGreaterThan(outcome.acknowledged() / 2);
    }
  }
}
