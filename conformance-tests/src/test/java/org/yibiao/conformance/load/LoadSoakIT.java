package org.yibiao.conformance.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yibiao.conformance.system.Installation;

/** What a hub bears, and what it needs: {@code load.minutes} says for how long it is looked at. */
@Tag("soak")
class LoadSoakIT {

  /** What the hub is sized for in this run: questions a second of all askers together. */
  private static final int SIZED_FOR = Integer.getInteger("load.per-second", 10);

  private static final int QUOTA = 60;
  private static final int ROUNDS = 5;
  private static final Duration ROUND = Duration.ofSeconds(20);

  @TempDir private static Path folder;
  private static Installation installation;

  @BeforeAll
  static void start() throws Exception {
    installation =
        Installation.start(
            folder,
            Map.of(
                "yibiao.quota.askers.tax",
                "60000",
                "yibiao.quota.askers.land",
                Integer.toString(QUOTA)));
    new Asker(installation, "tax").ask(SIZED_FOR, Duration.ofSeconds(40));
  }

  @AfterAll
  static void stop() {
    installation.close();
  }

  @Test
  void a_noisy_asker_is_held_to_its_quota_and_hardly_slows_the_others_down() throws Exception {
    Asker polite = new Asker(installation, "tax");
    Asker noisy = new Asker(installation, "land");
    List<Double> ratios = new ArrayList<>();
    for (int i = 0; i < ROUNDS; i++) {
      Answers alone = polite.ask(SIZED_FOR, ROUND);
      CompletableFuture<Answers> noise = CompletableFuture.supplyAsync(() -> shout(noisy));
      Answers beside = polite.ask(SIZED_FOR, ROUND);
      Answers refused = noise.join();
      double ratio = (double) beside.within(0.99).toNanos() / alone.within(0.99).toNanos();
      System.out.printf(
          "alone %s; beside the noise %s; the noise %s; p99 times %.2f%n",
          alone, beside, refused, ratio);
      ratios.add(ratio);
      assertThat(beside.of(200)).isEqualTo(beside.all());
      assertThat(refused.of(200)).isLessThanOrEqualTo(2 * QUOTA);
    }
    ratios.sort(Double::compareTo);
    System.out.printf("median of %d rounds: p99 times %.2f%n", ROUNDS, ratios.get(ROUNDS / 2));
  }

  /** Five times what the hub is sized for. */
  private static Answers shout(Asker noisy) {
    try {
      return noisy.ask(5 * SIZED_FOR, ROUND);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void memory_stays_flat() throws Exception {
    Asker asker = new Asker(installation, "tax");
    int minutes = Integer.getInteger("load.minutes", 30);
    List<Long> live = new ArrayList<>();
    for (int i = 0; i < minutes; i++) {
      Answers answers = asker.ask(SIZED_FOR, Duration.ofMinutes(1));
      live.add(installation.hub().liveHeapKib());
      System.out.printf(
          "minute %d: %s; live heap %d MiB, resident at most %d MiB%n",
          i + 1, answers, live.get(i) / 1024, installation.hub().peakResidentKib() / 1024);
    }
    long early = live.get(minutes / 3);
    long late = live.get(minutes - 1);
    assertThat(late).as("live heap in KiB, minute by minute: %s", live).isLessThan(early * 6 / 5);
  }
}
