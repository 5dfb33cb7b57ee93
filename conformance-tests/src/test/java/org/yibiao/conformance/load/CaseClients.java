package org.yibiao.conformance.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.yibiao.conformance.system.Cluster;
import org.yibiao.conformance.system.ClusterNode;
import org.yibiao.conformance.system.Forms;

/** So many clients, spread over the nodes, each with one case under way. */
final class CaseClients {

  private static final double TICKS_A_SECOND = 100;
  private static final int IDLE = 4;
  private static final int WAITING = 5;

  private final HttpClient http = HttpClient.newHttpClient();
  private final Cluster cluster;
  private final int clients;

  CaseClients(Cluster cluster, int clients) {
    this.cluster = cluster;
    this.clients = clients;
  }

  /**
   * What some time gave.
   *
   * @param perSecond completed cases
   * @param ofTheNodes processor time of all nodes for each case, in milliseconds
   * @param ofAllElse processor time of everything else on the machine, likewise
   */
  record Given(double perSecond, double ofTheNodes, double ofAllElse) {

    @Override
    public String toString() {
      return "%.2f cases/s; processor time for each: nodes %.0f ms, all else %.0f ms"
          .formatted(perSecond, ofTheNodes, ofAllElse);
    }
  }

  /** Works for so long, and until every case that was begun is completed. */
  Given work(Duration lasting) throws Exception {
    double nodesBefore = nodes();
    double machineBefore = machine();
    long begin = System.nanoTime();
    int completed = all(begin + lasting.toNanos());
    double seconds = (System.nanoTime() - begin) / 1e9;
    double nodes = nodes() - nodesBefore;
    double machine = machine() - machineBefore;
    return new Given(
        completed / seconds, 1000 * nodes / completed, 1000 * (machine - nodes) / completed);
  }

  private int all(long end) throws Exception {
    AtomicInteger completed = new AtomicInteger();
    ExecutorService threads = Executors.newFixedThreadPool(clients);
    try {
      List<Future<?>> running = new ArrayList<>();
      for (int i = 0; i < clients; i++) {
        ClusterNode node = cluster.node(i % cluster.nodes().size());
        running.add(threads.submit(() -> client(node, end, completed)));
      }
      for (Future<?> each : running) {
        each.get();
      }
    } finally {
      threads.shutdownNow();
    }
    return completed.get();
  }

  private void client(ClusterNode node, long end, AtomicInteger completed) {
    while (System.nanoTime() - end < 0) {
      URI place = node.at(handedIn(node));
      await()
          .atMost(Duration.ofMinutes(5))
          .pollInterval(Duration.ofMillis(200))
          .until(() -> said(HttpRequest.newBuilder(place).build()).contains("\"completed\""));
      completed.incrementAndGet();
    }
  }

  private String handedIn(ClusterNode node) {
    HttpResponse<String> answer =
        answer(
            HttpRequest.newBuilder(node.at("/api/v1/submissions"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(Forms.json()))
                .build());
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
    URI place = URI.create(answer.headers().firstValue("Location").orElseThrow());
    return place.getQuery() == null ? place.getPath() : place.getPath() + "?" + place.getQuery();
  }

  /** The state comes first among what may be called so. */
  private String said(HttpRequest request) {
    String body = answer(request).body();
    int parts = body.indexOf("\"part\"");
    return parts < 0 ? body : body.substring(0, parts);
  }

  private HttpResponse<String> answer(HttpRequest request) {
    try {
      return http.send(request, BodyHandlers.ofString());
    } catch (IOException e) {
      throw new AssertionError(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  private double nodes() {
    return cluster.nodes().stream()
        .mapToDouble(node -> node.process().processorTime().toNanos() / 1e9)
        .sum();
  }

  /** What all processors of the machine have worked, in seconds, as Linux counts it. */
  private static double machine() throws IOException {
    List<Long> ticks =
        Arrays.stream(Files.readAllLines(Path.of("/proc/stat")).get(0).split(" +"))
            .skip(1)
            .map(Long::valueOf)
            .toList();
    long all = ticks.stream().limit(8).mapToLong(Long::longValue).sum();
    return (all - ticks.get(IDLE - 1) - ticks.get(WAITING - 1)) / TICKS_A_SECOND;
  }
}
