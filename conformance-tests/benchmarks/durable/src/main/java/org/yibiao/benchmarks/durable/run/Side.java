package org.yibiao.benchmarks.durable.run;

import java.util.List;
import org.yibiao.benchmarks.durable.load.Load;
import org.yibiao.benchmarks.durable.load.Target;

/** One of the programs that are compared, running. */
public final class Side implements Contestant<Round>, AutoCloseable {

  static final String HUB = "hub";
  static final String PLAIN = "plain";
  static final String INTEGRATION = "spring-integration";

  private final String name;
  private final JavaProcess process;
  private final Target target;
  private final int port;
  private final int brokerPort;

  private Side(String name, JavaProcess process, int port, int brokerPort) {
    this.name = name;
    this.process = process;
    this.port = port;
    this.brokerPort = brokerPort;
    this.target = new Target(port);
  }

  static Side start(SidePlace place, List<String> options, List<String> program) {
    JavaProcess process =
        JavaProcess.start(options, place.settings(), program, place.folder().resolve("side.log"));
    return new Side(place.name(), process, place.httpPort(), place.brokerPort());
  }

  @Override
  public String name() {
    return name;
  }

  /** It as the generator sees it. */
  public Target target() {
    return target;
  }

  /** The memory that its process holds now, in MiB. */
  long residentMebibytes() {
    return process.residentMebibytes();
  }

  /** The most memory that its process has held so far, in MiB. */
  public long peakMebibytes() {
    return process.peakMebibytes();
  }

  /** Where it listens, on this machine. */
  public int port() {
    return port;
  }

  /** Where its own broker listens, on this machine. */
  public int brokerPort() {
    return brokerPort;
  }

  /** Until it serves; a case that is not there is answer enough. */
  void awaitReady() throws InterruptedException {
    // the hub's doors are open before its routes run
    String place = name.startsWith(HUB) ? "/actuator/health/readiness" : "/api/v1/cases/0";
    process.awaitServing(name, target.client(), place);
  }

  /** Puts it under a load, and says what that cost its process. */
  @Override
  public Round round(Load load) throws InterruptedException {
    var before = process.processorTime();
    var tally = target.under(load);
    double millis = process.processorTime().minus(before).toNanos() / 1e6;
    return new Round(tally, millis / Math.max(1, tally.count()));
  }

  @Override
  public void rest() throws InterruptedException {
    process.awaitIdle();
  }

  @Override
  public void close() {
    target.close();
    process.close();
  }
}
