package org.yibiao.conformance.crash;

import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.awaitility.core.ConditionTimeoutException;
import org.yibiao.conformance.system.Cluster;
import org.yibiao.conformance.system.JarProcess;
import org.yibiao.routes.database.PostgresServer;

/** Load by every way in, blows at every part, and a count of what became of what. */
final class CrashRun {

  private static final Duration SETTLING = Duration.ofSeconds(150);

  private final Path folder;
  private final Cluster cluster;
  private final List<Client> clients;
  private final List<Instant> blows = new ArrayList<>();

  CrashRun(Path folder, CrashSite site, Duration pause) throws Exception {
    this.folder = folder;
    this.cluster = site.cluster();
    this.clients =
        Stream.of(
                HttpWay.json(cluster),
                HttpWay.xml(cluster),
                HttpWay.soap(cluster),
                new QueueWay(cluster),
                new RequestWay(cluster),
                new ChangeWay(cluster, site.subscriber()),
                new HandoverWay(cluster, site.sftp(), folder))
            .map(way -> new Client(way, pause))
            .toList();
  }

  /**
   * Strikes these blows under load, one after the other, and counts.
   *
   * @param longest no further blow after that
   * @param pauses how long a part is away, and until the next blow
   */
  Outcome run(List<Blow> all, Duration longest, Supplier<Duration> pauses) throws Exception {
    List<Thread> threads = clients.stream().map(Thread::new).toList();
    threads.forEach(Thread::start);
    Instant end = Instant.now().plus(longest);
    for (Blow blow : all) {
      Thread.sleep(pauses.get().toMillis());
      if (Instant.now().isAfter(end)) {
        break;
      }
      blows.add(Instant.now());
      blow.strike(cluster, pauses.get());
      System.out.printf("%s %s, well again%n", Instant.now(), blow);
    }
    Thread.sleep(pauses.get().toMillis());
    clients.forEach(Client::end);
    for (Thread thread : threads) {
      thread.join();
    }
    return count();
  }

  private Outcome count() throws Exception {
    List<Sent> sent = clients.stream().flatMap(client -> client.acknowledged().stream()).toList();
    try {
      await()
          .atMost(SETTLING)
          .pollInterval(Duration.ofSeconds(1))
          .until(() -> open(sent).isEmpty());
    } catch (ConditionTimeoutException e) {
      // those that are not are counted as lost
    }
    Tally tally = new Tally();
    sent.forEach(tally::count);
    return new Outcome(blows.size(), tally, longest(sent), audit());
  }

  /** How many of each way in are not settled; it is printed, to tell what a run waits for. */
  private static Map<String, Long> open(List<Sent> sent) {
    Map<String, Long> open =
        sent.stream()
            .filter(each -> !each.way().fate(each).isSettled())
            .collect(Collectors.groupingBy(each -> each.way().name(), Collectors.counting()));
    System.out.printf("%s open %s%n", Instant.now(), open);
    return open;
  }

  private Duration longest(List<Sent> sent) {
    return blows.stream()
        .map(blow -> Duration.between(blow, firstAfter(sent, blow)))
        .max(Duration::compareTo)
        .orElse(Duration.ZERO);
  }

  private static Instant firstAfter(List<Sent> sent, Instant blow) {
    return sent.stream()
        .filter(each -> each.begun().isAfter(blow))
        .map(Sent::acknowledged)
        .min(Instant::compareTo)
        .orElse(Instant.now());
  }

  private String audit() throws InterruptedException {
    JarProcess command =
        JarProcess.hub(
            Map.of(
                "yibiao.data", folder.toString(),
                "yibiao.secrets", cluster.node(0).secretsFile().toString(),
                "spring.datasource.url", cluster.databaseUrl(),
                "spring.datasource.username", PostgresServer.USER),
            folder.resolve("audit.log"),
            "audit",
            "verify");
    return command.exitCode(120) == 0 ? "audit sound" : command.output();
  }
}
