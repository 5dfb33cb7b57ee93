package org.yibiao.conformance.crash;

import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.yibiao.adapters.kit.simulator.FreePorts;

/** The platform of development and reform, which takes change events and is never killed itself. */
final class Subscriber implements AutoCloseable {

  static final String CODE = "development-reform";

  private static final String ROOT = "/tzxm/api/v2";
  private static final Pattern EVENT = Pattern.compile("\"sjbs\"\\s*:\\s*\"([0-9a-f-]{36})\"");

  private final WireMockServer server;

  private Subscriber(WireMockServer server) {
    this.server = server;
  }

  static Subscriber start() {
    WireMockServer server =
        new WireMockServer(
            WireMockConfiguration.options().bindAddress("127.0.0.1").port(FreePorts.next()));
    server.stubFor(
        post(urlEqualTo(ROOT + "/zhuti/biangeng"))
            .willReturn(okJson("{\"fhm\": \"000\", \"fhxx\": \"已接收\"}")));
    server.start();
    return new Subscriber(server);
  }

  /** Settings of a hub that delivers to it. */
  Map<String, String> settings() {
    return Map.of("yibiao.departments." + CODE + ".address", server.baseUrl() + ROOT);
  }

  /** Identifiers of the events that came, in their order; again, if they came again. */
  List<String> received() {
    return server.getAllServeEvents().stream()
        // the last comes first
        .sorted(Comparator.comparing(each -> each.getRequest().getLoggedDate()))
        .map(each -> WayIn.found(EVENT, each.getRequest().getBodyAsString()))
        .toList();
  }

  @Override
  public void close() {
    server.stop();
  }
}
