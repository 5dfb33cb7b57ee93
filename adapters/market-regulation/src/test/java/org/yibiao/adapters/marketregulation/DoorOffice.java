package org.yibiao.adapters.marketregulation;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.yibiao.adapters.kit.DepartmentFolder;
import org.yibiao.adapters.marketregulation.simulator.MarketRegulationSimulator;
import org.yibiao.adapters.marketregulation.simulator.MarketRegulationSimulatorProvider;

/** A hub with the department's door in it, and the registration system that calls it. */
final class DoorOffice implements AutoCloseable {

  static final String KEY = "invented-key-of-the-department";

  /** Started once, and stopped with the virtual machine. */
  private static final ConfigurableApplicationContext RUNNING = run();

  final MarketRegulationSimulator system;
  final DoorHub hub;

  private DoorOffice(Map<String, String> said, Path memory) {
    hub = RUNNING.getBean(DoorHub.class);
    hub.forget();
    String port = RUNNING.getEnvironment().getProperty("local.server.port");
    Map<String, String> theirs = new HashMap<>(TestSettings.map());
    theirs.put("department-key", KEY);
    theirs.put("hub-address", "http://127.0.0.1:" + port + "/native/market-regulation");
    theirs.putAll(said);
    system =
        new MarketRegulationSimulatorProvider()
            .create(
                new DepartmentFolder("market-regulation").descriptor(),
                TestSettings.with(theirs),
                memory.resolve("system"));
    system.start();
  }

  private static ConfigurableApplicationContext run() {
    return new SpringApplicationBuilder(DoorHub.class)
        .web(WebApplicationType.SERVLET)
        .properties(
            "server.port=0",
            "server.address=127.0.0.1",
            "spring.main.banner-mode=off",
            "camel.main.shutdown-timeout=5",
            "secret.market-regulation.hmac-key=" + TestSettings.KEY,
            "secret.market-regulation.department-key=" + KEY)
        .run();
  }

  static DoorOffice open(Path memory) {
    return new DoorOffice(Map.of(), memory);
  }

  /** The registration system says of itself what the hub does not know. */
  static DoorOffice open(Map<String, String> said, Path memory) {
    return new DoorOffice(said, memory);
  }

  /** Posts a call that is signed well, and gives all of the HTTP answer. */
  HttpResponse<String> post(String path, String body) throws IOException, InterruptedException {
    String appKey = TestSettings.with(Map.of()).text("department-app-key");
    String query =
        new CallSigner(appKey, KEY, Clock.systemUTC())
            .queryWithBody(path, body.getBytes(StandardCharsets.UTF_8));
    String port = RUNNING.getEnvironment().getProperty("local.server.port");
    HttpRequest call =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path + "?" + query))
            .POST(BodyPublishers.ofString(body))
            .build();
    return HttpClient.newHttpClient().send(call, BodyHandlers.ofString());
  }

  @Override
  public void close() {
    system.close();
  }
}
