package org.yibiao.benchmarks.durable.run;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;
import org.yibiao.adapters.kit.simulator.FreePorts;
import org.yibiao.benchmarks.durable.integration.IntegrationProgram;
import org.yibiao.benchmarks.durable.load.Client;
import org.yibiao.benchmarks.durable.load.WentWrong;
import org.yibiao.benchmarks.durable.plain.PlainProgram;

/** The three sides and the process with their simulated departments. */
public final class Installation implements AutoCloseable {

  private final HttpClient http = HttpClient.newHttpClient();
  private final int ledgerPort = FreePorts.next();
  private final List<Side> sides = new ArrayList<>();
  private final JavaProcess simulators;
  private final List<SidePlace> places;
  private final Path run;

  private Installation(Path run, List<SidePlace> places) {
    this.run = run;
    this.places = places;
    List<String> arguments =
        Stream.concat(
                Stream.of(Integer.toString(ledgerPort)),
                places.stream().map(each -> each.folder().toString()))
            .toList();
    this.simulators =
        JavaProcess.start(
            // thousands of ledgers are asked for at the end, and no answer waits for an ACK
            List.of("-Xmx1g", "-Dsun.net.httpserver.nodelay=true"),
            Map.of(),
            JavaProcess.program(SimulatorsProcess.class, arguments),
            run.resolve("simulators.log"));
  }

  /** Starts everything in a new folder, and waits until it serves. */
  static Installation start(Options options) throws IOException, InterruptedException {
    Files.createDirectories(options.out());
    Path run = Files.createTempDirectory(options.out(), "run-");
    Map<String, List<String>> programs = programs(options);
    List<SidePlace> places = new ArrayList<>();
    for (String side : programs.keySet()) {
      places.add(side.equals(Side.HUB) ? SidePlace.ofTheHub(run) : SidePlace.of(run, side));
    }
    Installation all = new Installation(run, List.copyOf(places));
    try {
      all.simulators.awaitServing(
          "The simulated departments", new Client(all.ledgerPort), "/ready");
      for (SidePlace place : places) {
        all.add(options, place, programs.get(place.name()));
      }
      return all;
    } catch (RuntimeException | Error | InterruptedException e) {
      all.close();
      throw e;
    }
  }

  /**
   * Starts several hubs, each in a folder of its own that was prepared, and waits until they serve.
   *
   * @param out where the new folder lies
   * @param jar of the hub
   * @param java options of each hub's process
   */
  public static Installation ofHubs(Path out, Path jar, List<String> java, List<HubPlan> plans)
      throws IOException, InterruptedException {
    Files.createDirectories(out);
    Path run = Files.createTempDirectory(out, "run-");
    List<SidePlace> places = new ArrayList<>();
    for (HubPlan plan : plans) {
      SidePlace place = SidePlace.ofAHub(run, plan);
      plan.preparation().prepare(place.folder().resolve("data"));
      places.add(place);
    }
    Installation all = new Installation(run, List.copyOf(places));
    try {
      all.simulators.awaitServing(
          "The simulated departments", new Client(all.ledgerPort), "/ready");
      for (SidePlace place : places) {
        Side side = Side.start(place, java, List.of("-jar", jar.toString()));
        all.sides.add(side);
        side.awaitReady();
      }
      return all;
    } catch (RuntimeException | Error | InterruptedException e) {
      all.close();
      throw e;
    }
  }

  private static Map<String, List<String>> programs(Options options) {
    Map<String, List<String>> all = new LinkedHashMap<>();
    all.put(Side.HUB, List.of("-jar", options.hub().toString()));
    all.put(Side.PLAIN, JavaProcess.program(PlainProgram.class, List.of()));
    all.put(Side.INTEGRATION, JavaProcess.program(IntegrationProgram.class, List.of()));
    all.keySet().retainAll(options.sides());
    return all;
  }

  private void add(Options options, SidePlace place, List<String> program)
      throws InterruptedException {
    List<String> java = new ArrayList<>(options.javaOptions());
    if (options.flames()) {
      java.addAll(Flames.options(place.folder()));
    }
    Side side = Side.start(place, java, program);
    sides.add(side);
    side.awaitReady();
  }

  /** What runs, in the order in which it was started. */
  public List<Side> sides() {
    return List.copyOf(sides);
  }

  /** What a side's department really did for a company, one effect a line. */
  List<String> ledger(String side, String department, String company) {
    String query = URLEncoder.encode(company, StandardCharsets.UTF_8);
    URI place =
        URI.create("http://127.0.0.1:" + ledgerPort + "/" + side + "/" + department + "?" + query);
    try {
      return http.send(HttpRequest.newBuilder(place).build(), BodyHandlers.ofString())
          .body()
          .lines()
          .filter(line -> !line.isBlank())
          .toList();
    } catch (IOException e) {
      throw new WentWrong("The ledger of " + department + " cannot be read", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new WentWrong("Interrupted", e);
    }
  }

  /** Ends all, and draws what was recorded of each side. */
  void draw(Flames flames, Path out) throws IOException {
    close();
    for (SidePlace place : places) {
      flames.draw(place, out);
    }
  }

  /** Removes what a run that went well has left; of another one it shows why. */
  public void discard() throws IOException {
    close();
    FileSystemUtils.deleteRecursively(run);
  }

  @Override
  public void close() {
    sides.forEach(Side::close);
    simulators.close();
  }
}
