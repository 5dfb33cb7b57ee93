package org.yibiao.conformance.handover;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;
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
    settings.putAll(sftp.settings());
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

  /** Ends the hub, and counts the records of a hand-over in its database. */
  long endAndCountLanded(String handover) {
    process.close();
    Path data = Path.of(settings.get("yibiao.data"));
    String sql = "select count(*) from landed_record where handover_id = ?";
    try (var in = Files.newBufferedReader(data.resolve("secrets.properties"))) {
      Properties secrets = new Properties();
      secrets.load(in);
      String password = secrets.getProperty("hub.database-password");
      try (var database =
              DriverManager.getConnection("jdbc:h2:file:" + data + "/hub", "hub", password);
          var count = database.prepareStatement(sql)) {
        count.setString(1, handover);
        try (var rows = count.executeQuery()) {
          rows.next();
          return rows.getLong(1);
        }
      }
    } catch (IOException | SQLException e) {
      throw new AssertionError(e);
    }
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
