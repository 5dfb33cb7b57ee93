package org.yibiao.benchmarks.report;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The machine that numbers come from, without which they say nothing.
 *
 * @param cpu its processor
 * @param cores that the JVM may use
 * @param memory that the system has
 * @param os system and its version
 * @param jdk the Java platform
 * @param jvmOptions what the measured JVMs were started with
 * @param libraries versions of what is measured, by name
 */
public record Machine(
    String cpu,
    int cores,
    String memory,
    String os,
    String jdk,
    List<String> jvmOptions,
    Map<String, String> libraries) {

  private static final double GIB = 1L << 30;

  /** This machine. */
  public static Machine current(Map<String, String> libraries) {
    return new Machine(
        processor(),
        Runtime.getRuntime().availableProcessors(),
        installed(),
        property("os.name") + " " + property("os.version") + " " + property("os.arch"),
        property("java.vm.name") + " " + property("java.runtime.version"),
        options(),
        libraries);
  }

  private static String processor() {
    try (Stream<String> lines = Files.lines(Path.of("/proc/cpuinfo"))) {
      Optional<String> model =
          lines
              .filter(line -> line.startsWith("model name"))
              .map(line -> line.substring(line.indexOf(':') + 1).strip())
              .findFirst();
      return model.orElse(property("os.arch"));
    } catch (IOException e) {
      // not a Linux
      return property("os.arch");
    }
  }

  private static String installed() {
    return ManagementFactory.getOperatingSystemMXBean() instanceof OperatingSystemMXBean system
        ? String.format(Locale.ROOT, "%.1f GiB", system.getTotalMemorySize() / GIB)
        : "?";
  }

  /** What says where files lie belongs to whoever runs it, and not into a report. */
  private static List<String> options() {
    return ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
        .filter(option -> !option.contains("/") && !option.contains("\\"))
        .toList();
  }

  private static String property(String name) {
    return System.getProperty(name, "?");
  }
}
