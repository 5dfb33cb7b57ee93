package org.yibiao.benchmarks.durable.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.yibiao.benchmarks.durable.load.Client;
import org.yibiao.benchmarks.durable.load.WentWrong;

/** A Java process of its own, that can be measured from outside. */
public final class JavaProcess implements AutoCloseable {

  /** How a process that talks marks its answers among whatever else it prints. */
  public static final String ANSWER = "answer: ";

  private static final long PATIENCE = 20;
  private static final int TRIES = 800;
  private static final long BETWEEN_TRIES = 500;
  private static final int LOOKS_AT_IDLENESS = 40;
  private static final long BETWEEN_LOOKS = 500;

  /** Of a processor; a hub that nobody asks anything takes about half as much. */
  private static final double IDLE_SHARE = 0.3;

  private final Process process;
  private final Path log;

  private JavaProcess(Process process, Path log) {
    this.process = process;
    this.log = log;
  }

  /**
   * Starts one.
   *
   * @param settings given with {@code -D}
   * @param program {@code -jar …}, or a class path, a class and its arguments
   * @param log where everything goes that it prints
   */
  public static JavaProcess start(
      List<String> options, Map<String, String> settings, List<String> program, Path log) {
    List<String> command = command(options, settings, program);
    return started(
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()), log);
  }

  /**
   * Starts one that is asked line by line.
   *
   * @param log where it prints its errors
   */
  public static JavaProcess talking(List<String> options, List<String> program, Path log) {
    List<String> command = command(options, Map.of(), program);
    return started(new ProcessBuilder(command).redirectError(log.toFile()), log);
  }

  private static List<String> command(
      List<String> options, Map<String, String> settings, List<String> program) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    settings.forEach((name, value) -> command.add("-D" + name + "=" + value));
    command.addAll(program);
    return command;
  }

  private static JavaProcess started(ProcessBuilder builder, Path log) {
    try {
      Process process = builder.start();
      Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
      return new JavaProcess(process, log);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Says a line to one that talks, and waits for the line that it marks as its answer. */
  public String ask(String line) {
    try {
      process.outputWriter().write(line + "\n");
      process.outputWriter().flush();
      String said = process.inputReader().readLine();
      while (said != null && !said.startsWith(ANSWER)) {
        said = process.inputReader().readLine();
      }
      if (said == null) {
        throw new WentWrong("It ended instead of an answer:\n" + said());
      }
      return said.substring(ANSWER.length());
    } catch (IOException e) {
      throw new WentWrong("It does not talk any more:\n" + said(), e);
    }
  }

  /** A program of this class path. */
  public static List<String> program(Class<?> main, List<String> arguments) {
    List<String> program = new ArrayList<>();
    program.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
    program.addAll(arguments);
    return program;
  }

  /** Until it takes next to no processor time, at most for some seconds. */
  public void awaitIdle() throws InterruptedException {
    Duration before = processorTime();
    for (int i = 0; i < LOOKS_AT_IDLENESS; i++) {
      Thread.sleep(BETWEEN_LOOKS);
      Duration now = processorTime();
      if (now.minus(before).toMillis() < IDLE_SHARE * BETWEEN_LOOKS) {
        return;
      }
      before = now;
    }
  }

  /** Whether it has not ended. */
  public boolean isAlive() {
    return process.isAlive();
  }

  /** Waits until it answers at this path, whatever it says. */
  public void awaitServing(String name, Client client, String path) throws InterruptedException {
    for (int i = 0; i < TRIES; i++) {
      if (!isAlive()) {
        throw new WentWrong(name + " ended:\n" + said());
      }
      if (client.isUp(path)) {
        return;
      }
      Thread.sleep(BETWEEN_TRIES);
    }
    throw new WentWrong(name + " does not serve:\n" + said());
  }

  /** The end of what it has printed. */
  public String said() {
    try {
      List<String> lines = Files.readAllLines(log);
      return String.join("\n", lines.subList(Math.max(0, lines.size() - 30), lines.size()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The processor time of all its threads so far. */
  public Duration processorTime() {
    return process.info().totalCpuDuration().orElse(Duration.ZERO);
  }

  /** The most memory that it has held so far, in MiB, as Linux counts it; 0 elsewhere. */
  public long peakMebibytes() {
    return mebibytes("VmHWM:");
  }

  /** The memory that it holds now, in MiB, as Linux counts it; 0 elsewhere. */
  public long residentMebibytes() {
    return mebibytes("VmRSS:");
  }

  private long mebibytes(String name) {
    try {
      return Files.readAllLines(Path.of("/proc/" + process.pid() + "/status")).stream()
          .filter(line -> line.startsWith(name))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
          .findFirst()
          .orElse(0);
    } catch (IOException e) {
      return 0;
    }
  }

  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(PATIENCE, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}
