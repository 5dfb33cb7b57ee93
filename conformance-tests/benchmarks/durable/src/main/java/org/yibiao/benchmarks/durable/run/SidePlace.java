package org.yibiao.benchmarks.durable.run;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.yibiao.adapters.declared.DeclaredFolders;
import org.yibiao.adapters.kit.DepartmentFolder;
import org.yibiao.adapters.kit.simulator.FreePorts;

/**
 * Where a side lives: its folder, its ports, and the settings by which it and its simulated
 * departments find each other. They are the shipped ones but for these: nobody is asked or served
 * less often than they ask and can answer, no department counts as ill because a busy machine makes
 * it slow, and land's answers are looked for five times as often, so that not a limit and not a
 * pause is compared.
 */
public record SidePlace(String name, Path folder, int httpPort, Map<String, String> settings) {

  private static final List<String> DEPARTMENTS =
      List.of("tax", "public-security", "market-regulation", "land");
  private static final Pattern SECRET = Pattern.compile("\\$\\{(secret\\.[a-z0-9.-]+)}");
  private static final Pattern LOCAL_PORT = Pattern.compile("127\\.0\\.0\\.1:[0-9]+");
  private static final String CORE_PORT = "yibiao.broker.core-port";
  private static final String UNLIMITED = "1000000";
  private static final String LAND_EVERY = "PT0.1S";
  private static final String NEVER_SLOW = "PT10M";
  private static final String PORTAL = "portal";
  private static final String PREFIX = "yibiao.departments.";

  /** Where the side's own broker listens, on this machine. */
  int brokerPort() {
    return Integer.parseInt(settings.get(CORE_PORT));
  }

  /** By what a login of this name proves who it is. */
  static String keyOf(String login) {
    return "benchmark-" + login;
  }

  /** A place for a reference, which knows four departments. */
  public static SidePlace of(Path run, String name) throws IOException {
    return in(run, name, List.of());
  }

  /** A place for the hub, which knows those that are plugged in without Java, too. */
  public static SidePlace ofTheHub(Path run) throws IOException {
    return in(run, Side.HUB, DeclaredFolders.onClassPath());
  }

  /** A place for one of several hubs, whose settings differ by these. */
  static SidePlace ofAHub(Path run, HubPlan plan) throws IOException {
    SidePlace place = in(run, plan.name(), DeclaredFolders.onClassPath());
    place.settings().putAll(plan.settings());
    return place;
  }

  private static SidePlace in(Path run, String name, List<DepartmentFolder> declared)
      throws IOException {
    Path folder = run.resolve(name).toAbsolutePath();
    Files.createDirectories(folder.resolve("data"));
    int port = FreePorts.next();
    SidePlace place = new SidePlace(name, folder, port, settings(folder, port));
    declared.forEach(each -> place.settings().putAll(place.placesOf(each)));
    place.settings().put("secret." + PORTAL + ".exchange-key", keyOf(PORTAL));
    place.write();
    return place;
  }

  private static Map<String, String> settings(Path folder, int port) {
    String corePort = Integer.toString(FreePorts.next());
    Map<String, String> all = new LinkedHashMap<>();
    all.put("yibiao.data", folder.resolve("data").toString());
    all.put("server.port", Integer.toString(port));
    all.put("yibiao.node-id", "node-1");
    all.put(CORE_PORT, corePort);
    all.put("yibiao.broker.amqp-port", Integer.toString(FreePorts.next()));
    all.put("yibiao.grid.port", Integer.toString(FreePorts.next()));
    all.put("yibiao.calendars", "false");
    all.put("yibiao.quota.per-minute", UNLIMITED);
    all.put("yibiao.quota.anonymous-per-minute", UNLIMITED);
    all.put(
        PREFIX + "tax.address",
        "http://127.0.0.1:" + FreePorts.next() + "/tax/services/TaxService");
    all.put(
        PREFIX + "land.jdbc-url",
        "jdbc:h2:tcp://127.0.0.1:" + FreePorts.next() + "/./land;NETWORK_TIMEOUT=10000");
    all.put(PREFIX + "land.poll-every", LAND_EVERY);
    all.put(
        PREFIX + "market-regulation.address",
        "http://127.0.0.1:" + FreePorts.next() + "/mr/api/v1");
    all.put(PREFIX + "public-security.broker-url", "tcp://127.0.0.1:" + corePort);
    for (String each : DEPARTMENTS) {
      all.put(PREFIX + each + ".limits.per-second", UNLIMITED);
      all.put(PREFIX + each + ".limits.breaker.slower-than", NEVER_SLOW);
      all.putAll(secretsOf(new DepartmentFolder(each)));
    }
    return all;
  }

  /** Wherever a declared department and its simulator meet, on a port that nobody else has. */
  private Map<String, String> placesOf(DepartmentFolder declared) {
    Map<String, String> places = new LinkedHashMap<>();
    declared
        .descriptor()
        .settings()
        .forEach(
            (name, text) -> {
              if (LOCAL_PORT.matcher(text).find()) {
                String port =
                    name.equals("broker-url")
                        ? settings.get(CORE_PORT)
                        : Integer.toString(FreePorts.next());
                places.put(
                    PREFIX + declared.code() + "." + name,
                    LOCAL_PORT.matcher(text).replaceFirst("127.0.0.1:" + port));
              }
            });
    places.putAll(secretsOf(declared));
    places.put(PREFIX + declared.code() + ".limits.per-second", UNLIMITED);
    return places;
  }

  /** Nothing here is secret, but who calls whom proves who it is all the same. */
  private static Map<String, String> secretsOf(DepartmentFolder folder) {
    return folder.descriptor().settings().values().stream()
        .flatMap(text -> SECRET.matcher(text).results())
        .map(found -> found.group(1))
        .distinct()
        .collect(Collectors.toMap(name -> name, name -> "benchmark-" + name));
  }

  /** For the process with the simulated departments. */
  private void write() throws IOException {
    Properties file = new Properties();
    file.putAll(settings);
    try (Writer out = Files.newBufferedWriter(folder.resolve("settings.properties"))) {
      file.store(out, "of " + name);
    }
  }
}
