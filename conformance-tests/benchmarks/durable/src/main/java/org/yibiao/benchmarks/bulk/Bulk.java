package org.yibiao.benchmarks.bulk;

import com.networknt.schema.Schema;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.sf.saxon.s9api.Processor;
import org.h2.Driver;
import org.springframework.util.FileSystemUtils;
import org.yibiao.benchmarks.durable.report.Machine;
import org.yibiao.benchmarks.durable.report.Report;
import org.yibiao.benchmarks.durable.report.ReportFolder;
import org.yibiao.benchmarks.durable.report.Table;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.csv.CsvMapper;

/**
 * Measures how many records a second the hub takes or checks, in each form in which it does so with
 * many at once, beside the bare parser, the bare validator and a batch insert; with the most memory
 * that either's process held.
 *
 * <p>Exit codes: 0 measured, 1 a ledger is wrong or a side failed, 2 not understood.
 */
public final class Bulk {

  static final String HUB = "hub";
  static final String BARE = "bare";

  private static final List<Class<?>> LIBRARIES =
      List.of(JsonMapper.class, CsvMapper.class, Schema.class, Processor.class, Driver.class);

  private final BulkOptions options;
  private final PrintStream out;

  private Bulk(BulkOptions options, PrintStream out) {
    this.options = options;
    this.out = out;
  }

  /** Runs it. */
  public static void main(String[] arguments) {
    System.exit(run(arguments));
  }

  private static int run(String... arguments) {
    try {
      new Bulk(BulkOptions.of(arguments), System.out).run();
      return 0;
    } catch (IllegalArgumentException e) {
      System.err.println(e.getMessage());
      return 2;
    } catch (Exception e) {
      e.printStackTrace();
      return 1;
    }
  }

  private void run() throws IOException {
    Files.createDirectories(options.out());
    Path folder = Files.createTempDirectory(options.out(), "run-").toAbsolutePath();
    BulkFindings findings = new BulkFindings();
    for (int records : options.records()) {
      for (Form form : options.forms()) {
        try (FormRun run = FormRun.start(form, records, options, folder, out)) {
          run.measure(findings);
        }
      }
    }
    FileSystemUtils.deleteRecursively(folder);
    Report report = report(findings);
    new ReportFolder(options.out(), "bulk").write(report);
    out.print(Table.of(report));
    out.println("Written to " + options.out().toAbsolutePath());
  }

  private Report report(BulkFindings findings) {
    return new Report(
        "Many records at once",
        Machine.here(options.javaOptions(), LIBRARIES),
        options.quick(),
        List.of(
            "%d rounds, alternating, after %d records of warm-up of each process; a process of its"
                    .formatted(options.rounds(), options.warmUp())
                + " own for each form, size and side",
            "fixed, csv, xml and json-lines are parsed, mapped, judged by the standard's structure"
                + " and rules on as many threads by both sides, and kept in H2 in a file; a batch"
                + " of the standard is checked by one thread, and neither side keeps it",
            "Of each hundred records one and of each thousand another one is wrong on purpose;"
                + " both sides found all of them and kept all others, or this would not be here"),
        findings.checked(),
        findings.peaks(),
        findings.comparisons(),
        findings.plots());
  }
}
