package org.yibiao.adapters.marketregulation.simulator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.yibiao.adapters.kit.DepartmentSettings;

/** The line to the hub: signed posts of JSON. */
final class HubLine {

  private final HttpClient http =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(3)).build();
  private final DepartmentSettings settings;
  private final SignatureMaker signatures;

  HubLine(DepartmentSettings settings, SignatureMaker signatures) {
    this.settings = settings;
    this.signatures = signatures;
  }

  /**
   * A call that is signed and can be sent.
   *
   * @param body the JSON
   */
  record Signed(String address, String query, String body) {}

  /** Signs a call to one of the hub's doors. */
  Signed sign(String door, String json) {
    String address = settings.text("hub-address") + "/" + door;
    byte[] body = json.getBytes(StandardCharsets.UTF_8);
    return new Signed(address, signatures.query(URI.create(address).getPath(), body), json);
  }

  /**
   * Sends a call; gives the JSON that came back.
   *
   * @throws UncheckedIOException if the hub cannot be reached
   */
  String send(Signed call) {
    try {
      HttpRequest request =
          HttpRequest.newBuilder(URI.create(call.address() + "?" + call.query()))
              .timeout(Duration.ofSeconds(60))
              .header("Content-Type", "application/json;charset=UTF-8")
              .POST(BodyPublishers.ofString(call.body()))
              .build();
      HttpResponse<String> response = http.send(request, BodyHandlers.ofString());
      return response.body();
    } catch (IOException e) {
      throw new UncheckedIOException("The hub cannot be reached", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
