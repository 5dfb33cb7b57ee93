package org.yibiao.hub;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;
import org.springframework.core.env.Environment;

/** A client of the hub's HTTP doors. */
public final class Web {

  private static final HttpClient CLIENT =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private final String base;
  private final Optional<String> login;

  /** A client of the hub that runs in this environment, who doesn't say who it is. */
  public Web(Environment environment) {
    this("http://127.0.0.1:" + environment.getRequiredProperty("server.port"), Optional.empty());
  }

  private Web(String base, Optional<String> login) {
    this.base = base;
    this.login = login;
  }

  /** A client that sends this as its header Authorization. */
  public Web as(String authorization) {
    return new Web(base, Optional.of(authorization));
  }

  /** The hub's address. */
  public String base() {
    return base;
  }

  /** Gets a resource. */
  public HttpResponse<byte[]> get(String path, String... headers) {
    return send("GET", path, BodyPublishers.noBody(), headers);
  }

  /** Posts bytes. */
  public HttpResponse<byte[]> post(String path, byte[] body, String... headers) {
    return send("POST", path, BodyPublishers.ofByteArray(body), headers);
  }

  /** Sends any request; headers as names and values in turn. */
  public HttpResponse<byte[]> send(
      String method, String path, BodyPublisher body, String... headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(base + path))
            .timeout(Duration.ofSeconds(30))
            .method(method, body);
    if (headers.length > 0) {
      request.headers(headers);
    }
    login.ifPresent(value -> request.setHeader("Authorization", value));
    try {
      return CLIENT.send(request.build(), BodyHandlers.ofByteArray());
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
