package org.yibiao.conformance.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.yibiao.conformance.system.Cluster;

/** Each part of a cluster is killed once under load: what was acknowledged is there, and once. */
class CrashIT {

  private final Path folder = Path.of("/tmp/crash-debug");

  @Test
  void what_was_acknowledged_is_done_once_or_waits_for_a_person() throws Exception {
    try (Cluster cluster = Cluster.start(folder, 2)) {
      Outcome outcome =
          new CrashRun(folder, cluster, Duration.ofMillis(1500))
              .run(List.of(Blow.values()), Duration.ofSeconds(2), Duration.ofSeconds(4));
      System.out.println(outcome);

      assertThat(outcome.acknowledged()).isGreaterThan(40);
      assertThat(outcome.lost()).isEmpty();
      assertThat(outcome.doubled()).isEmpty();
      assertThat(outcome.audit()).isEqualTo("audit sound");
      assertThat(outcome.completed()).isGreaterThan(outcome.acknowledged() / 2);
    }
  }
}
