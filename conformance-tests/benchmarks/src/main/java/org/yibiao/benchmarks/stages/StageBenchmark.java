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

/**
 * Each side of a stage by itself, for a closer look with JMH's own options, such as {@code ./yibiao
 * bench jmh StageBenchmark -p stage=rules -prof gc}. For a comparison they are run in turns, by
 * {@link AlternatingBenchmark}.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 3)
@Measurement(iterations = 10, time = 2)
@Fork(2)
public class StageBenchmark {

  @Param("parse-xml")
  private String stage;

  private Stage ready;

  /** Prepares the stage. */
  @Setup
  public void prepare() throws Exception {
    ready = Stages.ready(stage);
  }

  /** The hub's way. */
  @Benchmark
  public Object byTheHub() throws Exception {
    return ready.hub().call();
  }

  /** The same by the libraries alone. */
  @Benchmark
  public Object byTheLibraries() throws Exception {
    return ready.libraries().call();
  }
}
