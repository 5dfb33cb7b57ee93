package org.yibiao.kit.department;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.core.env.ConfigurableEnvironment;

/** The settings of a target: whether any is missing, and those for a simulator of the kit's own. */
final class TargetSettings {

  private static final Map<String, String> HURRY =
      Map.of(
          "answer-within", "PT5S",
          "receive-timeout", "PT5S",
          "poll-every", "PT0.1S");

  private TargetSettings() {}

  static void refuseMissing(
      KnownDepartment department, Map<String, String> settings, Map<String, String> secrets) {
    ConfigurableEnvironment environment =
        Surroundings.environment(department.descriptor(), settings, secrets);
    department
        .descriptor()
        .settings()
        .forEach(
            (name, usual) -> {
              String value = settings.getOrDefault(name, usual);
              if (environment.resolvePlaceholders(value).contains("${")) {
                throw new IllegalArgumentException(
                    "缺少设置 %1$s（%2$s）：请加 --setting %1$s=…，或用 --secrets 指定口令文件 · The setting %1$s (%2$s) is missing: give --setting %1$s=…, or a file of secrets with --secrets"
                        .formatted(name, value));
              }
            });
  }

  /** Short times; a secret is whatever both sides agree on for this run. */
  static Map<String, String> hurried(KnownDepartment department) {
    Map<String, String> all = new HashMap<>();
    String secret = UUID.randomUUID().toString();
    department
        .descriptor()
        .settings()
        .forEach(
            (name, usual) -> {
              if (usual.contains("${secret.")) {
                all.put(name, secret);
              } else if (HURRY.containsKey(name)) {
                all.put(name, HURRY.get(name));
              }
            });
    return all;
  }
}
