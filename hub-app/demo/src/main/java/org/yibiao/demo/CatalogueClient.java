package org.yibiao.demo;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import org.yibiao.standard.CanonicalJson;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** Sends lists of resources to a running hub. */
final class CatalogueClient {

  private static final Duration PATIENCE = Duration.ofMinutes(5);

  private final URI hub;
  private final String authorization;

  CatalogueClient(URI hub, String user, String password) {
    this.hub = hub;
    byte[] both = (user + ":" + password).getBytes(StandardCharsets.UTF_8);
    this.authorization = "Basic " + Base64.getEncoder().encodeToString(both);
  }

  /**
   * Sends one.
   *
   * @return the hub's report, or its problem document
   * @throws IOException if no hub answers
   */
  JsonNode take(Path list, String charset, boolean dryRun, boolean partial)
      throws IOException, InterruptedException {
    URI place =
        URI.create(hub + "/api/v1/catalogue/imports?dryRun=" + dryRun + "&partial=" + partial);
    HttpRequest request =
        HttpRequest.newBuilder(place)
            .timeout(PATIENCE)
            .header("Authorization", authorization)
            .header("Content-Type", "text/csv;charset=" + charset)
            .header("Accept", "application/json")
            .POST(BodyPublishers.ofFile(list))
            .build();
    HttpResponse<byte[]> answer =
        HttpClient.newHttpClient().send(request, BodyHandlers.ofByteArray());
    try {
      return CanonicalJson.mapper().readTree(answer.body());
    } catch (JacksonException e) {
      throw new IOException("No hub: it answered " + answer.statusCode(), e);
    }
  }
}
