package org.yibiao.benchmarks.growth;

import jakarta.jms.ConnectionFactory;
import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import org.apache.camel.CamelContext;
import org.h2.Driver;
import org.yibiao.benchmarks.durable.report.Machine;
import org.yibiao.benchmarks.durable.report.Report;
import org.yibiao.benchmarks.durable.report.ReportFolder;
import org.yibiao.benchmarks.durable.report.Table;

/**
 * Measures what a message costs as what is around it grows, each point beside the smallest one in
 * the same run. What should be flat is to be at most 1.2 times what it is there.
 *
 * <p>Exit codes: 0 measured, 1 something was lost or failed, 2 not understood.
 */
public final class Growth {

  private static final List<Class<?>> LIBRARIES =
      List.of(CamelContext.class, Driver.class, ConnectionFactory.class);

  private final GrowthOptions options;
  private final PrintStream out;

  private Growth(GrowthOptions options, PrintStream out) {
    this.options = options;
    this.out = out;
  }

  /** Runs it. */
  public static void main(String[] arguments) {
    System.exit(run(arguments));
  }

  private static int run(String... arguments) {
    try {
      new Growth(GrowthOptions.of(arguments), System.out).run();
      return 0;
    } catch (IllegalArgumentException e) {
      System.err.println(e.getMessage());
      return 2;
    } catch (Exception e) {
      e.printStackTrace();
      return 1;
    }
  }

  private void run() throws IOException, InterruptedException {
    Findings findings = new Findings();
    for (Dimension each : options.dimensions()) {
      out.println("Growing: " + each.label() + " " + options.points(each));
      switch (each) {
        case MESSAGES, BACKLOG, DEPARTMENTS ->
            new HubsBeside(each, options, findings, out).measure();
        case PAYLOADS, ATTACHMENTS -> new SizesAtOneHub(each, options, findings, out).measure();
      }
    }
    Report report = report(findings);
    new ReportFolder(options.out(), "growth").write(report);
    out.print(Table.of(report));
    out.println("Written to " + options.out().toAbsolutePath());
  }

  private Report report(Findings findings) {
    return new Report(
        "As it grows",
        Machine.here(options.javaOptions(), LIBRARIES),
        options.quick(),
        List.of(
            "%d rounds of %d s at each point, there and back, after %d s of warm-up of each hub"
                .formatted(
                    options.rounds(), options.lasting().toSeconds(), options.warmUp().toSeconds()),
            "messages, backlog and departments: a hub for each point, all up at once, one client;"
                + " sizes: one hub for all, so that its peak of memory is of the largest so far",
            options.quick()
                ? "The quick run stops at smaller sizes than the full one: "
                    + options.dimensions().stream()
                        .map(each -> each.label() + " " + options.points(each))
                        .toList()
                : "All sizes"),
        findings.checked(),
        findings.peaks(),
        findings.comparisons(),
        findings.plots());
  }
}
