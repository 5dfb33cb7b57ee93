package org.yibiao.benchmarks.requests;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.camel.CamelContext;
import org.apache.catalina.startup.Tomcat;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.h2.Driver;
import org.springframework.context.ApplicationContext;
import org.yibiao.benchmarks.durable.load.WentWrong;
import org.yibiao.benchmarks.durable.report.Machine;
import org.yibiao.benchmarks.durable.report.Report;
import org.yibiao.benchmarks.durable.report.ReportFolder;
import org.yibiao.benchmarks.durable.report.Table;
import org.yibiao.benchmarks.durable.run.Flames;
import org.yibiao.benchmarks.requests.asking.Portal;
import org.yibiao.benchmarks.requests.departments.Calls.Counted;
import org.yibiao.benchmarks.requests.departments.SlowDepartment;

/**
 * Data requests of a real hub over real HTTP: from what is kept beside a bare web server, fetched
 * beside the department itself, forms of four departments beside the slowest, and a crowd that
 * wants the same.
 *
 * <p>Exit codes: 0 measured, 1 the books are wrong or something failed, 2 not understood.
 */
public final class DataRequestsBench {

  private static final String TITLE = "Data requests";
  private static final List<Class<?>> LIBRARIES =
      List.of(
          CamelContext.class,
          Driver.class,
          HikariDataSource.class,
          Tomcat.class,
          HttpClients.class,
          ApplicationContext.class);

  private final RequestOptions options;
  private final PrintStream out;

  private DataRequestsBench(RequestOptions options, PrintStream out) {
    this.options = options;
    this.out = out;
  }

  /**
   * Less than after which Tomcat closes a connection that nobody uses, so that none is closed in
   * use.
   */
  private static final String IDLE_SECONDS = "5";

  /** Runs it. */
  public static void main(String[] arguments) {
    System.setProperty("jdk.httpclient.keepalive.timeout", IDLE_SECONDS);
    System.exit(run(arguments));
  }

  private static int run(String... arguments) {
    try {
      new DataRequestsBench(RequestOptions.of(arguments), System.out).run();
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
    try (Programs programs = Programs.start(options)) {
      Flames flames = Flames.fromNow();
      RequestFindings findings = new Measuring(programs, options, out).all();
      Map<String, Long> peaks = new LinkedHashMap<>();
      for (String side : List.of(Programs.HUB, Programs.BARE)) {
        peaks.put(side, programs.process(side).peakMebibytes());
      }
      Map<String, Integer> checked = checked(programs);
      if (options.flames()) {
        programs.draw(flames);
      }
      programs.discard();
      Report report = report(findings, peaks, checked);
      new ReportFolder(options.out(), "data-requests").write(report);
      out.print(Table.of(report));
      out.println("Written to " + options.out().toAbsolutePath());
    }
  }

  private static Map<String, Integer> checked(Programs programs) {
    Portal hub = programs.portal(Programs.HUB);
    Portal bare = programs.portal(Programs.BARE);
    int calls = onceEach(programs.atDepartments().calls(SlowDepartment.KEEPABLE));
    programs.close();
    Map<String, Integer> checked = new LinkedHashMap<>();
    checked.put(
        Programs.HUB,
        new Books(Programs.HUB, programs.data(Programs.HUB), Programs.DATABASE_PASSWORD)
            .checkHub(hub.provided(), hub.forms() * SlowDepartment.four().size()));
    checked.put(
        Programs.BARE,
        new Books(Programs.BARE, programs.data(Programs.BARE), "durable")
            .checkBare(bare.provided()));
    checked.put(SlowDepartment.KEEPABLE.code(), calls);
    return checked;
  }

  /** However often a home was asked about, and by how many at once: it was called about it once. */
  private static int onceEach(Counted calls) {
    if (calls.most() != 1 || calls.total() != calls.subjects()) {
      throw new WentWrong("The department was called more than once about a home: " + calls);
    }
    return calls.total();
  }

  private Report report(
      RequestFindings findings, Map<String, Long> peaks, Map<String, Integer> checked) {
    return new Report(
        TITLE,
        Machine.here(options.javaOptions(), LIBRARIES),
        options.quick(),
        List.of(
            "%d rounds of %d s at each side, alternating, after %d s of warm-up of each side of each comparison"
                .formatted(
                    options.rounds(), options.lasting().toSeconds(), options.warmUp().toSeconds()),
            "The generator, the departments and both servers share the machine's processors"),
        checked,
        peaks,
        findings.comparisons(),
        findings.plots());
  }
}
