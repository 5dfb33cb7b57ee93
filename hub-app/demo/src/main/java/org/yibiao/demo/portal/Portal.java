package org.yibiao.demo.portal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.function.UnaryOperator;
import org.yibiao.standard.CanonicalJson;
import org.yibiao.standard.v1.Case;
import org.yibiao.standard.v1.Receipt;

/** The applicant's portal: talks to the hub over HTTP, as any other would. */
public final class Portal {

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final HttpClient http =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
  private final URI hub;
  private final UnaryOperator<String> keys;

  /**
   * The portal of the hub at this address.
   *
   * @param keys key of each case by its number, as the receipts told them
   */
  public Portal(URI hub, UnaryOperator<String> keys) {
    this.hub = hub;
    this.keys = keys;
  }

  /**
   * Hands in a submission.
   *
   * @throws NotAccepted if the hub refuses it
   */
  public Receipt handIn(byte[] submission) {
    HttpRequest request =
        request("/api/v1/submissions")
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofByteArray(submission))
            .build();
    return CanonicalJson.read(send(request), Receipt.class);
  }

  /**
   * The case as it is now.
   *
   * @throws NotAccepted if there is none
   */
  public Case caseOf(String caseNumber) {
    HttpRequest request =
        request("/api/v1/cases/" + caseNumber + key("?", caseNumber)).GET().build();
    return CanonicalJson.read(send(request), Case.class);
  }

  /** Where a person sees the case. */
  public URI page(String caseNumber) {
    return hub.resolve("/cases/" + caseNumber + key("#", caseNumber));
  }

  /** What happens to a case, from its beginning. */
  public CaseFollower follower(String caseNumber) {
    return new CaseFollower(
        http, hub.resolve("/api/v1/cases/" + caseNumber + "/events" + key("?", caseNumber)));
  }

  private String key(String mark, String caseNumber) {
    return mark + "key=" + keys.apply(caseNumber);
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(hub.resolve(path))
        .header("Accept", "application/json")
        .timeout(PATIENCE);
  }

  private byte[] send(HttpRequest request) {
    try {
      HttpResponse<byte[]> response = http.send(request, BodyHandlers.ofByteArray());
      if (response.statusCode() >= 300) {
        throw NotAccepted.of(response.statusCode(), response.body());
      }
      return response.body();
    } catch (IOException e) {
      throw new UncheckedIOException("The hub does not answer at " + hub, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while asking the hub", e);
    }
  }
}
