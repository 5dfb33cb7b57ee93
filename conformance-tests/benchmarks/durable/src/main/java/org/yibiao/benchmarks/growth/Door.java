package org.yibiao.benchmarks.growth;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.function.Supplier;
import org.yibiao.benchmarks.durable.load.WentWrong;

/** A hub's doors, as a portal and the tax department come to them. */
final class Door {

  static final String KEY = "benchmark-exchange-key-of-nobody";
  private static final Duration PATIENCE = Duration.ofMinutes(10);

  /** By which a hub knows them, lets large things in and has its database opened beforehand. */
  static final Map<String, String> SETTINGS =
      Map.of(
          "secret.tax.exchange-key",
          KEY,
          "secret.portal.exchange-key",
          KEY,
          "secret.tax.broker-password",
          KEY,
          "secret.hub.database-password",
          MessageFill.PASSWORD,
          "yibiao.max-body-bytes",
          "33554432",
          "yibiao.attachments.max-size",
          "1GB",
          "yibiao.quota.per-minute",
          "1000000");

  private final HttpClient http = HttpClient.newHttpClient();
  private final URI hub;

  Door(int port) {
    this.hub = URI.create("http://127.0.0.1:" + port);
  }

  /** How long a page of the newest messages that concern tax takes, the median of several. */
  double searchMillis(int times) {
    double[] all = new double[times];
    for (int i = 0; i < times; i++) {
      HttpRequest request = as("tax", "/api/v1/messages?state=done").GET().build();
      long start = System.nanoTime();
      must(200, send(request));
      all[i] = (System.nanoTime() - start) / 1e6;
    }
    Arrays.sort(all);
    return all[times / 2];
  }

  /** How long a verdict on a document takes, in milliseconds. */
  double verdictMillis(byte[] document) {
    HttpRequest request =
        HttpRequest.newBuilder(hub.resolve("/api/v1/validation"))
            .timeout(PATIENCE)
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofByteArray(document))
            .build();
    long start = System.nanoTime();
    HttpResponse<String> said = must(200, send(request));
    double millis = (System.nanoTime() - start) / 1e6;
    if (said.body().contains("\"severity\":\"error\"")) {
      throw new WentWrong("A right document is judged: " + said.body());
    }
    return millis;
  }

  /** How long it takes to bring a file, in milliseconds, until it is answered for. */
  double bringMillis(Supplier<InputStream> file) {
    HttpRequest request =
        as("portal", "/api/v1/attachments")
            .header("Content-Type", "application/pdf")
            .POST(BodyPublishers.ofInputStream(file))
            .build();
    long start = System.nanoTime();
    must(201, send(request));
    return (System.nanoTime() - start) / 1e6;
  }

  private HttpRequest.Builder as(String login, String place) {
    String credentials = login + ":" + KEY;
    String basic = Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8));
    return HttpRequest.newBuilder(hub.resolve(place))
        .timeout(PATIENCE)
        .header("Authorization", "Basic " + basic);
  }

  private HttpResponse<String> send(HttpRequest request) {
    try {
      return http.send(request, BodyHandlers.ofString());
    } catch (IOException e) {
      throw new WentWrong(request.uri() + " cannot be had", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new WentWrong("Interrupted", e);
    }
  }

  private static HttpResponse<String> must(int status, HttpResponse<String> answer) {
    if (answer.statusCode() != status) {
      throw new WentWrong(
          answer.uri() + " is answered with " + answer.statusCode() + ": " + answer.body());
    }
    return answer;
  }
}
