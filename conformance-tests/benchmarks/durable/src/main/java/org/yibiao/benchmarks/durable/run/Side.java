package org.yibiao.benchmarks.durable.run;

import java.util.List;
import org.yibiao.benchmarks.durable.load.Load;
import org.yibiao.benchmarks.durable.load.Target;

/** One of the programs that are compared, running. */
final class Side implements Contestant<Round>, AutoCloseable {

  static final String HUB = "hub";
  static final String PLAIN = "plain";
  static final String INTEGRATION = "spring-integration";

  private final String name;
  private final JavaProcess process;
  private final Target target;

  private Side(String name, JavaProcess process, Target target) {
    this.name = name;
    this.process = process;
    this.target = target;
  }

  static Side start(SidePlace place, List<String> options, List<String> program) {
    JavaProcess process =
        JavaProcess.start(options, place.settings(), program, place.folder().resolve("side.log"));
    return new Side(place.name(), process, new Target(place.httpPort()));
  }

  @Override
  public String name() {
    return name;
  }

  Target target() {
    return target;
  }

  long peakMebibytes() {
    return process.peakMebibytes();
  }

  /** Until it serves; a case that is not there is answer enough. */
  void awaitReady() throws InterruptedException {
    process.awaitServing(name, target.client(), "/api/v1/cases/0");
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
  public void close() {
    target.close();
    process.close();
  }
}
