package org.yibiao.demo;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.ConfigurableEnvironment;
import org.yibiao.adapters.kit.DepartmentDescriptor;
import org.yibiao.adapters.kit.DepartmentSettings;
import org.yibiao.demo.ports.PortAdvice;
import org.yibiao.demo.ports.PortInUse;
import org.yibiao.demo.simulators.SimulatedDepartments;

/**
 * The hub's settings as the hub itself reads them, before or without a hub: from its defaults, the
 * environment and the command line, with the secrets of its data folder.
 */
final class HubSettings {

  /** Port of the listener that tells simulators how to behave. */
  static final String CONTROL_PORT = "yibiao.simulators.control-port";

  private static final String USUAL_CONTROL_PORT = "18080";
  private static final List<String> HUB_PORTS =
      List.of("server.port", "yibiao.broker.core-port", "yibiao.broker.amqp-port", CONTROL_PORT);

  private final List<String> arguments;
  private final ConfigurableEnvironment environment;

  private HubSettings(List<String> arguments, ConfigurableEnvironment environment) {
    this.arguments = arguments;
    this.environment = environment;
  }

  /**
   * Reads the settings.
   *
   * @param arguments in the form {@code --name=value}
   */
  static HubSettings read(List<String> arguments) {
    try (ConfigurableApplicationContext context =
        new SpringApplicationBuilder(Nothing.class)
            .web(WebApplicationType.NONE)
            .bannerMode(Banner.Mode.OFF)
            .logStartupInfo(false)
            .registerShutdownHook(false)
            .properties(defaults())
            .run(arguments.toArray(String[]::new))) {
      return new HubSettings(List.copyOf(arguments), context.getEnvironment());
    }
  }

  List<String> arguments() {
    return arguments;
  }

  ConfigurableEnvironment environment() {
    return environment;
  }

  Path data() {
    return Path.of(environment.getRequiredProperty("yibiao.data"));
  }

  int controlPort() {
    return environment.getRequiredProperty(CONTROL_PORT, Integer.class);
  }

  /** What to tell about a port that is taken: which settings of the hub or a department name it. */
  CannotBegin explain(PortInUse taken) {
    return new CannotBegin(portAdvice(SimulatedDepartments.known()).about(taken.port()), taken);
  }

  private PortAdvice portAdvice(List<DepartmentDescriptor> departments) {
    Map<String, String> settings = new HashMap<>();
    HUB_PORTS.forEach(name -> settings.put(name, environment.getRequiredProperty(name)));
    for (DepartmentDescriptor each : departments) {
      String prefix = "yibiao.departments." + each.department() + ".";
      DepartmentSettings own = DepartmentSettings.of(each, environment);
      addresses(each).forEach(name -> settings.put(prefix + name, own.text(name)));
    }
    return new PortAdvice(settings);
  }

  /** The names of settings that may hold an address; secrets are none. */
  private static Stream<String> addresses(DepartmentDescriptor department) {
    return department.settings().entrySet().stream()
        .filter(each -> each.getValue().contains("//"))
        .map(Map.Entry::getKey);
  }

  /** On the terminal only what breaks; the rest is in a file in the data folder. */
  static Map<String, Object> defaults() {
    Map<String, Object> defaults = new HashMap<>(DemoLogins.settings());
    defaults.put(CONTROL_PORT, USUAL_CONTROL_PORT);
    // the simulators never close, whatever the departments' calendars say
    defaults.put("yibiao.calendars", "false");
    defaults.put("logging.threshold.console", "error");
    defaults.put("logging.file.name", "${yibiao.data}/demo.log");
    return defaults;
  }

  @Configuration(proxyBeanMethods = false)
  static class Nothing {}
}
