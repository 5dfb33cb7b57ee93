package org.yibiao.kit.department;

import jakarta.jms.ConnectionFactory;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.env.ConfigurableEnvironment;
import org.yibiao.adapters.kit.DepartmentSettings;
import org.yibiao.adapters.kit.simulator.FreePorts;

/** The system under test, and all that is needed to reach it. */
public final class DepartmentTarget implements AutoCloseable {

  private static final String HOST = "//[^/;]+";
  private final KnownDepartment department;
  private final Map<String, String> settings;
  private final Map<String, String> secrets;
  private final Optional<Simulation> simulation;
  private final List<Runnable> ends;

  private DepartmentTarget(
      KnownDepartment department,
      Map<String, String> settings,
      Map<String, String> secrets,
      Optional<Simulation> simulation,
      List<Runnable> ends) {
    this.department = department;
    this.settings = settings;
    this.secrets = secrets;
    this.simulation = simulation;
    this.ends = ends;
  }

  /**
   * A system that is there already.
   *
   * @param endpoint its address, its database or the broker of its queues
   * @param settings further ones, over those of the folder
   * @param secrets values for what the folder calls {@code secret.…}
   * @param control where it is told how to behave, if it is a simulator
   * @throws IllegalArgumentException if a setting is missing
   */
  public static DepartmentTarget at(
      KnownDepartment department,
      String endpoint,
      Map<String, String> settings,
      Map<String, String> secrets,
      Optional<URI> control) {
    Map<String, String> all = new HashMap<>(settings);
    all.put(EndpointSetting.of(department.descriptor()).name(), endpoint);
    TargetSettings.refuseMissing(department, all, secrets);
    Optional<Simulation> remote = control.map(each -> new RemoteSimulation(each, department));
    return new DepartmentTarget(department, all, secrets, remote, List.of());
  }

  /** The department's own simulator, started for this run on ports of its own. */
  public static DepartmentTarget simulated(
      KnownDepartment department, Map<String, String> settings) {
    List<Runnable> ends = new ArrayList<>();
    EndpointSetting place = EndpointSetting.of(department.descriptor());
    Map<String, String> all = TargetSettings.hurried(department);
    if (place.isBroker()) {
      OwnBroker broker = new OwnBroker();
      ends.add(broker::close);
      all.put(place.name(), broker.url());
    } else {
      all.put(place.name(), place.usual().replaceFirst(HOST, "//127.0.0.1:" + FreePorts.next()));
    }
    all.putAll(settings);
    OwnSimulation simulation =
        OwnSimulation.start(
            department, Surroundings.environment(department.descriptor(), all, Map.of()));
    ends.add(0, simulation::close);
    return new DepartmentTarget(department, all, Map.of(), Optional.of(simulation), ends);
  }

  /** The department. */
  public KnownDepartment department() {
    return department;
  }

  /** Where its system is. */
  public String endpoint() {
    return environment(Map.of())
        .getProperty(
            "yibiao.departments."
                + department.folder().code()
                + "."
                + EndpointSetting.of(department.descriptor()).name(),
            "");
  }

  /** What may be done to it, if it is only simulated. */
  public Optional<Simulation> simulation() {
    return simulation;
  }

  /** How long its adapter waits for an answer. */
  public Duration answerTime() {
    return EndpointSetting.answerTime(department.descriptor(), environment(Map.of()));
  }

  /**
   * Plugs its adapter in.
   *
   * @param others settings that differ from those of the target
   * @throws IllegalArgumentException if a setting is missing or wrong
   */
  public DepartmentLine open(Map<String, String> others) {
    Optional<WireTap> tap = tap();
    Map<String, String> all = new HashMap<>(others);
    String setting = EndpointSetting.of(department.descriptor()).name();
    tap.ifPresent(each -> all.put(setting, each.address()));
    ConfigurableEnvironment environment = environment(all);
    return DepartmentLine.open(
        department, new Surroundings(environment, broker(environment)), answerTime(), tap);
  }

  /** With TLS nothing can be seen on the wire, and the adapter's own trust is to count. */
  private Optional<WireTap> tap() {
    return Optional.of(endpoint())
        .filter(address -> address.startsWith("http://"))
        .map(address -> new WireTap(URI.create(address)));
  }

  private ConfigurableEnvironment environment(Map<String, String> others) {
    Map<String, String> all = new HashMap<>(settings);
    all.putAll(others);
    return Surroundings.environment(department.descriptor(), all, secrets);
  }

  private Optional<ConnectionFactory> broker(ConfigurableEnvironment environment) {
    if (!EndpointSetting.of(department.descriptor()).isBroker()) {
      return Optional.empty();
    }
    DepartmentSettings read = DepartmentSettings.of(department.descriptor(), environment);
    return Optional.of(
        OwnBroker.connections(
            read.text("broker-url"),
            read.find("broker-user").orElse(""),
            read.find("broker-password").orElse("")));
  }

  @Override
  public void close() {
    ends.forEach(Runnable::run);
  }
}
