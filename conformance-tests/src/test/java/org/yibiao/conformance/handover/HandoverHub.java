package org.yibiao.conformance.handover;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.yibiao.conformance.system.Installation;
import org.yibiao.conformance.system.JarProcess;
import org.yibiao.standard.CanonicalJson;
import tools.jackson.databind.JsonNode;

/** A hub that fetches from one SFTP server, without departments' systems around it. */
final class HandoverHub implements AutoCloseable {

  private final HttpClient http = HttpClient.newHttpClient();
  private final Map<String, String> settings;
  private final Path log;
  private JarProcess process;

  private HandoverHub(Map<String, String> settings, Path log) {
    this.settings = settings;
    this.log = log;
    start();
  }

  static HandoverHub start(Path folder, SftpServer sftp) {
    Map<String, String> settings = new LinkedHashMap<>(Installation.freshSettings(folder));
    for (Registers each : Registers.values()) {
      String prefix = "yibiao.departments." + each.department() + ".handover-";
      settings.put(prefix + "address", sftp.address());
      settings.put(prefix + "known-hosts", sftp.knownHosts().toString());
      settings.put(prefix + "password", SftpServer.PASSWORD);
      settings.put(prefix + "every", "500");
    }
    settings.put("yibiao.handover.every", "200");
    return new HandoverHub(settings, folder.resolve("hub.log"));
  }

  void start() {
    process = JarProcess.hub(settings, log);
    await()
        .atMost(Duration.ofSeconds(300))
        .pollInterval(Duration.ofMillis(300))
        .until(this::isServing);
  }

  void killHard() throws InterruptedException {
    process.killHard();
  }

  JarProcess process() {
    return process;
  }

  /** The newest hand-over, as soon as it is as wished. */
  JsonNode newestWhen(Duration patience, Predicate<JsonNode> wish) {
    return await()
        .atMost(patience)
        .pollInterval(Duration.ofMillis(100))
        .until(
            () -> get("/api/v1/handovers").at("/items/0"),
            newest -> !newest.isMissingNode() && wish.test(newest));
  }

  JsonNode get(String path) {
    return send(HttpRequest.newBuilder(at(path)).build());
  }

  JsonNode post(String path) {
    return send(HttpRequest.newBuilder(at(path)).POST(HttpRequest.BodyPublishers.noBody()).build());
  }

  private JsonNode send(HttpRequest request) {
    try {
      String body = http.send(request, BodyHandlers.ofString()).body();
      return CanonicalJson.tree(body.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new AssertionError(process.output(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private boolean isServing() {
    if (!process.isAlive()) {
      throw new AssertionError("The hub ended:\n" + process.output());
    }
    try {
      HttpRequest request = HttpRequest.newBuilder(at("/actuator/health/liveness")).build();
      return http.send(request, BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private URI at(String path) {
    return URI.create("http://127.0.0.1:" + settings.get("server.port") + path);
  }

  @Override
  public void close() {
    process.close();
  }
}
