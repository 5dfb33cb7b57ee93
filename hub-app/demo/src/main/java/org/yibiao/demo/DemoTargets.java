package org.yibiao.demo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.yibiao.adapters.kit.DepartmentDescriptor;

/**
 * What testers may have tested at the demo's hub: the simulated departments that answer at once are
 * tested as they run. The others answer by queue, table or file, where the hub and the kit would
 * take each other's answers; for them the kit starts a simulator of its own.
 */
final class DemoTargets {

  private static final String TARGETS = "yibiao.conformance.targets.";
  private static final String ADDRESS = "address";
  private static final List<String> ANSWER_AT_ONCE = List.of("http:", "https:");

  private DemoTargets() {}

  /** Settings of the hub for these departments. */
  static Map<String, Object> settings(List<DepartmentDescriptor> departments) {
    Map<String, Object> settings = new HashMap<>();
    departments.forEach(each -> settings.putAll(target(each)));
    return settings;
  }

  private static Map<String, Object> target(DepartmentDescriptor department) {
    String target = TARGETS + department.department() + ".";
    String usual = department.settings().getOrDefault(ADDRESS, "");
    if (ANSWER_AT_ONCE.stream().noneMatch(usual::startsWith)) {
      return Map.of(target + "simulated", "true");
    }
    Map<String, Object> settings = new HashMap<>();
    settings.put(target + "endpoint", asTheHub(department, ADDRESS));
    settings.put(
        target + "simulator-control", "http://127.0.0.1:${" + HubSettings.CONTROL_PORT + "}");
    department.settings().entrySet().stream()
        .filter(each -> each.getValue().contains("${secret."))
        .forEach(
            each ->
                settings.put(
                    target + "settings." + each.getKey(), asTheHub(department, each.getKey())));
    return settings;
  }

  /** What the hub was told, or else what is in the department's folder. */
  private static String asTheHub(DepartmentDescriptor department, String setting) {
    return "${yibiao.departments.%s.%s:%s}"
        .formatted(department.department(), setting, department.settings().get(setting));
  }
}
