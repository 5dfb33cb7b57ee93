package org.yibiao.hub.conformance;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * How the kit is called for a target. What is secret is in its environment, which only its owner
 * sees; of the hub's own environment it has next to nothing, for that may hold the hub's secrets.
 *
 * @param jar the kit's
 */
record KitCommand(Path jar, String department, Target target) {

  private static final Set<String> FOR_ALL =
      Set.of("PATH", "HOME", "LANG", "LC_ALL", "TZ", "TMPDIR");

  ProcessBuilder in(Path folder) {
    ProcessBuilder process =
        new ProcessBuilder(words(folder)).directory(folder.toFile()).redirectErrorStream(true);
    process.environment().keySet().retainAll(FOR_ALL);
    target.settings().forEach((name, value) -> process.environment().put(variable(name), value));
    return process;
  }

  private List<String> words(Path folder) {
    List<String> words = new ArrayList<>();
    words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    words.addAll(List.of("-Xmx512m", "-XX:+UseSerialGC", "-Dfile.encoding=UTF-8"));
    words.addAll(List.of("-Dyibiao.called-from=" + folder, "-jar", jar.toString()));
    words.addAll(List.of("conformance", "run", "--department", department));
    if (!target.simulated()) {
      words.add("--endpoint=" + target.endpoint());
    }
    if (!target.simulatorControl().isBlank()) {
      words.add("--simulator-control=" + target.simulatorControl());
    }
    words.addAll(List.of("--out", folder.toString()));
    return words;
  }

  /** The kit's own name for a setting in its environment. */
  private static String variable(String setting) {
    return "YIBIAO_DEPARTMENT_" + setting.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT);
  }
}
