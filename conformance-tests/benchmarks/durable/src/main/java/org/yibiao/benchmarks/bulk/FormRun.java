package org.yibiao.benchmarks.bulk;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.util.FileSystemUtils;
import org.yibiao.benchmarks.bulk.Taker.Taken;
import org.yibiao.benchmarks.durable.load.WentWrong;
import org.yibiao.benchmarks.durable.run.JavaProcess;

/** Both sides' processes for one form and one size, round by round there and back. */
final class FormRun implements AutoCloseable {

  private static final int WARMING = -1;

  private final Form form;
  private final int records;
  private final BulkOptions options;
  private final Path folder;
  private final PrintStream out;
  private final Map<String, JavaProcess> sides = new LinkedHashMap<>();

  private FormRun(Form form, int records, BulkOptions options, Path folder, PrintStream out) {
    this.form = form;
    this.records = records;
    this.options = options;
    this.folder = folder;
    this.out = out;
  }

  static FormRun start(Form form, int records, BulkOptions options, Path folder, PrintStream out) {
    FormRun run = new FormRun(form, records, options, folder, out);
    run.start(Bulk.HUB);
    run.start(Bulk.BARE);
    return run;
  }

  private void start(String side) {
    List<String> program =
        List.of(
            "-cp",
            System.getProperty("java.class.path"),
            BulkProcess.class.getName(),
            side,
            form.label());
    sides.put(
        side,
        JavaProcess.talking(
            options.javaOptions(), program, folder.resolve(side + "-" + form.label() + ".log")));
  }

  void measure(BulkFindings findings) throws IOException {
    Path warming = new InputFile(form, options.warmUp(), WARMING).in(folder);
    for (String side : sides.keySet()) {
      take(side, warming, options.warmUp());
    }
    Files.delete(warming);
    Map<String, List<Double>> speeds = new LinkedHashMap<>();
    sides.keySet().forEach(side -> speeds.put(side, new ArrayList<>()));
    List<String> order = new ArrayList<>(sides.keySet());
    for (int round = 0; round < options.rounds(); round++) {
      Path file = new InputFile(form, records, round).in(folder);
      for (String side : order) {
        Taken taken = take(side, file, records);
        double speed = records / taken.seconds();
        speeds.get(side).add(speed);
        out.printf(
            "%s, %d records, round %d, %s: %.0f records/s, %d right, %d wrong%n",
            form.label(), records, round + 1, side, speed, taken.kept(), taken.refused());
      }
      Files.delete(file);
      Collections.reverse(order);
    }
    Map<String, Long> peaks = new LinkedHashMap<>();
    sides.forEach((side, process) -> peaks.put(side, process.peakMebibytes()));
    findings.add(form, records, speeds, peaks);
  }

  /** Has a side take a file, and looks whether it kept and refused what it should. */
  private Taken take(String side, Path file, int many) throws IOException {
    Path data = Files.createTempDirectory(folder, side + "-");
    Path own = Files.createLink(data.resolve(file.getFileName()), file);
    String[] said = sides.get(side).ask(own + "\t" + data).split(" ");
    Taken taken =
        new Taken(Double.parseDouble(said[0]), Long.parseLong(said[1]), Long.parseLong(said[2]));
    FileSystemUtils.deleteRecursively(data);
    long wrong = Planted.among(many);
    if (taken.refused() != wrong || taken.kept() != many - wrong) {
      throw new WentWrong(
          "%s: of %d %s records %d are wrong, but it says %s"
              .formatted(side, many, form.label(), wrong, taken));
    }
    return taken;
  }

  @Override
  public void close() {
    sides.values().forEach(JavaProcess::close);
  }
}
