package org.yibiao.hub.conformance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.yibiao.hub.conformance.KitEnd.Broken;
import org.yibiao.hub.conformance.KitEnd.Counts;
import org.yibiao.hub.conformance.KitEnd.Reported;
import org.yibiao.standard.CanonicalJson;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** Has the kit run, and waits for what comes of it; it never takes longer than it may. */
class Kit {

  private static final long PATIENCE_MILLIS = 5_000;

  private final Path folder;
  private final Duration within;
  private final long mostReport;
  private final Set<Process> going = ConcurrentHashMap.newKeySet();
  private volatile boolean stopped;

  /** One that works in this folder. */
  Kit(Path folder, Duration within, long mostReport) {
    this.folder = folder;
    this.within = within;
    this.mostReport = mostReport;
  }

  KitEnd run(String id, KitCommand command) throws InterruptedException {
    try (WorkFolder work = WorkFolder.make(folder, id)) {
      Process process = command.in(work.path()).start();
      going.add(process);
      try {
        return end(process, command, work);
      } finally {
        kill(process);
        // which closes its streams
        process.destroyForcibly();
        going.remove(process);
      }
    } catch (IOException | UncheckedIOException e) {
      return new Broken(WhyBroken.NOT_STARTED, String.valueOf(e.getMessage()));
    }
  }

  /** Ends whatever goes. */
  void stop() {
    stopped = true;
    going.forEach(Kit::kill);
  }

  /** What a hub that died left behind. */
  void clear() {
    WorkFolder.clear(folder);
  }

  private KitEnd end(Process process, KitCommand command, WorkFolder work)
      throws IOException, InterruptedException {
    process.getOutputStream().close();
    LastWords said = new LastWords(process.getInputStream());
    Thread listens = new Thread(said, "conformance-output");
    listens.setDaemon(true);
    listens.start();
    if (stopped) {
      kill(process);
    }
    boolean ended = process.waitFor(within.toMillis(), TimeUnit.MILLISECONDS);
    if (!ended) {
      kill(process);
    }
    listens.join(PATIENCE_MILLIS);
    String output = said.without(command.target().settings().values());
    if (stopped || !ended) {
      return new Broken(stopped ? WhyBroken.HUB_STOPPED : WhyBroken.TOO_LONG, output);
    }
    return report(work.report(), output);
  }

  private KitEnd report(Path file, String output) throws IOException {
    if (!Files.isRegularFile(file)) {
      return new Broken(WhyBroken.NO_REPORT, output);
    }
    if (Files.size(file) > mostReport) {
      return new Broken(WhyBroken.REPORT_TOO_LARGE, output);
    }
    byte[] bytes = Files.readAllBytes(file);
    try {
      JsonNode read = CanonicalJson.tree(bytes);
      JsonNode counts = read.required("counts");
      return new Reported(
          read.required("verdict").asString().equals("passed"),
          new Counts(
              counts.required("all").asInt(),
              counts.required("passed").asInt(),
              counts.required("failed").asInt(),
              counts.required("skipped").asInt()),
          new String(bytes, StandardCharsets.UTF_8));
    } catch (JacksonException | IllegalArgumentException e) {
      return new Broken(WhyBroken.NO_REPORT, output);
    }
  }

  /**
   * With all that it started. By its handle, for {@link Process#destroyForcibly()} would close what
   * it said before that has been read.
   */
  private static void kill(Process process) {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.toHandle().destroyForcibly();
  }
}
