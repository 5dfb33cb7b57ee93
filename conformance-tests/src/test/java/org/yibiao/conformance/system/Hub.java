package org.yibiao.conformance.system;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.function.Predicate;
import org.awaitility.core.ConditionTimeoutException;
import org.yibiao.standard.CanonicalJson;
import org.yibiao.standard.v1.Case;
import org.yibiao.standard.v1.CaseState;
import org.yibiao.standard.v1.Part;

/** The hub as a client over HTTP sees it. */
public final class Hub {

  private static final Duration PATIENCE = Duration.ofSeconds(180);

  private final Site site;
  private final HttpClient http = HttpClient.newHttpClient();

  public Hub(Site site) {
    this.site = site;
  }

  /** Sends a body, and gives what comes back. */
  public HttpResponse<String> post(String path, String type, String body, String... headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(site.at(path))
            .timeout(PATIENCE)
            .header("Content-Type", type)
            .POST(BodyPublishers.ofString(body));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return send(request.build());
  }

  /** Puts a body at a path. */
  public HttpResponse<String> put(String path, String body, String... headers) {
    return send(
        HttpRequest.newBuilder(site.at(path))
            .timeout(PATIENCE)
            .header("Content-Type", "application/json")
            .PUT(BodyPublishers.ofString(body))
            .headers(headers)
            .build());
  }

  /** What is at a path. */
  public HttpResponse<String> get(String path, String... headers) {
    HttpRequest.Builder request = HttpRequest.newBuilder(site.at(path)).timeout(PATIENCE);
    if (headers.length > 0) {
      request.headers(headers);
    }
    return send(request.build());
  }

  /** Hands in an application as JSON, which the hub must take. */
  public String handIn(String json) {
    HttpResponse<String> answer = post("/api/v1/submissions", "application/json", json);
    if (answer.statusCode() != 202) {
      throw new AssertionError(answer.statusCode() + " " + answer.body());
    }
    return CanonicalJson.tree(answer.body().getBytes(StandardCharsets.UTF_8))
        .path("caseNumber")
        .asString();
  }

  /** Has a step tried again, as whoever supervises may. */
  public HttpResponse<String> retry(String caseNumber, String step) {
    String path = "/api/v1/cases/" + caseNumber + "/steps/" + step + "/retry";
    return post(path, "application/json", "", "Authorization", Login.person("supervisor"));
  }

  /** The case as it is now. */
  public Case caseNow(String caseNumber) {
    String path = "/api/v1/cases/" + caseNumber + "?key=" + site.caseKey(caseNumber);
    HttpRequest request = HttpRequest.newBuilder(site.at(path)).build();
    byte[] json = send(request).body().getBytes(StandardCharsets.UTF_8);
    return CanonicalJson.read(json, Case.class);
  }

  /** The case as soon as it is as wished. */
  public Case caseWhen(String caseNumber, Predicate<Case> wish) {
    try {
      return await()
          .atMost(PATIENCE)
          .pollInterval(Duration.ofMillis(200))
          .until(() -> caseNow(caseNumber), wish);
    } catch (ConditionTimeoutException e) {
      throw new AssertionError("It stays " + CanonicalJson.writeString(caseNow(caseNumber)), e);
    }
  }

  /** The case as soon as it is completed. */
  public Case completed(String caseNumber) {
    return caseWhen(caseNumber, each -> each.getState() == CaseState.COMPLETED);
  }

  /** One part of a case. */
  public static Part part(Case of, String stepId) {
    return of.getPart().stream()
        .filter(part -> part.getStepId().equals(stepId))
        .findFirst()
        .orElseThrow(() -> new AssertionError("No " + stepId + " in " + Arrays.asList(of)));
  }

  private HttpResponse<String> send(HttpRequest request) {
    try {
      return http.send(request, BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
