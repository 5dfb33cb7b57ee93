package org.yibiao.benchmarks;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.yibiao.routes.exchange.EvidenceDesk;
import org.yibiao.routes.exchange.EvidenceIntake;
import org.yibiao.routes.prefill.PrefillDesk;
import org.yibiao.routes.prefill.PrefillReply;
import org.yibiao.routes.prefill.PrefillRequest;
import org.yibiao.standard.CanonicalJson;
import org.yibiao.standard.v1.EvidenceResponse;
import tools.jackson.databind.node.ObjectNode;

/**
 * A form filled in by four departments that take 5, 10, 15 and 20 ms and are asked each time,
 * beside one data request to the slowest of them.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(1)
public class PrefillBenchmark {

  private static final String MATTER = "320000000099";
  private static final int DEPARTMENTS = 4;

  private AnnotationConfigApplicationContext hub;
  private EvidenceIntake door;
  private EvidenceDesk requests;
  private PrefillDesk desk;
  private SlowRegister slowest;

  /** Starts the hub. */
  @Setup
  public void start() throws Exception {
    hub = ExchangeUnderLoad.start();
    door = hub.getBean(EvidenceIntake.class);
    requests = hub.getBean(EvidenceDesk.class);
    desk = hub.getBean(PrefillDesk.class);
    slowest = hub.getBean(ExchangeUnderLoad.Registers.class).slowest();
    DataRequests.busyMorning(door, requests, slowest);
  }

  /** Stops it. */
  @TearDown
  public void stop() {
    hub.close();
  }

  /** All four are asked, and the form has what each of them knows. */
  @Benchmark
  public PrefillReply byFourDepartments() {
    PrefillReply reply = desk.fill(request(), DataRequests.ASKER);
    long given = reply.asked().stream().filter(each -> each.outcome().equals("provided")).count();
    if (given + partial(reply) != DEPARTMENTS) {
      throw new IllegalStateException("Only these answered: " + reply.asked());
    }
    return reply;
  }

  /** The slowest of them alone. */
  @Benchmark
  public EvidenceResponse bySlowestDepartmentAlone() {
    return DataRequests.provided(door, requests, DataRequests.ofAnother(slowest));
  }

  private static long partial(PrefillReply reply) {
    return reply.asked().stream().filter(each -> each.outcome().equals("partial")).count();
  }

  private static PrefillRequest request() {
    ObjectNode known = CanonicalJson.mapper().createObjectNode();
    known.withObject("/form/homeTransfer/property").put("realEstateUnitCode", DataRequests.UNIT);
    return new PrefillRequest(MATTER, "320211", known);
  }
}
