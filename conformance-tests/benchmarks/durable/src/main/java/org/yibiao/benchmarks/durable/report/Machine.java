package org.yibiao.benchmarks.durable.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Where and with what it was measured. */
public record Machine(
    String system,
    String processor,
    int processors,
    String memory,
    String java,
    List<String> javaOptions,
    Map<String, String> libraries) {

  /**
   * This machine.
   *
   * @param marks a class of each library whose version counts
   */
  public static Machine here(List<String> javaOptions, List<Class<?>> marks) {
    Map<String, String> libraries = new TreeMap<>();
    marks.forEach(each -> libraries.put(each.getName(), jar(each)));
    return new Machine(
        System.getProperty("os.name") + " " + System.getProperty("os.version"),
        line("/proc/cpuinfo", "model name"),
        Runtime.getRuntime().availableProcessors(),
        line("/proc/meminfo", "MemTotal"),
        System.getProperty("java.vendor") + " " + System.getProperty("java.runtime.version"),
        List.copyOf(javaOptions),
        libraries);
  }

  private static String jar(Class<?> type) {
    Path place = Path.of(type.getProtectionDomain().getCodeSource().getLocation().getPath());
    return place.getFileName().toString();
  }

  private static String line(String file, String name) {
    try {
      return Files.readAllLines(Path.of(file)).stream()
          .filter(line -> line.startsWith(name))
          .map(line -> line.substring(line.indexOf(':') + 1).strip())
          .findFirst()
          .orElse("unknown");
    } catch (IOException e) {
      return "unknown";
    }
  }
}
