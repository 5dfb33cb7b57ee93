package org.yibiao.benchmarks.durable.run;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.activemq.artemis.core.server.embedded.EmbeddedActiveMQ;
import org.apache.camel.CamelContext;
import org.apache.catalina.startup.Tomcat;
import org.apache.cxf.jaxws.JaxWsProxyFactoryBean;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.h2.Driver;
import org.springframework.context.ApplicationContext;
import org.springframework.integration.config.EnableIntegration;
import org.yibiao.benchmarks.durable.load.ClosedLoop;
import org.yibiao.benchmarks.durable.load.OpenLoop;
import org.yibiao.benchmarks.durable.report.Machine;
import org.yibiao.benchmarks.durable.report.Report;
import org.yibiao.benchmarks.durable.report.ReportFolder;
import org.yibiao.benchmarks.durable.report.Table;

/**
 * Compares the hub with the plain reference and with Spring Integration, end to end and durable:
 * applications through REST until four departments have answered and the case is completed.
 *
 * <p>Exit codes: 0 measured, 1 a ledger is wrong or a side failed, 2 not understood.
 */
public final class Durable {

  private static final List<Class<?>> LIBRARIES =
      List.of(
          CamelContext.class,
          EmbeddedActiveMQ.class,
          Driver.class,
          HikariDataSource.class,
          Tomcat.class,
          JaxWsProxyFactoryBean.class,
          HttpClients.class,
          ApplicationContext.class,
          EnableIntegration.class);

  private final Options options;
  private final PrintStream out;

  private Durable(Options options, PrintStream out) {
    this.options = options;
    this.out = out;
  }

  /** Runs it. */
  public static void main(String[] arguments) {
    System.exit(run(arguments));
  }

  private static int run(String... arguments) {
    try {
      new Durable(Options.of(arguments), System.out).run();
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
    try (Installation installation = Installation.start(options)) {
      Comparing comparing = new Comparing(installation.sides(), out);
      comparing.warmUp(options.warmUp(), options.warmUpClients());
      Flames flames = Flames.fromNow();
      Findings findings = measured(comparing);
      Report report = report(installation, findings, checked(installation));
      if (options.flames()) {
        installation.draw(flames, options.out());
      }
      installation.discard();
      new ReportFolder(options.out(), "durable").write(report);
      out.print(Table.of(report));
      out.println("Written to " + options.out().toAbsolutePath());
    }
  }

  private Findings measured(Comparing comparing) throws InterruptedException {
    Findings findings = new Findings();
    for (int clients : options.clients()) {
      ClosedLoop loop = new ClosedLoop(clients, options.lasting());
      findings.closed(loop.name(), comparing.compare(loop.name(), options.rounds(), round -> loop));
    }
    double saturation = findings.saturation();
    for (double part : options.ofSaturation()) {
      double rate = part * saturation;
      String name = new OpenLoop(rate, options.lasting(), 0).name();
      findings.open(
          part,
          name,
          comparing.compare(
              name, options.rounds(), round -> new OpenLoop(rate, options.lasting(), round)));
    }
    return findings;
  }

  private Map<String, Integer> checked(Installation installation) {
    Map<String, Integer> checked = new LinkedHashMap<>();
    Ledgers ledgers = new Ledgers(installation);
    installation.sides().forEach(side -> checked.put(side.name(), ledgers.check(side)));
    return checked;
  }

  private Report report(
      Installation installation, Findings findings, Map<String, Integer> checked) {
    Map<String, Long> peaks = new LinkedHashMap<>();
    installation.sides().forEach(side -> peaks.put(side.name(), side.peakMebibytes()));
    return new Report(
        "End to end, durable",
        Machine.here(options.javaOptions(), LIBRARIES),
        options.quick(),
        List.of(
            "%d rounds of %d s at each side, alternating, after %d s of warm-up of each side"
                .formatted(
                    options.rounds(), options.lasting().toSeconds(), options.warmUp().toSeconds()),
            "Generator, simulated departments and all sides share the machine's processors; the"
                + " sides that are not asked stay up and idle"),
        checked,
        peaks,
        findings.comparisons(),
        findings.plots());
  }
}
