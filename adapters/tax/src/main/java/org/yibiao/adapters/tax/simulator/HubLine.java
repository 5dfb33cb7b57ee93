package org.yibiao.adapters.tax.simulator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.Charset;
import java.time.Duration;
import org.yibiao.adapters.kit.DepartmentSettings;

/** The line to the hub: SOAP in GBK, one string there and one back. */
final class HubLine {

  private static final Charset GBK = Charset.forName("GBK");

  private final HttpClient http =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(3)).build();
  private final DepartmentSettings settings;

  HubLine(DepartmentSettings settings) {
    this.settings = settings;
  }

  /**
   * Calls an operation of the hub.
   *
   * @throws IllegalStateException if the hub answers with a SOAP fault
   * @throws UncheckedIOException if it cannot be reached
   */
  String call(String operation, String string) {
    try {
      HttpResponse<byte[]> response =
          http.send(request(operation, string), BodyHandlers.ofByteArray());
      return SoapText.answered(operation, response.body());
    } catch (IOException e) {
      throw new UncheckedIOException("The hub cannot be reached", e);
    } catch (NotATransaction e) {
      throw new IllegalStateException(e.getMessage(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private HttpRequest request(String operation, String string) {
    return HttpRequest.newBuilder(URI.create(settings.text("hub-address")))
        .timeout(Duration.ofSeconds(60))
        .header("Content-Type", "text/xml;charset=GBK")
        .header("SOAPAction", "\"\"")
        .header("ACCESS-CLIENT-ID", settings.text("core-client-id"))
        .header("ACCESS-CLIENT-SECRET", settings.text("core-secret"))
        .header("REQUSET-CLIENT-IP", "127.0.0.1")
        .POST(BodyPublishers.ofByteArray(SoapText.call(operation, string).getBytes(GBK)))
        .build();
  }
}
