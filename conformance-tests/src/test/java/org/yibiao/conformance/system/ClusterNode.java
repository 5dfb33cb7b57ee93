package org.yibiao.conformance.system;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;
import org.awaitility.core.ConditionTimeoutException;

/** One node of a cluster. */
public final class ClusterNode implements Site, AutoCloseable {

  private static final HttpClient HTTP =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

  private final Map<String, String> settings;
  private final Path log;
  private final Links links;
  private final NodeClock clock;
  private JarProcess process;

  ClusterNode(Map<String, String> settings, Path log, Links links, NodeClock clock) {
    this.settings = new LinkedHashMap<>(settings);
    this.settings.putAll(clock.settings());
    this.log = log;
    this.links = links;
    this.clock = clock;
  }

  /** Its connections to database and departments. */
  public Links links() {
    return links;
  }

  /** Its clock. */
  public NodeClock clock() {
    return clock;
  }

  /** Starts its process, again or not. */
  public void begin() {
    process = JarProcess.hubWith(clock.classes(), settings, log);
  }

  /** Waits until it serves. */
  public void untilServing() {
    try {
      await()
          .atMost(Duration.ofSeconds(400))
          .pollInterval(Duration.ofMillis(300))
          .until(
              () -> {
                if (!process.isAlive()) {
                  throw new AssertionError("The node ended:\n" + process.output());
                }
                return isReady();
              });
    } catch (ConditionTimeoutException e) {
      throw new AssertionError("The node does not serve:\n" + process.output(), e);
    }
  }

  /** True if it says that it can be given work. */
  public boolean isReady() {
    try {
      HttpRequest request =
          HttpRequest.newBuilder(at("/actuator/health/readiness"))
              .timeout(Duration.ofSeconds(2))
              .build();
      return HTTP.send(request, BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** Its process. */
  public JarProcess process() {
    return process;
  }

  @Override
  public URI at(String path) {
    return URI.create("http://127.0.0.1:" + settings.get("server.port") + path);
  }

  @Override
  public String caseKey(String caseNumber) {
    return Login.caseKey(secret("hub.case-key"), caseNumber);
  }

  String secret(String name) {
    Properties secrets = new Properties();
    try (var in = Files.newBufferedReader(secretsFile())) {
      secrets.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return secrets.getProperty(name);
  }

  /** Where the nodes' secrets are. */
  public Path secretsFile() {
    return Path.of(settings.get("yibiao.shared"), "secrets.properties");
  }

  @Override
  public void close() {
    process.close();
  }
}
