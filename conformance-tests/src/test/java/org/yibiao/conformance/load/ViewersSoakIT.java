package org.yibiao.conformance.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.LongAdder;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yibiao.conformance.system.Installation;
import org.yibiao.conformance.system.Login;

/**
 * What it costs the hub that people look at its flow: the processor time of the same load, without
 * anybody and with {@code flow.viewers} of them, in turn.
 */
@Tag("soak")
class ViewersSoakIT {

  private static final int VIEWERS = Integer.getInteger("flow.viewers", 50);
  private static final int PER_SECOND = 5;
  private static final int ROUNDS = Integer.getInteger("flow.rounds", 5);
  private static final Duration ROUND = Duration.ofSeconds(20);

  @TempDir private static Path folder;

  private final HttpClient http = HttpClient.newHttpClient();
  private final LongAdder bytes = new LongAdder();

  @Test
  void those_who_look_on_cost_little() throws Exception {
    Map<String, String> settings = Map.of("yibiao.console.stream-lasts", "PT10M");
    try (Installation installation = Installation.start(folder, settings)) {
      Asker asker = new Asker(installation, "tax");
      asker.ask(PER_SECOND, Duration.ofSeconds(60));
      List<Double> more = new ArrayList<>();
      for (int round = 0; round < ROUNDS; round++) {
        double alone = load(installation, asker);
        double watched = watched(installation, asker);
        System.out.printf(
            "processor: %.1f %% alone, %.1f %% with %d viewers; %.1f KB/s to all%n",
            alone, watched, VIEWERS, bytes.sumThenReset() / 1024.0 / ROUND.toSeconds());
        more.add(watched - alone);
      }
      more.sort(Double::compareTo);
      System.out.printf(
          "median of %d rounds: %.1f %% of one core more%n", ROUNDS, more.get(ROUNDS / 2));
    }
  }

  private double watched(Installation installation, Asker asker) throws Exception {
    ExecutorService readers = Executors.newFixedThreadPool(VIEWERS);
    List<InputStream> streams = new ArrayList<>();
    try {
      for (int viewer = 0; viewer < VIEWERS; viewer++) {
        streams.add(look(installation));
      }
      List<Future<?>> reading = new ArrayList<>();
      streams.forEach(stream -> reading.add(readers.submit(() -> read(stream))));
      double cost = load(installation, asker);
      assertThat(reading).as("streams that ended by themselves").noneMatch(Future::isDone);
      return cost;
    } finally {
      for (InputStream stream : streams) {
        stream.close();
      }
      readers.shutdownNow();
    }
  }

  private InputStream look(Installation installation) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(installation.at("/api/v1/flow/events").toString()))
            .header("Accept", "text/event-stream")
            .header("Authorization", Login.person("monitor"))
            .build();
    HttpResponse<InputStream> answer = http.send(request, BodyHandlers.ofInputStream());
    assertThat(answer.statusCode()).isEqualTo(200);
    return answer.body();
  }

  private void read(InputStream stream) {
    byte[] some = new byte[8192];
    try {
      for (int read = stream.read(some); read >= 0; read = stream.read(some)) {
        bytes.add(read);
      }
    } catch (IOException closed) {
      // the round is over
    }
  }

  /** How much of a core the hub uses while it is asked. */
  private static double load(Installation installation, Asker asker) throws Exception {
    Duration before = installation.hub().processorTime();
    long start = System.nanoTime();
    asker.ask(PER_SECOND, ROUND);
    long took = System.nanoTime() - start;
    return 100.0 * installation.hub().processorTime().minus(before).toNanos() / took;
  }
}
