package org.yibiao.benchmarks.start;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yibiao.adapters.kit.simulator.FreePorts;

/** A hub of its own, with its data in a folder, on free ports of loopback. */
final class HubProcess implements AutoCloseable {

  private static final Pattern RESIDENT = Pattern.compile("VmRSS:\\s+(\\d+) kB");
  private static final Pattern USED =
      Pattern.compile("(?:heap|generation)\\s+total \\d+K, used (\\d+)K");
  private static final Duration LONGEST = Duration.ofMinutes(5);
  private static final long POLL_MILLIS = 50;
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  private final long began = System.nanoTime();
  private final Process process;
  private final Path log;
  private final URI live;

  private HubProcess(Process process, Path log, URI live) {
    this.process = process;
    this.log = log;
    this.live = live;
  }

  /** Starts it; it does not serve yet. */
  static HubProcess start(Path jar, Path data, List<String> options) throws IOException {
    int port = FreePorts.next();
    Path log = Files.createDirectories(data).resolve("start.log");
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    command.add("-Dyibiao.data=" + data);
    command.add("-Dserver.port=" + port);
    command.add("-Dyibiao.broker.core-port=" + FreePorts.next());
    command.add("-Dyibiao.broker.amqp-port=" + FreePorts.next());
    command.add("-Dyibiao.grid.port=" + FreePorts.next());
    command.addAll(List.of("-jar", jar.toString()));
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
            .start();
    Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
    return new HubProcess(
        process, log, URI.create("http://127.0.0.1:" + port + "/actuator/health/liveness"));
  }

  /** Waits until it serves; gives how long that took since it was started. */
  Duration serves() throws IOException, InterruptedException {
    while (!answers()) {
      Duration waited = Duration.ofNanos(System.nanoTime() - began);
      if (!process.isAlive() || waited.compareTo(LONGEST) > 0) {
        throw new IllegalStateException("The hub does not serve:\n" + Files.readString(log));
      }
      TimeUnit.MILLISECONDS.sleep(POLL_MILLIS);
    }
    return Duration.ofNanos(System.nanoTime() - began);
  }

  private boolean answers() throws InterruptedException {
    try {
      HttpRequest request = HttpRequest.newBuilder(live).timeout(Duration.ofSeconds(5)).build();
      return HTTP.send(request, BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException e) {
      return false;
    }
  }

  /** The processor time of all its threads so far. */
  Duration processorTime() {
    return process.info().totalCpuDuration().orElse(Duration.ZERO);
  }

  /** The memory that it holds, in KiB, as Linux counts it; 0 elsewhere. */
  long residentKib() throws IOException {
    Path status = Path.of("/proc/" + process.pid() + "/status");
    if (!Files.exists(status)) {
      return 0;
    }
    Matcher resident = RESIDENT.matcher(Files.readString(status));
    return resident.find() ? Long.parseLong(resident.group(1)) : 0;
  }

  /** What its heap holds after everything that nobody needs was thrown away, in KiB. */
  long liveHeapKib() throws IOException, InterruptedException {
    jcmd("GC.run");
    return USED.matcher(jcmd("GC.heap_info"))
        .results()
        .mapToLong(each -> Long.parseLong(each.group(1)))
        .sum();
  }

  /** Has the Java machine do something, and gives what it says. */
  String jcmd(String... words) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "jcmd").toString());
    command.add(Long.toString(process.pid()));
    command.addAll(List.of(words));
    Process jcmd = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(jcmd.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    jcmd.waitFor();
    return said;
  }

  @Override
  public void close() throws InterruptedException {
    process.destroy();
    if (!process.waitFor(30, TimeUnit.SECONDS)) {
      process.destroyForcibly().waitFor();
    }
  }
}
