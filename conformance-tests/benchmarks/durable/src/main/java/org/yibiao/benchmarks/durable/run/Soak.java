package org.yibiao.benchmarks.durable.run;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.yibiao.benchmarks.durable.load.ClosedLoop;
import org.yibiao.benchmarks.durable.load.SteadyLoad;
import org.yibiao.benchmarks.durable.load.Tally;
import org.yibiao.benchmarks.durable.report.Report;
import org.yibiao.benchmarks.durable.report.ReportFolder;
import org.yibiao.benchmarks.durable.report.Table;

/**
 * Keeps the hub at a part of what it completes at most, for hours, with a login that hands in, and
 * shows whether its memory and its times stay as they were. At the end each application's ledgers
 * are looked into.
 *
 * <p>Exit codes: 0 measured, 1 a ledger is wrong or the hub failed, 2 not understood.
 */
public final class Soak {

  private static final Duration MINUTE = Duration.ofMinutes(1);
  private static final Duration ROUND = Duration.ofSeconds(20);
  private static final int ROUNDS = 3;
  private static final String LOGIN = "portal";

  private final SoakOptions options;
  private final PrintStream out;

  private Soak(SoakOptions options, PrintStream out) {
    this.options = options;
    this.out = out;
  }

  /** Runs it. */
  public static void main(String[] arguments) {
    System.exit(run(arguments));
  }

  private static int run(String... arguments) {
    try {
      new Soak(SoakOptions.of(arguments), System.out).run();
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
    Path folder = options.rest().out();
    Files.createDirectories(folder);
    GarbageLog collections = new GarbageLog(folder.resolve("gc.log"));
    try (Installation installation =
        Installation.start(options.rest().withJava(collections.option()))) {
      Side hub = installation.sides().get(0);
      hub.target().client().signIn(LOGIN, SidePlace.keyOf(LOGIN));
      double rate = options.ofSaturation() * saturation(hub);
      out.printf("%d minutes at %.2f arrivals/s%n", options.minutes(), rate);
      SoakFindings findings = new SoakFindings(minutes(hub, rate, collections));
      int checked = new Ledgers(installation).check(hub);
      Report report = report(findings, rate, Map.of(hub.name(), checked), hub.peakMebibytes());
      installation.discard();
      new ReportFolder(folder, "soak").write(report);
      out.print(Table.of(report));
      out.println("Written to " + folder.toAbsolutePath());
    }
  }

  private double saturation(Side hub) throws InterruptedException {
    int clients = options.rest().warmUpClients();
    hub.round(new ClosedLoop(clients, options.rest().warmUp()));
    double most = 0;
    for (int round = 0; round < ROUNDS; round++) {
      double rate = hub.round(new ClosedLoop(clients, ROUND)).tally().completedPerSecond();
      most = Math.max(most, rate);
    }
    return most;
  }

  private List<Minute> minutes(Side hub, double rate, GarbageLog collections)
      throws InterruptedException {
    List<Double> heap = new ArrayList<>();
    List<Double> resident = new ArrayList<>();
    collections.leastSinceLast();
    SteadyLoad load = new SteadyLoad(rate, options.minutes(), MINUTE);
    List<Tally> tallies =
        hub.target()
            .under(
                load,
                minute -> {
                  heap.add(held(collections, heap));
                  resident.add((double) hub.residentMebibytes());
                });
    return IntStream.range(0, tallies.size())
        .mapToObj(i -> minute(tallies.get(i), heap.get(i), resident.get(i)))
        .toList();
  }

  /** In a minute without a collection nothing is known better than before. */
  private static double held(GarbageLog collections, List<Double> before) {
    double last = before.isEmpty() ? 0 : before.get(before.size() - 1);
    return collections.leastSinceLast().stream().asDoubleStream().findFirst().orElse(last);
  }

  private static Minute minute(Tally tally, double heap, double resident) {
    return new Minute(tally.answerMillis(99), tally.completionMillis(99), heap, resident);
  }

  private Report report(
      SoakFindings findings, double rate, Map<String, Integer> checked, long peak) {
    return new Report(
        "Soak",
        Durable.machine(options.rest()),
        options.rest().quick(),
        List.of(
            "%d minutes at %.2f arrivals/s, %.0f %% of saturation, after %d s of warm-up"
                .formatted(
                    options.minutes(),
                    rate,
                    options.ofSaturation() * 100,
                    options.rest().warmUp().toSeconds()),
            "Validation, audit and authentication are on. Generator, simulated departments and hub"
                + " share the machine's processors"),
        checked,
        Map.of(Side.HUB, peak),
        findings.comparisons(),
        findings.plots());
  }
}
