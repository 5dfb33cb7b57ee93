package org.yibiao.conformance.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yibiao.conformance.system.HurriedPlans;

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

  /** More than a department that was killed needs to come again. */
  private static final Duration WITHIN = Duration.ofSeconds(20);

  @TempDir private Path folder;

  @Test
  void what_was_acknowledged_is_done_once_or_waits_for_a_person() throws Exception {
    Map<String, String> hurried =
        new HashMap<>(HurriedPlans.in(Files.createDirectory(folder.resolve("plans")), WITHIN));
    hurried.put("yibiao.subscriptions.answer-within", WITHIN.toString());
    try (CrashSite site = CrashSite.start(folder, 2, hurried)) {
      Outcome outcome =
          new CrashRun(folder, site, Duration.ofMillis(2500))
              .run(EACH_PART_ONCE, Duration.ofMinutes(12), () -> Duration.ofSeconds(2));
      System.out.println(outcome);

      assertThat(outcome.blows()).isEqualTo(EACH_PART_ONCE.size());
      assertThat(outcome.acknowledged()).isGreaterThan(40);
      assertThat(outcome.lost()).isEmpty();
      assertThat(outcome.doubled()).isEmpty();
      assertThat(outcome.audit()).isEqualTo("audit sound");
      assertThat(outcome.completed()).isGreaterThan(outcome.acknowledged() / 2);
    }
  }
}
