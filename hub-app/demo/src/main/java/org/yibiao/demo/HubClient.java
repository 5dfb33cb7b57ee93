package org.yibiao.demo;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;

/** Asks a running hub, as somebody with a login and a password. */
final class HubClient {

  private static final Duration PATIENCE = Duration.ofMinutes(5);

  private final URI hub;
  private final String authorization;

  HubClient(URI hub, String user, String password) {
    this.hub = hub;
    byte[] both = (user + ":" + password).getBytes(StandardCharsets.UTF_8);
    this.authorization = "Basic " + Base64.getEncoder().encodeToString(both);
  }

  /**
   * Gets what is there.
   *
   * @throws IOException if no hub answers
   */
  HttpResponse<byte[]> get(String path) throws IOException, InterruptedException {
    return send(request(path, "application/json").GET().build());
  }

  /** Has something done. */
  HttpResponse<byte[]> post(String path, BodyPublisher body, String type)
      throws IOException, InterruptedException {
    return send(request(path, type).POST(body).build());
  }

  /** A value within an address. */
  static String quoted(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
  }

  private HttpRequest.Builder request(String path, String type) {
    return HttpRequest.newBuilder(URI.create(hub + path))
        .timeout(PATIENCE)
        .header("Authorization", authorization)
        .header("Accept", "application/json, */*;q=0.5")
        .header("Content-Type", type);
  }

  private static HttpResponse<byte[]> send(HttpRequest request)
      throws IOException, InterruptedException {
    return HttpClient.newHttpClient().send(request, BodyHandlers.ofByteArray());
  }
}
