package org.yibiao.conformance.system;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One of the project's jars, run as a user would run it. */
public final class JarProcess implements AutoCloseable {

  /** {@code tenured generation total 131072K, used 20480K …} and the like. */
  private static final Pattern USED =
      Pattern.compile("(?:heap|generation)\\s+total \\d+K, used (\\d+)K");

  private static final String HUB = "../hub-app/target/yibiao-hub/yibiao-hub.jar";

  /**
   * These processes live for minutes: most of them would go into compiling what runs once. What the
   * first compiler makes of a whole hub is more than the 48 MB that it has room for by itself;
   * without room the hub would be interpreted.
   */
  private static final String SHORT_LIVED =
      "-Xmx512m -XX:TieredStopAtLevel=1 -XX:ReservedCodeCacheSize=128m -XX:+UseSerialGC";

  private final Process process;
  private final Path log;

  private JarProcess(Process process, Path log) {
    this.process = process;
    this.log = log;
  }

  /** Starts the hub's jar, or one of its commands. */
  public static JarProcess hub(Map<String, String> settings, Path log, String... command) {
    return start(HUB, settings, log, command);
  }

  /** Starts the hub's jar with more classes, which its settings may name. */
  public static JarProcess hubWith(Path classes, Map<String, String> settings, Path log) {
    List<String> program = new ArrayList<>();
    try (JarFile jar = new JarFile(HUB)) {
      Attributes said = jar.getManifest().getMainAttributes();
      // of a jar on the class path Java does not heed them
      opened(said, "Add-Opens", "--add-opens", program);
      opened(said, "Add-Exports", "--add-exports", program);
      program.addAll(List.of("-cp", HUB + File.pathSeparator + classes));
      program.add(said.getValue(Attributes.Name.MAIN_CLASS));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return run(program, settings, log);
  }

  private static void opened(Attributes said, String name, String option, List<String> program) {
    for (String each : said.getValue(name).split(" ")) {
      program.addAll(List.of(option, each + "=ALL-UNNAMED"));
    }
  }

  /** Starts the demo's jar with a command. */
  public static JarProcess demo(Map<String, String> settings, Path log, String... command) {
    return start("../hub-app/demo/target/yibiao-demo/yibiao-demo.jar", settings, log, command);
  }

  /** Starts a class of the tests' own class path. */
  public static JarProcess of(
      Class<?> main, Map<String, String> settings, Path log, String... arguments) {
    return run(
        List.of("-cp", System.getProperty("java.class.path"), main.getName()),
        settings,
        log,
        arguments);
  }

  /** Stops it where it is, as {@code kill -STOP} does; it neither ends nor answers. */
  public void hang() throws IOException, InterruptedException {
    signal("STOP");
  }

  /** Lets it go on after {@link #hang()}. */
  public void wake() throws IOException, InterruptedException {
    signal("CONT");
  }

  private void signal(String name) throws IOException, InterruptedException {
    new ProcessBuilder("kill", "-" + name, Long.toString(process.pid())).start().waitFor();
  }

  /** Everything that it has printed so far. */
  public String output() {
    try {
      return Files.readString(log);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** True until it has ended. */
  public boolean isAlive() {
    return process.isAlive();
  }

  /** The most memory that it has held so far, in KiB, as Linux counts it; 0 elsewhere. */
  public long peakResidentKib() {
    try {
      return Files.readAllLines(Path.of("/proc/" + process.pid() + "/status")).stream()
          .filter(line -> line.startsWith("VmHWM:"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
          .findFirst()
          .orElse(0);
    } catch (IOException e) {
      return 0;
    }
  }

  /** Lets it run on this processor only; where there is no {@code taskset} it is not bound. */
  public void bindTo(int processor) throws InterruptedException {
    String[] bind = {"taskset", "-acp", "" + processor, "" + process.pid()};
    try {
      new ProcessBuilder(bind).redirectErrorStream(true).start().waitFor();
    } catch (IOException e) {
      System.err.println("Not bound to a processor: " + e.getMessage());
    }
  }

  /** The processor time that it has used so far, of all its threads. */
  public Duration processorTime() {
    return process.info().totalCpuDuration().orElse(Duration.ZERO);
  }

  /** What its heap holds after everything that nobody needs was thrown away, in KiB. */
  public long liveHeapKib() throws IOException, InterruptedException {
    jcmd("GC.run");
    Matcher used = USED.matcher(jcmd("GC.heap_info"));
    long sum = used.results().mapToLong(each -> Long.parseLong(each.group(1))).sum();
    if (sum == 0) {
      throw new AssertionError("No heap");
    }
    return sum;
  }

  private String jcmd(String command) throws IOException, InterruptedException {
    Process jcmd =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                Long.toString(process.pid()),
                command)
            .redirectErrorStream(true)
            .start();
    String said = new String(jcmd.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    jcmd.waitFor();
    return said;
  }

  /** Waits for its end. */
  public int exitCode(long seconds) throws InterruptedException {
    if (!process.waitFor(seconds, TimeUnit.SECONDS)) {
      throw new AssertionError("Still running after " + seconds + " s:\n" + output());
    }
    return process.exitValue();
  }

  /** Ends it as {@code kill -9} does. */
  public void killHard() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(30, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }

  private static JarProcess start(
      String jar, Map<String, String> settings, Path log, String... arguments) {
    return run(List.of("-jar", jar), settings, log, arguments);
  }

  private static JarProcess run(
      List<String> program, Map<String, String> settings, Path log, String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of(System.getProperty("process.options", SHORT_LIVED).split(" ")));
    settings.forEach((name, value) -> command.add("-D" + name + "=" + value));
    command.addAll(program);
    command.addAll(List.of(arguments));
    try {
      ProcessBuilder builder = new ProcessBuilder(command);
      builder.redirectErrorStream(true);
      builder.redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
      Process process = builder.start();
      Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
      return new JarProcess(process, log);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
