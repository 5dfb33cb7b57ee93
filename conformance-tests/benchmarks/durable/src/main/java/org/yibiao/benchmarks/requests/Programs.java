package org.yibiao.benchmarks.requests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.util.FileSystemUtils;
import org.yibiao.adapters.kit.simulator.FreePorts;
import org.yibiao.benchmarks.durable.load.Client;
import org.yibiao.benchmarks.durable.run.Flames;
import org.yibiao.benchmarks.durable.run.JavaProcess;
import org.yibiao.benchmarks.durable.run.SidePlace;
import org.yibiao.benchmarks.durable.run.SimulatorsProcess;
import org.yibiao.benchmarks.requests.asking.Counter;
import org.yibiao.benchmarks.requests.asking.Door;
import org.yibiao.benchmarks.requests.asking.Portal;
import org.yibiao.benchmarks.requests.asking.Questions;
import org.yibiao.benchmarks.requests.bare.BareProgram;
import org.yibiao.benchmarks.requests.departments.DroppedFiles;
import org.yibiao.benchmarks.requests.departments.SlowDepartment;
import org.yibiao.benchmarks.requests.departments.SlowDepartments;

/**
 * The processes: slow departments, the hub with the simulators of those it brings along, and the
 * bare server, which gives the answer that the hub gave first.
 */
final class Programs implements AutoCloseable {

  /** Names of their folders and in the report. */
  static final String HUB = "hub";

  static final String BARE = "bare-server";
  static final String DEPARTMENTS = "departments";
  static final String DATABASE_PASSWORD = "benchmark";

  private static final String KEY = "benchmark-portal";
  private static final String UNLIMITED = "1000000";
  private static final List<String> LITTLE = List.of("-Xmx512m");

  private final RequestOptions options;
  private final Path run;
  private final Questions questions = new Questions();
  private final List<JavaProcess> all = new ArrayList<>();
  private final Map<String, SidePlace> places = new LinkedHashMap<>();
  private final Map<String, Portal> portals = new LinkedHashMap<>();
  private final Map<String, JavaProcess> named = new LinkedHashMap<>();
  private final int departmentsPort = FreePorts.next();

  private Programs(RequestOptions options, Path run) {
    this.options = options;
    this.run = run;
  }

  /** Starts everything in a new folder, and waits until it serves. */
  static Programs start(RequestOptions options) throws IOException, InterruptedException {
    Files.createDirectories(options.out());
    Programs programs = new Programs(options, Files.createTempDirectory(options.out(), "run-"));
    try {
      programs.startDepartments();
      programs.startHub();
      programs.startBare(programs.open());
      return programs;
    } catch (IOException | RuntimeException | Error | InterruptedException e) {
      programs.close();
      throw e;
    }
  }

  private void startDepartments() throws InterruptedException {
    List<String> java = new ArrayList<>(LITTLE);
    java.addAll(SlowDepartments.options());
    JavaProcess departments =
        start(DEPARTMENTS, java, Map.of(), program(SlowDepartments.class, departmentsPort));
    departments.awaitServing(
        "The departments",
        new Client(departmentsPort),
        "/" + SlowDepartment.LAZY.code() + "/calls");
  }

  private void startHub() throws IOException, InterruptedException {
    SidePlace place = SidePlace.ofTheHub(run);
    places.put(HUB, place);
    place.settings().put("yibiao.quota.per-minute", UNLIMITED);
    // a crowd may wait at the door; connections that the system refuses are not the hub's answers
    place.settings().put("server.tomcat.accept-count", "2048");
    place.settings().put("secret.hub.database-password", DATABASE_PASSWORD);
    place.settings().put(BareProgram.KEY, KEY);
    for (SlowDepartment each : SlowDepartment.values()) {
      place.settings().put("yibiao.departments." + each.code() + ".limits.per-second", UNLIMITED);
    }
    new DroppedFiles(data(HUB), departmentsPort).write();
    int simulatorsPort = FreePorts.next();
    JavaProcess simulators =
        start(
            "simulators",
            LITTLE,
            Map.of(),
            program(SimulatorsProcess.class, simulatorsPort, place.folder()));
    simulators.awaitServing("The simulators", new Client(simulatorsPort), "/ready");
    side(place, List.of("-jar", options.hub().toString()), "/api/v1/cases/0");
  }

  private void startBare(byte[] answer) throws IOException, InterruptedException {
    SidePlace place = SidePlace.of(run, BARE);
    places.put(BARE, place);
    Path file = Files.write(place.folder().resolve("answer.json"), answer);
    place.settings().put(BareProgram.ANSWER, file.toString());
    place.settings().put(BareProgram.KEY, KEY);
    side(place, program(BareProgram.class), "/");
    portals.put(BARE, new Portal(new Door(place.httpPort(), KEY), questions));
  }

  private void side(SidePlace place, List<String> program, String path)
      throws InterruptedException {
    List<String> java = new ArrayList<>(options.javaOptions());
    if (options.flames()) {
      java.addAll(Flames.options(place.folder()));
    }
    JavaProcess process = start(place.name(), java, place.settings(), program);
    process.awaitServing(place.name(), new Client(place.httpPort()), path);
  }

  private JavaProcess start(
      String name, List<String> java, Map<String, String> settings, List<String> program) {
    JavaProcess process = JavaProcess.start(java, settings, program, run.resolve(name + ".log"));
    all.add(process);
    named.put(name, process);
    return process;
  }

  private static List<String> program(Class<?> main, Object... arguments) {
    return JavaProcess.program(main, List.of(arguments).stream().map(Object::toString).toList());
  }

  Questions questions() {
    return questions;
  }

  private byte[] open() throws InterruptedException {
    Door hub = new Door(places.get(HUB).httpPort(), KEY);
    portals.put(HUB, new Portal(hub, questions));
    return new Opening(hub, portals.get(HUB), questions).await();
  }

  /** The portal at the hub, or at the bare server. */
  Portal portal(String side) {
    return portals.get(side);
  }

  /** The way to the departments without the hub. */
  Counter atDepartments() {
    return new Counter(new Door(departmentsPort, ""), questions);
  }

  /** A running one. */
  JavaProcess process(String name) {
    return named.get(name);
  }

  /** Where a side keeps its database. */
  Path data(String side) {
    return places.get(side).folder().resolve("data");
  }

  /** Ends all, and draws what was recorded of each side. */
  void draw(Flames flames) throws IOException {
    close();
    for (SidePlace place : places.values()) {
      flames.draw(place, options.out());
    }
  }

  /** Removes what a run that went well has left; of another one it shows why. */
  void discard() throws IOException {
    close();
    FileSystemUtils.deleteRecursively(run);
  }

  @Override
  public void close() {
    all.forEach(JavaProcess::close);
  }
}
