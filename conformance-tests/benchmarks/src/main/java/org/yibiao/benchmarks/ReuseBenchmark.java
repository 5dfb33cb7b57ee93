package org.yibiao.benchmarks;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.camel.ProducerTemplate;
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
import org.yibiao.standard.v1.EvidenceResponse;

/**
 * A data request from the asker's door to the answer: answered with what is kept, answered by a
 * department that takes 20 ms, and a thousand at the same moment for what nobody has fetched yet.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(1)
public class ReuseBenchmark {

  private static final int CROWD = 1000;

  private final ExecutorService crowd = Executors.newFixedThreadPool(CROWD);
  private AnnotationConfigApplicationContext hub;
  private ProducerTemplate flows;
  private EvidenceIntake door;
  private EvidenceDesk desk;
  private SlowRegister register;

  /** Starts the hub and fetches what the cached answers are given from. */
  @Setup
  public void start() throws Exception {
    hub = ExchangeUnderLoad.start();
    flows = hub.getBean(ProducerTemplate.class);
    door = hub.getBean(EvidenceIntake.class);
    desk = hub.getBean(EvidenceDesk.class);
    register = hub.getBean(ExchangeUnderLoad.Registers.class).keepable();
    DataRequests.busyMorning(door, desk, register);
    ask("kept");
  }

  /** Stops it. */
  @TearDown
  public void stop() {
    crowd.shutdownNow();
    hub.close();
  }

  /** What is kept is given again. */
  @Benchmark
  public EvidenceResponse cached() {
    return ask("kept");
  }

  /** The department is asked. */
  @Benchmark
  public EvidenceResponse uncached() {
    return DataRequests.provided(door, desk, DataRequests.ofAnother(register));
  }

  /** The same department, asked without the hub: what the one above is to be compared with. */
  @Benchmark
  public Object departmentAlone() {
    return flows.requestBody(ExchangeUnderLoad.DEPARTMENT_ALONE, register);
  }

  /** A thousand ask at once, and the department is asked once; the time until all have it. */
  @Benchmark
  @BenchmarkMode(Mode.SingleShotTime)
  @Warmup(iterations = 5)
  @Measurement(iterations = 10)
  public int thousandAtOnce() throws Exception {
    int before = register.calls();
    String purpose = UUID.randomUUID().toString();
    List<Callable<EvidenceResponse>> all =
        Stream.<Callable<EvidenceResponse>>generate(() -> () -> ask(purpose)).limit(CROWD).toList();
    for (Future<EvidenceResponse> each : crowd.invokeAll(all)) {
      each.get();
    }
    int calls = register.calls() - before;
    if (calls != 1) {
      throw new IllegalStateException("The department was asked " + calls + " times");
    }
    return calls;
  }

  private EvidenceResponse ask(String purpose) {
    return DataRequests.provided(door, desk, DataRequests.of(register, purpose));
  }
}
