package org.yibiao.hub.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yibiao.hub.conformance.KitEnd.Broken;
import org.yibiao.hub.conformance.KitEnd.Counts;
import org.yibiao.hub.conformance.KitEnd.Reported;

/** The kit as a process of its own, of which the hub expects anything. */
class KitTest {

  private static final Duration LONG = Duration.ofMinutes(2);
  private static final long MOST = 100_000;

  @TempDir private Path folder;
  private Path jar;

  @BeforeEach
  void make() {
    jar = FakeKit.in(folder.resolve("yibiao-kit.jar"));
  }

  @Test
  void a_report_that_the_kit_leaves_is_kept_as_it_is() throws Exception {
    Reported end = (Reported) run("tax", LONG);

    assertThat(end.passed()).isTrue();
    assertThat(end.counts()).isEqualTo(new Counts(3, 3, 0, 0));
    assertThat(end.text())
        .contains("conformance run --department tax --endpoint=http://10.1.2.3/tax");
  }

  @Test
  void a_run_in_which_something_failed_has_a_report_too() throws Exception {
    assertThat(((Reported) run("banks", LONG)).passed()).isFalse();
  }

  @Test
  void one_that_hangs_is_ended_when_its_time_is_over() throws Exception {
    assertThat(((Broken) run("customs", Duration.ofSeconds(1))).why())
        .isEqualTo(WhyBroken.TOO_LONG);
  }

  @Test
  void of_what_it_says_without_end_only_the_last_is_held() throws Exception {
    Broken end = (Broken) run("finance", LONG);

    assertThat(end.why()).isEqualTo(WhyBroken.NO_REPORT);
    assertThat(end.output()).hasSizeLessThanOrEqualTo(8_000).endsWith("the last line\n");
  }

  @Test
  void a_report_that_is_too_large_is_not_kept() throws Exception {
    assertThat(((Broken) run("commerce", LONG)).why()).isEqualTo(WhyBroken.REPORT_TOO_LARGE);
  }

  @Test
  void a_kit_that_is_no_jar_is_said_to_be_none() throws Exception {
    Path broken = Files.writeString(folder.resolve("kit.jar"), "no jar");

    Broken end = (Broken) new Kit(folder, LONG, MOST).run("1", command(broken, "tax"));

    assertThat(end.why()).isEqualTo(WhyBroken.NO_REPORT);
    assertThat(end.output()).contains("kit.jar");
  }

  @Test
  void what_it_said_last_is_heard_however_busy_the_machine_is() throws Exception {
    Path broken = Files.writeString(folder.resolve("kit.jar"), "no jar");
    Kit kit = new Kit(folder, LONG, MOST);
    ExecutorService atOnce = Executors.newFixedThreadPool(16);
    try {
      List<CompletableFuture<KitEnd>> ends =
          IntStream.range(0, 48)
              .mapToObj(Integer::toString)
              .map(
                  id ->
                      CompletableFuture.supplyAsync(
                          () -> ended(kit, id, command(broken, "tax")), atOnce))
              .toList();

      assertThat(ends)
          .extracting(end -> ((Broken) end.join()).output())
          .allMatch(said -> said.contains("kit.jar"));
    } finally {
      atOnce.shutdown();
    }
  }

  @Test
  void secrets_go_by_its_environment_and_are_never_shown() throws Exception {
    Broken end = (Broken) run("planning", LONG);

    assertThat(end.output()).contains("the password is ****").doesNotContain("open-sesame");
    assertThat(command(jar, "planning").in(folder).command())
        .noneMatch(word -> word.contains("open-sesame"));
  }

  @Test
  void it_sees_nothing_of_the_hubs_own_environment() {
    assertThat(command(jar, "planning").in(folder).environment().keySet())
        .isSubsetOf("PATH", "HOME", "LANG", "LC_ALL", "TZ", "TMPDIR", "YIBIAO_DEPARTMENT_DOOR_KEY");
  }

  @Test
  void nothing_of_its_working_folder_stays() throws Exception {
    run("tax", LONG);

    assertThat(folder.resolve("work")).isEmptyDirectory();
  }

  @Test
  void what_goes_when_the_hub_stops_ends_with_it() throws Exception {
    Kit kit = new Kit(folder.resolve("work"), LONG, MOST);
    CompletableFuture<KitEnd> end =
        CompletableFuture.supplyAsync(() -> ended(kit, "1", command(jar, "customs")));
    await().until(() -> Files.exists(folder.resolve("work/1")));

    kit.stop();

    assertThat(((Broken) end.get()).why()).isEqualTo(WhyBroken.HUB_STOPPED);
  }

  @Test
  void what_a_hub_that_died_left_going_is_ended_at_the_next_start() throws Exception {
    Path work = Files.createDirectories(folder.resolve("work/7"));
    Process orphan = command(jar, "customs").in(work).start();

    new Kit(folder.resolve("work"), LONG, MOST).clear();

    assertThat(orphan.waitFor()).isNotZero();
    assertThat(folder.resolve("work")).doesNotExist();
  }

  @Test
  void no_password_may_stand_in_an_endpoint() {
    assertThatThrownBy(() -> new Target("http://user:pw@10.1.2.3/", false, "", Map.of()))
        .hasMessageContaining("no password belongs in an endpoint");
    assertThatThrownBy(() -> new Target("jdbc:h2:mem:x;PASSWORD=pw", false, "", Map.of()))
        .hasMessageContaining("no password belongs in an endpoint");
  }

  private KitEnd run(String department, Duration within) throws InterruptedException {
    return new Kit(folder.resolve("work"), within, MOST).run("1", command(jar, department));
  }

  private static KitEnd ended(Kit kit, String id, KitCommand command) {
    try {
      return kit.run(id, command);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static KitCommand command(Path jar, String department) {
    return new KitCommand(
        jar,
        department,
        new Target("http://10.1.2.3/" + department, false, "", Map.of("door-key", "open-sesame")));
  }
}
