package org.yibiao.benchmarks.requests.asking;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.concurrent.CompletableFuture;
import org.yibiao.benchmarks.durable.load.WentWrong;

/** A server of this machine at which the portal asks, showing its key with each request. */
public final class Door {

  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final int OK = 200;

  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final URI server;
  private final String authorization;

  /** The server at this port. */
  public Door(int port, String key) {
    String login = Questions.ASKER + ":" + key;
    this.server = URI.create("http://127.0.0.1:" + port);
    this.authorization =
        "Basic " + Base64.getEncoder().encodeToString(login.getBytes(StandardCharsets.UTF_8));
  }

  /** The answer to what is asked there; fails with {@link WentWrong} unless it is 200. */
  public CompletableFuture<byte[]> post(String path, byte[] content) {
    HttpRequest request =
        request(path)
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofByteArray(content))
            .build();
    return http.sendAsync(request, BodyHandlers.ofByteArray())
        .thenApply(answer -> taken(path, answer.statusCode(), answer.body()));
  }

  /** The status that comes of it. */
  public int status(String path, byte[] content) {
    HttpRequest request =
        request(path)
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofByteArray(content))
            .build();
    return http.sendAsync(request, BodyHandlers.discarding()).join().statusCode();
  }

  /** What is to be read there. */
  public String get(String path) {
    return http.sendAsync(request(path).GET().build(), BodyHandlers.ofByteArray())
        .thenApply(answer -> taken(path, answer.statusCode(), answer.body()))
        .thenApply(content -> new String(content, StandardCharsets.UTF_8))
        .join();
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(server.resolve(path))
        .timeout(PATIENCE)
        .header("Authorization", authorization);
  }

  private static byte[] taken(String path, int status, byte[] body) {
    if (status != OK) {
      throw new WentWrong(
          path + " gives " + status + ": " + new String(body, StandardCharsets.UTF_8));
    }
    return body;
  }
}
