package org.yibiao.conformance.crash;

import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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

  CrashRun(Path folder, Cluster cluster, Duration pause) {
    this.folder = folder;
    this.cluster = cluster;
    this.clients =
        Stream.of(
                HttpWay.json(cluster.nodes()),
                HttpWay.xml(cluster.nodes()),
                HttpWay.soap(cluster.nodes()),
                new QueueWay(cluster))
            .map(way -> new Client(way, pause))
            .toList();
  }

  /** Strikes all of these blows under load, one after the other, and counts. */
  Outcome run(List<Blow> all, Duration outage, Duration between) throws Exception {
    List<Thread> threads = clients.stream().map(Thread::new).toList();
    threads.forEach(Thread::start);
    for (Blow blow : all) {
      Thread.sleep(between.toMillis());
      blows.add(Instant.now());
      blow.strike(cluster, outage);
    }
    Thread.sleep(between.toMillis());
    clients.forEach(Client::end);
    for (Thread thread : threads) {
      thread.join();
    }
    return count();
  }

  private Outcome count() throws Exception {
    List<Sent> sent = clients.stream().flatMap(client -> client.acknowledged().stream()).toList();
    Cases cases = new Cases(cluster.database());
    try {
      await()
          .atMost(SETTLING)
          .pollInterval(Duration.ofSeconds(1))
          .until(() -> sent.stream().allMatch(each -> cases.of(each).isSettled()));
    } catch (ConditionTimeoutException e) {
      // those that are not are counted as lost
    }
    List<String> lost = new ArrayList<>();
    List<String> doubled = new ArrayList<>();
    int completed = 0;
    int waiting = 0;
    Ledgers ledgers = new Ledgers(cluster);
    for (Sent each : sent) {
      Cases.Found found = cases.of(each);
      completed += found.isCompleted() ? 1 : 0;
      waiting += found.isWaiting() ? 1 : 0;
      if (!found.isSettled()) {
        lost.add(each + " " + found);
      }
      doubled.addAll(ledgers.wrong(each.company(), found.isCompleted()));
    }
    return new Outcome(
        blows.size(), sent.size(), completed, waiting, lost, doubled, longest(sent), audit());
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
