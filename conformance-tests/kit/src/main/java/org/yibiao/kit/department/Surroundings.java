package org.yibiao.kit.department;

import jakarta.jms.ConnectionFactory;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.yibiao.adapters.kit.DepartmentDescriptor;

/**
 * What an adapter finds around it, as in a hub.
 *
 * @param environment its settings as {@code yibiao.departments.<code>.<name>}, and secrets
 * @param broker where the department's queues are, if it has any
 */
record Surroundings(ConfigurableEnvironment environment, Optional<ConnectionFactory> broker) {

  /** The environment for one department. */
  static ConfigurableEnvironment environment(
      DepartmentDescriptor descriptor, Map<String, String> settings, Map<String, String> secrets) {
    Map<String, Object> properties = new HashMap<>(secrets);
    String prefix = "yibiao.departments." + descriptor.department().value() + ".";
    settings.forEach((name, value) -> properties.put(prefix + name, value));
    properties.putIfAbsent("yibiao.node-id", "conformance-kit");
    StandardEnvironment environment = new StandardEnvironment();
    environment.getPropertySources().addFirst(new MapPropertySource("kit", properties));
    return environment;
  }
}
