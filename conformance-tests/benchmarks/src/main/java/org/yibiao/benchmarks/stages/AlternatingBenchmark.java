package org.yibiao.benchmarks.stages;

import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.runner.IterationType;

/**
 * Both sides of a stage in turns within one JVM: each iteration is one side's. By itself its score
 * says nothing; {@link AlternatingRun} takes it apart.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class AlternatingBenchmark {

  @Param("parse-xml")
  private String stage;

  private Stage ready;
  private Callable<?> now;
  private IterationType type;
  private int iteration;

  /** Prepares the stage. */
  @Setup
  public void prepare() throws Exception {
    ready = Stages.ready(stage);
  }

  /** Gives the other side its turn. */
  @Setup(Level.Iteration)
  public void turn(IterationParams parameters) {
    iteration = parameters.getType() == type ? iteration + 1 : 0;
    type = parameters.getType();
    now = Turn.of(iteration) == Turn.HUB ? ready.hub() : ready.libraries();
  }

  /** The side whose turn it is. */
  @Benchmark
  public Object inTurns() throws Exception {
    return now.call();
  }
}
