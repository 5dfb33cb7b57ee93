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
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.yibiao.adapters.declared.DeclaredFolders;
import org.yibiao.adapters.kit.DepartmentFolder;
import org.yibiao.adapters.kit.simulator.FreePorts;
import org.yibiao.demo.simulators.BehaviourWish;
import org.yibiao.demo.simulators.ControlClient;

/**
 * A hub and the simulated departments as processes of their own, on free ports of loopback, with a
 * data folder that they share.
 */
public final class Installation implements Site, AutoCloseable {

  private static final Pattern LOCAL_PORT = Pattern.compile("127\\.0\\.0\\.1:[0-9]+");
  private static final HttpClient HTTP =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

  private final Path folder;
  private final Map<String, String> settings;
  private final Map<String, String> ofTheHub = new LinkedHashMap<>();
  private final int httpPort = FreePorts.next();
  private final int amqpPort = FreePorts.next();
  private final int controlPort = FreePorts.next();
  private JarProcess hub;
  private JarProcess simulators;

  private Installation(Path folder) {
    this.folder = folder;
    this.settings = settings();
  }

  /** Settings for processes that use this folder and ports that nobody else uses. */
  public static Map<String, String> freshSettings(Path folder) {
    return new Installation(folder).settings;
  }

  /** Starts the departments and the hub, and waits until the hub serves. */
  public static Installation start(Path folder) {
    return start(folder, Map.of());
  }

  /** The same with settings that the test needs besides. */
  public static Installation start(Path folder, Map<String, String> besides) {
    return start(folder, besides, Map.of());
  }

  /** The same, with settings that only the hub is to have. */
  public static Installation start(
      Path folder, Map<String, String> besides, Map<String, String> ofTheHub) {
    Installation started = new Installation(folder);
    started.settings.putAll(besides);
    started.ofTheHub.putAll(ofTheHub);
    try {
      started.startSimulators();
      started.startHub();
    } catch (RuntimeException | Error e) {
      // what half stands would take the machine from all that comes after it
      started.close();
      throw e;
    }
    return started;
  }

  /** Starts the hub again after it was killed. */
  public void startHub() {
    Map<String, String> all = new LinkedHashMap<>(settings);
    all.putAll(ofTheHub);
    hub = JarProcess.hub(all, folder.resolve("hub.log"));
    await()
        .atMost(Duration.ofSeconds(400))
        .pollInterval(Duration.ofMillis(300))
        .until(this::isServing);
  }

  /** Starts the simulated departments again after they were killed. */
  public void startSimulators() {
    simulators = JarProcess.demo(settings, folder.resolve("simulators.log"), "simulators");
    await()
        .atMost(Duration.ofSeconds(180))
        .pollInterval(Duration.ofMillis(300))
        .until(() -> answers("http://127.0.0.1:" + controlPort + "/simulators"));
  }

  /** Tells a simulated department how to behave. */
  public void simulate(String department, String mode) {
    simulate(department, new BehaviourWish(mode, Optional.empty()));
  }

  /** Has a simulated department answer late. */
  public void slowDown(String department, Duration delay) {
    simulate(department, new BehaviourWish("slow", Optional.of(delay.toString())));
  }

  /** Has a simulated department ask the hub or report to it; gives the hub's native answer. */
  public String deed(String department, String deed, String argument) {
    return new ControlClient(controlPort).deed(department, deed, argument);
  }

  private void simulate(String department, BehaviourWish wish) {
    new ControlClient(controlPort).behave(department, wish);
  }

  /** The running hub. */
  public JarProcess hub() {
    return hub;
  }

  /** The running simulators. */
  public JarProcess simulators() {
    return simulators;
  }

  @Override
  public URI at(String path) {
    return URI.create("http://127.0.0.1:" + httpPort + path);
  }

  /** Address of the broker for AMQP 1.0 clients. */
  public String amqp() {
    return "amqp://127.0.0.1:" + amqpPort;
  }

  /** The file of the secrets that were made at the first start. */
  public Path secrets() {
    return folder.resolve("data/secrets.properties");
  }

  /** A secret that was made at the first start. */
  public String secret(String name) throws IOException {
    Properties secrets = new Properties();
    try (var in = Files.newBufferedReader(secrets())) {
      secrets.load(in);
    }
    return secrets.getProperty(name);
  }

  @Override
  public String caseKey(String caseNumber) {
    try {
      return Login.caseKey(secret("hub.case-key"), caseNumber);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    Stream.of(hub, simulators).filter(Objects::nonNull).forEach(JarProcess::close);
  }

  private boolean isServing() {
    if (!hub.isAlive()) {
      throw new AssertionError("The hub ended:\n" + hub.output());
    }
    return answers(at("/actuator/health/liveness").toString());
  }

  private static boolean answers(String address) {
    try {
      HttpRequest request =
          HttpRequest.newBuilder(URI.create(address)).timeout(Duration.ofSeconds(5)).build();
      return HTTP.send(request, BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private Map<String, String> settings() {
    int corePort = FreePorts.next();
    Map<String, String> all = new LinkedHashMap<>();
    all.put("yibiao.data", folder.resolve("data").toString());
    all.put("server.port", Integer.toString(httpPort));
    all.put("yibiao.broker.core-port", Integer.toString(corePort));
    all.put("yibiao.broker.amqp-port", Integer.toString(amqpPort));
    all.put("yibiao.grid.port", Integer.toString(FreePorts.next()));
    all.put("yibiao.simulators.control-port", Integer.toString(controlPort));
    // a login costs a tenth of a second otherwise
    all.put("yibiao.access.password-strength", "4");
    Login.PEOPLE.forEach(
        name -> all.put("yibiao.access.first-users." + name + ".password", Login.PASSWORD));
    all.putAll(Login.OTHERS);
    // a page that goes on being live takes its stream up again and again
    all.put("yibiao.console.stream-lasts", "PT3S");
    // whatever the time, no simulated department is closed
    all.put("yibiao.calendars", "false");
    String departments = "yibiao.departments.";
    all.put(
        departments + "tax.address",
        "http://127.0.0.1:" + FreePorts.next() + "/tax/services/TaxService");
    all.put(
        departments + "land.jdbc-url",
        "jdbc:h2:tcp://127.0.0.1:" + FreePorts.next() + "/./land;NETWORK_TIMEOUT=10000");
    all.put(
        departments + "market-regulation.address",
        "http://127.0.0.1:" + FreePorts.next() + "/mr/api/v1");
    DeclaredFolders.onClassPath().forEach(each -> all.putAll(places(each, corePort)));
    all.put(departments + "public-security.broker-url", "tcp://127.0.0.1:" + corePort);
    all.put(departments + "public-security.answer-within", "PT5S");
    // built before these tests run; a page has it test the simulated tax
    all.put(
        "yibiao.conformance.kit",
        Path.of("kit", "target", "yibiao-kit", "yibiao-kit.jar").toAbsolutePath().toString());
    String target = "yibiao.conformance.targets.tax.";
    all.put(target + "endpoint", all.get(departments + "tax.address"));
    all.put(target + "simulator-control", "http://127.0.0.1:" + controlPort);
    all.put(target + "settings.core-secret", "${secret.tax.core-secret}");
    // tests take departments away for moments, not for minutes
    for (String code : List.of("tax", "public-security", "market-regulation", "land")) {
      all.put(departments + code + ".limits.breaker.open-for", "PT2S");
    }
    return all;
  }

  /** Wherever a declared department and its simulator meet, on a port of this installation. */
  private static Map<String, String> places(DepartmentFolder folder, int corePort) {
    Map<String, String> places = new LinkedHashMap<>();
    folder
        .descriptor()
        .settings()
        .forEach(
            (name, text) -> {
              if (LOCAL_PORT.matcher(text).find()) {
                int port = name.equals("broker-url") ? corePort : FreePorts.next();
                places.put(
                    "yibiao.departments." + folder.code() + "." + name,
                    LOCAL_PORT.matcher(text).replaceFirst("127.0.0.1:" + port));
              }
            });
    return places;
  }
}
