package org.yibiao.benchmarks;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
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
import org.yibiao.standard.StandardVersion;
import org.yibiao.standard.v1.Confidentiality;
import org.yibiao.standard.v1.DataSubject;
import org.yibiao.standard.v1.Envelope;
import org.yibiao.standard.v1.EvidenceOutcome;
import org.yibiao.standard.v1.EvidenceRequest;
import org.yibiao.standard.v1.EvidenceResponse;
import org.yibiao.standard.v1.EvidenceWish;

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

  static final String ASKER = "portal";

  private static final String UNIT = "320211001001GB00001F00010001";
  private static final int CROWD = 1000;

  private final ExecutorService crowd = Executors.newFixedThreadPool(CROWD);
  private AnnotationConfigApplicationContext hub;
  private EvidenceDesk desk;
  private SlowRegister register;

  /** Starts the hub and fetches what the cached answers are given from. */
  @Setup
  public void start() throws Exception {
    hub = ExchangeUnderLoad.start();
    desk = hub.getBean(EvidenceDesk.class);
    register = hub.getBean(SlowRegister.class);
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
    return ask(UUID.randomUUID().toString());
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
    EvidenceResponse response = desk.ask(request(purpose), "benchmark").orElseThrow();
    if (response.getOutcome() != EvidenceOutcome.PROVIDED) {
      throw new IllegalStateException("The outcome was " + response.getOutcome());
    }
    return response;
  }

  private static EvidenceRequest request(String purpose) {
    Envelope envelope = new Envelope();
    envelope.setMessageId(UUID.randomUUID().toString());
    envelope.setServiceCode(SlowRegister.OWNERSHIP);
    envelope.setSender(ASKER);
    envelope.setReceiver("slow-register");
    envelope.setDivision("320211");
    envelope.setCreatedAt(OffsetDateTime.now());
    envelope.setConfidentiality(Confidentiality.PERSONAL);
    envelope.setSchemaVersion(StandardVersion.newest().label());
    DataSubject subject = new DataSubject();
    subject.setRealEstateUnitCode(UNIT);
    EvidenceRequest request = new EvidenceRequest();
    request.setEnvelope(envelope);
    request.setPurpose(purpose);
    request.setLegalBasis("《中华人民共和国契税法》第六条");
    request.setWish(EvidenceWish.DATA);
    request.setSubject(subject);
    return request;
  }
}
