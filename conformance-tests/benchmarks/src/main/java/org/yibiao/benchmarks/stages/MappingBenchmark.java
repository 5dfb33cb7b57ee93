package org.yibiao.benchmarks.stages;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.yibiao.adapters.kit.DepartmentDescriptor;
import org.yibiao.adapters.kit.ServiceOutcome;
import org.yibiao.adapters.kit.ServiceRequest;
import org.yibiao.adapters.kit.Translator;
import org.yibiao.standard.CanonicalXml;
import org.yibiao.standard.v1.StepRequest;

/**
 * The mapping of a department each way, with the check of the native form: by the hub, and by the
 * bare libraries on the same files and the same sample.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 3)
@Measurement(iterations = 10, time = 2)
@Fork(2)
public class MappingBenchmark {

  @Param private MappingCase department;

  private Translator translator;
  private BareMapping bare;
  private StepRequest document;
  private ServiceRequest request;
  private String answer;

  /** Compiles the mappings for both. */
  @Setup
  public void compile() throws Exception {
    DepartmentDescriptor descriptor = department.folder().descriptor();
    translator = new Translator(department.folder(), descriptor, department.service());
    bare = new BareMapping(department);
    document = CanonicalXml.read(department.request(), StepRequest.class);
    request = ServiceRequest.of(document);
    answer = department.answer();
  }

  /** A request to the department, by the hub. */
  @Benchmark
  public String requestByTheHub() {
    return translator.toNative(request, department.parameters());
  }

  /** The same by JAXB, Saxon and the validator. */
  @Benchmark
  public String requestByTheLibraries() throws Exception {
    return bare.toNative(document);
  }

  /**
   * The department's answer, by the hub: its outcome, with the result held against the standard.
   */
  @Benchmark
  public ServiceOutcome answerByTheHub() {
    return translator.fromNative(answer, department.parameters());
  }

  /** The validator and Saxon alone: what the mapping says, unread. */
  @Benchmark
  public String answerByTheLibraries() throws Exception {
    return bare.fromNative(answer, department.answersXml());
  }
}
