package org.yibiao.benchmarks.start;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.springframework.util.FileSystemUtils;

/**
 * Starts the hub several times, with an empty data folder and with the one that it left, and prints
 * how long it took until it served, what it cost and holds, and the biggest causes.
 *
 * <pre>StartAndSize [folder of the hub's jar] [rounds]</pre>
 */
public final class StartAndSize {

  private static final List<String> OPTIONS = List.of("-Xmx1g", "-Dfile.encoding=UTF-8");
  private static final int MOST = 15;
  private static final double KIB_PER_MIB = 1024;
  private static final double BYTES_PER_MIB = 1024 * KIB_PER_MIB;

  private final Path hub;
  private final Path work;
  private final PrintStream out;

  private StartAndSize(Path hub, Path work, PrintStream out) {
    this.hub = hub;
    this.work = work;
    this.out = out;
  }

  public static void main(String[] arguments) throws IOException, InterruptedException {
    Path hub = Path.of(arguments.length > 0 ? arguments[0] : "hub-app/target/yibiao-hub");
    int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 5;
    Path work = Files.createTempDirectory("yibiao-start");
    try {
      new StartAndSize(hub, work, System.out).run(rounds);
    } finally {
      FileSystemUtils.deleteRecursively(work);
    }
  }

  private void run(int rounds) throws IOException, InterruptedException {
    List<Started> first = new ArrayList<>();
    List<Started> again = new ArrayList<>();
    for (int i = 0; i < rounds; i++) {
      Path data = work.resolve("data" + i);
      first.add(started(data));
      again.add(started(data));
    }
    print("first start, empty data folder", first);
    print("later start", again);
    causes();
    size();
  }

  private Started started(Path data) throws IOException, InterruptedException {
    try (HubProcess process = HubProcess.start(jar(), data, OPTIONS)) {
      Duration serves = process.serves();
      Duration processor = process.processorTime();
      long resident = process.residentKib();
      return new Started(serves, processor, resident, process.liveHeapKib());
    }
  }

  private void causes() throws IOException, InterruptedException {
    Path recording = work.resolve("start.jfr");
    List<String> options = new ArrayList<>(OPTIONS);
    options.add("-XX:StartFlightRecording=filename=" + recording);
    try (HubProcess process = HubProcess.start(jar(), work.resolve("recorded"), options)) {
      process.serves();
      String counters = process.jcmd("PerfCounter.print");
      process.jcmd("JFR.stop", "name=1", "filename=" + recording);
      out.printf(
          "%n%d classes loaded; of the start the Java machine took%n",
          RuntimeCauses.classes(counters));
      RuntimeCauses.seconds(counters)
          .forEach((name, time) -> out.printf("  %6.2f s  %s%n", time, name));
    }
    out.println("\nsteps of the start, each without those within it");
    for (BeanTimes.Own own : BeanTimes.longest(recording, MOST)) {
      out.printf("  %6.2f s  %s%n", seconds(own.time()), own.step());
    }
  }

  private void size() throws IOException {
    List<Size.Part> parts = Size.of(hub);
    double all = parts.stream().mapToLong(Size.Part::bytes).sum() / BYTES_PER_MIB;
    out.printf("%nsize on the disk: %.0f MiB in %d files; the largest%n", all, parts.size());
    parts.stream()
        .limit(MOST)
        .forEach(
            part -> out.printf("  %6.1f MiB  %s%n", part.bytes() / BYTES_PER_MIB, part.name()));
  }

  private void print(String title, List<Started> starts) {
    out.printf("%n%s, %d times: median (least … most)%n", title, starts.size());
    line("serves after, s", starts, start -> seconds(start.serves()));
    line("processor time until then, s", starts, start -> seconds(start.processor()));
    line("memory of the process, MiB", starts, start -> start.residentKib() / KIB_PER_MIB);
    line("heap in use after a collection, MiB", starts, start -> start.liveHeapKib() / KIB_PER_MIB);
  }

  private void line(String name, List<Started> starts, ToDoubleFunction<Started> figure) {
    double[] sorted = starts.stream().mapToDouble(figure).sorted().toArray();
    out.printf(
        "  %-38s %7.1f (%.1f … %.1f)%n",
        name, sorted[sorted.length / 2], sorted[0], sorted[sorted.length - 1]);
  }

  private static double seconds(Duration time) {
    return time.toMillis() / 1000.0;
  }

  private Path jar() {
    return hub.resolve("yibiao-hub.jar");
  }
}
