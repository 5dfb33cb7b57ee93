package org.yibiao.conformance.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.yibiao.conformance.system.Installation;
import org.yibiao.conformance.system.Login;
import org.yibiao.standard.CanonicalJson;

/** A department that asks market regulation about a company so many times a second. */
final class Asker {

  private static final String COMPANY = "91320213MAE3H72K35";
  private static final String SERVICE = "market-regulation.enterprise-registration";

  private final HttpClient http = HttpClient.newHttpClient();
  private final Installation installation;
  private final String department;
  private final String resource;

  Asker(Installation installation, String department) throws Exception {
    this.installation = installation;
    this.department = department;
    this.resource = resource();
  }

  /**
   * Asks at even intervals, whether the last one was answered or not, and waits for all answers.
   * The time that an answer took counts from when its question was to be asked.
   */
  Answers ask(int perSecond, Duration howLong) throws InterruptedException {
    Answers answers = new Answers();
    long between = TimeUnit.SECONDS.toNanos(1) / perSecond;
    long first = System.nanoTime();
    long many = howLong.toNanos() / between;
    CompletableFuture<?>[] all = new CompletableFuture<?>[(int) many];
    try (Clock clock = new Clock()) {
      for (int i = 0; i < many; i++) {
        long at = first + i * between;
        all[i] = new CompletableFuture<>();
        CompletableFuture<?> done = all[i];
        clock.at(at, () -> send(at, answers, done));
      }
      CompletableFuture.allOf(all).join();
    }
    return answers;
  }

  private void send(long at, Answers answers, CompletableFuture<?> done) {
    http.sendAsync(question(), BodyHandlers.discarding())
        .whenComplete(
            (answer, failure) -> {
              answers.add(failure == null ? answer.statusCode() : 0, System.nanoTime() - at);
              done.complete(null);
            });
  }

  private HttpRequest question() {
    // of its own purpose each, so that no answer is used again
    String body =
        """
        {"envelope": {"messageId": "%1$s", "sender": "%2$s", "receiver": "hub", "division": "320213",
          "createdAt": "%3$s", "confidentiality": "personal", "schemaVersion": "1.2"},
         "resourceCode": "%4$s", "subject": {"creditCode": "%5$s"}, "purpose": "核定 %1$s",
         "legalBasis": "《中华人民共和国契税法》第六条", "wish": "data"}
        """
            .formatted(UUID.randomUUID(), department, OffsetDateTime.now(), resource, COMPANY);
    return HttpRequest.newBuilder(installation.at("/api/v1/exchange/" + SERVICE))
        .timeout(Duration.ofSeconds(30))
        .header("Content-Type", "application/json")
        .header("Authorization", key())
        .POST(BodyPublishers.ofString(body))
        .build();
  }

  private String key() {
    try {
      return Login.basic(department, installation.secret(department + ".exchange-key"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String resource() throws IOException, InterruptedException {
    HttpResponse<byte[]> found =
        http.send(
            HttpRequest.newBuilder(installation.at("/api/v1/catalogue?q=" + SERVICE)).build(),
            BodyHandlers.ofByteArray());
    return CanonicalJson.tree(found.body()).at("/0/resource/code").asString();
  }

  /** Has something done at a time of {@link System#nanoTime()}. */
  private static final class Clock implements AutoCloseable {

    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor();

    void at(long when, Runnable deed) {
      timer.schedule(deed, Math.max(0, when - System.nanoTime()), TimeUnit.NANOSECONDS);
    }

    @Override
    public void close() {
      timer.shutdown();
    }
  }
}
