package org.yibiao.benchmarks.durable.load;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.yibiao.benchmarks.durable.load.Forms.Form;
import org.yibiao.standard.CanonicalJson;
import tools.jackson.databind.JsonNode;

/** Hands applications in at a side and looks at its cases. */
public final class Client {

  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final URI side;
  private volatile Optional<String> login = Optional.empty();

  /** A client of the side at this port of this machine. */
  public Client(int port) {
    this.side = URI.create("http://127.0.0.1:" + port);
  }

  /** From now on applications are handed in by this login. */
  public void signIn(String name, String key) {
    byte[] both = (name + ":" + key).getBytes(StandardCharsets.UTF_8);
    login = Optional.of("Basic " + Base64.getEncoder().encodeToString(both));
  }

  /** Hands it in; fails with {@link WentWrong} if it is not acknowledged. */
  public CompletableFuture<Taken> submit(Form form) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(side.resolve("/api/v1/submissions"))
            .timeout(PATIENCE)
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(form.json()));
    login.ifPresent(each -> request.header("Authorization", each));
    return http.sendAsync(request.build(), BodyHandlers.ofString())
        .thenApply(response -> new Taken(form.company(), location(response)));
  }

  /** The case as it is now. */
  public CompletableFuture<JsonNode> look(String location) {
    HttpRequest request =
        HttpRequest.newBuilder(side.resolve(location)).timeout(PATIENCE).GET().build();
    return http.sendAsync(request, BodyHandlers.ofByteArray())
        .thenApply(
            response -> {
              if (response.statusCode() != 200) {
                throw new WentWrong(location + " gives " + response.statusCode());
              }
              return CanonicalJson.tree(response.body());
            });
  }

  /** Whether anything answers there, whatever it says. */
  public boolean isUp(String path) {
    try {
      HttpRequest request =
          HttpRequest.newBuilder(side.resolve(path)).timeout(Duration.ofSeconds(5)).build();
      return http.sendAsync(request, BodyHandlers.discarding()).join().statusCode() < 500;
    } catch (RuntimeException e) {
      return false;
    }
  }

  private static String location(HttpResponse<String> response) {
    if (response.statusCode() != 202) {
      throw new WentWrong(
          "A submission was answered with " + response.statusCode() + ": " + response.body());
    }
    return response.headers().firstValue("Location").orElseThrow();
  }
}
